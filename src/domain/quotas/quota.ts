import type { TitleId } from "../criteria/title";
import type { Bilingual } from "../text/bilingual";

export type Rounding = "down" | "up" | "nearest";

/** What a share is taken of: units or people of the place, its strength, holders of other titles. */
export type QuotaBase =
  | { readonly kind: "units" }
  | { readonly kind: "people" }
  | { readonly kind: "strength" }
  | { readonly kind: "holders"; readonly titles: readonly TitleId[] }
  /** The ceiling of another quota: "loại 1 trong loại 2". */
  | { readonly kind: "quota"; readonly id: string };

/**
 * At most so many of a title in each place, or of a class *or a better one* (so that nested quotas add up to no more
 * than the base). Chosen by staff; nothing shipped is a default. */
export interface Quota {
  readonly id: string;
  readonly what:
    | { readonly kind: "title"; readonly title: TitleId }
    | { readonly kind: "class"; readonly className: string };
  readonly amount:
    | { readonly kind: "number"; readonly value: number }
    | {
        readonly kind: "share";
        /** Exact fraction "0.2". */
        readonly value: string;
        /** Another share where the unit itself is of a class: { "Loại 1": "0.25" }. */
        readonly byUnitClass?: Readonly<Record<string, string>>;
        readonly of: QuotaBase;
        readonly rounding: Rounding;
      };
  readonly per: "unit" | "bloc" | "workbook";
}

/** A quota in one place: how many it allows, who is within, at the line and just below. */
export interface QuotaResult {
  readonly quota: Quota;
  /** The bloc's or unit's name; null for the whole workbook. */
  readonly place: string | null;
  /** null where the base cannot be told: nobody is cut then, and it is said. */
  readonly allowed: number | null;
  readonly within: readonly string[];
  /** All who share the points at the line when they do not all fit: put to the council, never cut by us. */
  readonly tiedAtLine: readonly string[];
  /** The first ones not chosen, nearest first. */
  readonly justBelow: readonly string[];
  /** Those without a rank, who cannot be placed while places are short. */
  readonly unplaced: readonly string[];
  readonly explained: Bilingual;
}
