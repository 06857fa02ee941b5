import type { Band, ClassScheme } from "../domain/classes/scheme";
import { TITLE_IDS } from "../domain/criteria/title";
import type { ClassRule, Period, RollUp } from "../domain/periods/period";
import type { Quota, QuotaBase } from "../domain/quotas/quota";
import { DEFAULT_STANDING, type StandingSettings } from "../domain/settings";
import type { TieBreak } from "../domain/standing/standing";
import { decimalOf, fieldsOf, listOf, oneOf, textOf, type Fields } from "./storedFields";

const METHODS = ["1224", "1223"] as const;
const TOTALS = ["printed", "recomputed"] as const;
const ROUNDINGS = ["down", "up", "nearest"] as const;
const PERIODS = ["week", "month", "quarter", "halfYear", "year", "campaign"] as const;
const PLACES = ["unit", "bloc", "workbook"] as const;
const MOST_DECIMALS = 6;

/**
 * How points become a standing, as it stands in a workbook: what is missing, damaged or no number counts as never
 * chosen and takes nothing else with it.
 */
export function readStanding(stored: unknown): StandingSettings {
  const kept = fieldsOf(stored);
  const ranking = fieldsOf(kept.ranking);
  return {
    ranking: {
      method: oneOf(ranking.method, METHODS) ?? DEFAULT_STANDING.ranking.method,
      tieBreaks: listOf(ranking.tieBreaks).flatMap((each) => tieBreakOf(fieldsOf(each))),
    },
    total: oneOf(kept.total, TOTALS) ?? DEFAULT_STANDING.total,
    rounding: roundingOf(fieldsOf(kept.rounding)),
    rollUp: rollUpOf(fieldsOf(kept.rollUp)),
    scheme: schemeOf(fieldsOf(kept.scheme)),
    quotas: listOf(kept.quotas).flatMap((each) => quotaOf(fieldsOf(each))),
    weights: decimalsOf(kept.weights),
    directShareAim: shareOf(kept.directShareAim),
    yearFrom: dayOf(kept.yearFrom),
    yearTo: dayOf(kept.yearTo),
  };
}

function tieBreakOf({ kind, label, better }: Fields): readonly TieBreak[] {
  switch (kind) {
    case "bonus":
    case "votes":
      return [{ kind, better: "higher" }];
    case "penalty":
      return [{ kind, better: "lower" }];
    case "column": {
      const [name, way] = [textOf(label), oneOf(better, ["higher", "lower"] as const)];
      return name === null || way === null ? [] : [{ kind, label: name, better: way }];
    }
    default:
      return [];
  }
}

function roundingOf({ decimals, mode }: Fields): StandingSettings["rounding"] {
  const way = oneOf(mode, ROUNDINGS);
  const fits = Number.isInteger(decimals) && Number(decimals) >= 0 && Number(decimals) <= MOST_DECIMALS;
  return way !== null && fits ? { decimals: Number(decimals), mode: way } : null;
}

function rollUpOf({ kind, weights, rules }: Fields): RollUp | null {
  switch (kind) {
    case "average":
    case "sum":
      return { kind };
    case "weights": {
      const all = decimalsOf(weights);
      const known = PERIODS.flatMap((each): readonly (readonly [Period["kind"], string])[] => {
        const weight = all[each];
        return weight === undefined ? [] : [[each, weight]];
      });
      return known.length === 0 ? null : { kind, weights: Object.fromEntries(known) };
    }
    case "classRules": {
      const read = listOf(rules).flatMap((each) => classRuleOf(fieldsOf(each)));
      return read.length === 0 ? null : { kind, rules: read };
    }
    default:
      return null;
  }
}

function classRuleOf({ gives, atLeast, none }: Fields): readonly ClassRule[] {
  const name = textOf(gives);
  if (name === null) return [];
  const least = listOf(atLeast).flatMap((each) => {
    const { classes, count } = fieldsOf(each);
    const names = textsOf(classes);
    return isCount(count) && names.length > 0 ? [{ classes: names, count }] : [];
  });
  return [{ gives: name, atLeast: least, none: textsOf(none) }];
}

function schemeOf({ name, of, bands, lowest }: Fields): ClassScheme | null {
  const [kind, last, called] = [oneOf(of, ["points", "share"] as const), textOf(lowest), fieldsOf(name)];
  const [vi, en] = [textOf(called.vi), textOf(called.en)];
  const read = listOf(bands).flatMap((each) => bandOf(fieldsOf(each)));
  if (kind === null || last === null || vi === null || en === null || read.length === 0) return null;
  return { name: { vi, en }, of: kind, bands: read, lowest: last };
}

function bandOf({ name, from, strict }: Fields): readonly Band[] {
  const [called, line] = [textOf(name), decimalOf(from)];
  return called === null || line === null ? [] : [{ name: called, from: line, strict: strict === true }];
}

function quotaOf({ id, what, amount, per }: Fields): readonly Quota[] {
  const [key, place, of, much] = [textOf(id), oneOf(per, PLACES), whatOf(what), amountOf(fieldsOf(amount))];
  if (key === null || place === null || of === null || much === null) return [];
  return [{ id: key, what: of, amount: much, per: place }];
}

function whatOf(value: unknown): Quota["what"] | null {
  const { kind, title, className } = fieldsOf(value);
  const [id, name] = [oneOf(title, TITLE_IDS), textOf(className)];
  if (kind === "title") return id === null ? null : { kind, title: id };
  return kind === "class" && name !== null ? { kind, className: name } : null;
}

function amountOf({ kind, value, of, rounding, byUnitClass }: Fields): Quota["amount"] | null {
  if (kind === "number") return isCount(value) ? { kind, value } : null;
  const [share, base, way] = [shareOf(value), baseOf(fieldsOf(of)), oneOf(rounding, ROUNDINGS)];
  if (kind !== "share" || share === null || base === null || way === null) return null;
  const others = Object.entries(decimalsOf(byUnitClass)).filter(([, each]) => shareOf(each) !== null);
  const more = others.length === 0 ? {} : { byUnitClass: Object.fromEntries(others) };
  return { kind, value: share, of: base, rounding: way, ...more };
}

function baseOf({ kind, titles, id }: Fields): QuotaBase | null {
  switch (kind) {
    case "units":
    case "people":
    case "strength":
      return { kind };
    case "holders": {
      const held = listOf(titles).flatMap((each) => oneOf(each, TITLE_IDS) ?? []);
      return held.length === 0 ? null : { kind, titles: held };
    }
    case "quota": {
      const other = textOf(id);
      return other === null ? null : { kind, id: other };
    }
    default:
      return null;
  }
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((each) => textOf(each) ?? []);
}

function decimalsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([key, each]) => {
      const decimal = decimalOf(each);
      return decimal === null ? [] : [[key, decimal] as const];
    }),
  );
}

/** An exact fraction of a whole: no more than 1. */
function shareOf(value: unknown): string | null {
  const decimal = decimalOf(value);
  return decimal !== null && /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(decimal) ? decimal : null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** A day there is: "2024-11-16", no 31 February. */
function dayOf(value: unknown): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}
