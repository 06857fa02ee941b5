import type Big from "big.js";
import { TITLES } from "../criteria/titles";
import type { QuotaResult } from "../quotas/quota";
import type { Entry } from "./entry";

/** Where a quota cuts a bloc: the last one who is within or shares the points at the line. */
export interface QuotaLine {
  readonly result: QuotaResult;
  readonly lastId: string;
  /** The points of the last one; null where it has none. */
  readonly points: Big | null;
}

/**
 * The lines of the quotas that concern a bloc, each at the lowest of those it takes. None where the base of the quota
 * is not known, or where places were left over: such a quota cuts nobody.
 */
export function quotaLines(bloc: readonly Entry[], results: readonly QuotaResult[]): readonly QuotaLine[] {
  const byId = new Map(bloc.map((entry) => [entry.candidate.id, entry]));
  return concerning(bloc, results).flatMap((result): QuotaLine[] => {
    if (result.allowed === null || result.justBelow.length + result.tiedAtLine.length === 0) return [];
    const taken = [...result.within, ...result.tiedAtLine].flatMap((id) => byId.get(id) ?? []);
    const ranked = taken.filter(({ standing }) => standing.rank !== null);
    const last = ranked.sort((a, b) => (a.standing.rank ?? 0) - (b.standing.rank ?? 0)).at(-1);
    if (last === undefined) return [];
    return [{ result, lastId: last.candidate.id, points: last.standing.score }];
  });
}

/** The results that name anybody of the bloc, quotas on titles before those on classes. */
export function concerning(bloc: readonly Entry[], results: readonly QuotaResult[]): readonly QuotaResult[] {
  const ids = new Set(bloc.map(({ candidate }) => candidate.id));
  const named = results.filter(({ within, tiedAtLine, justBelow, unplaced }) =>
    [within, tiedAtLine, justBelow, unplaced].some((some) => some.some((id) => ids.has(id))),
  );
  return [
    ...named.filter(({ quota }) => quota.what.kind === "title"),
    ...named.filter(({ quota }) => quota.what.kind === "class"),
  ];
}

/** "ĐVQT", "Loại 1". */
export function quotaName({ quota: { what } }: QuotaResult): string {
  return what.kind === "title" ? TITLES[what.title].short : what.className;
}
