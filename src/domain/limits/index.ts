import Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { CriteriaPack, TitleLimit } from "../criteria/pack";
import { readPersonalTitle } from "../criteria/readTitle";
import { TITLES } from "../criteria/titles";
import { distinctCells } from "../grid/distinctCells";
import { basisText } from "../phrases/criteria";
import { limitActualText, limitRequiredText } from "../phrases/limits";
import type { Nomination } from "../proposals/proposal";
import type { ReviewedCandidate } from "../review.types";
import { baseOf, type Base } from "./base";
import type { LimitFinding } from "./limit";
import { placesOf, type Place } from "./places";

/**
 * How the nominations stand against the pack's limits: one finding for the workbook, or for each unit or bloc in
 * which somebody is proposed for the title. Holders are those proposed exactly that title; of a title for
 * which the pack has no rules, those whom the workbook gives it. A limit says how a list stands and takes
 * nobody off it; where its base is not known, nobody can tell.
 */
export function checkLimits(
  pack: CriteriaPack,
  reviewed: readonly ReviewedCandidate[],
  nominations: readonly Nomination[],
): readonly LimitFinding[] {
  const candidates = reviewed.map(({ candidate }) => candidate);
  return pack.limits.flatMap((limit) => {
    const proposed = namedIn(nominations, [limit.title]);
    const asked = isAsked(pack, limit);
    return placesOf(limit.per, candidates).flatMap((place) => {
      const holders = place.candidates.filter((each) =>
        asked ? proposed.has(each.id) : isTitled(each, limit.title),
      );
      return holders.length > 0 || (asked && isWhole(place, limit))
        ? [inPlace(limit, place, holders, nominations)]
        : [];
    });
  });
}

/** Whether the pack has rules for the title: one without can propose nobody. */
function isAsked({ ladder, further }: CriteriaPack, { title }: TitleLimit): boolean {
  return (["unit", "person"] as const).some((subject) =>
    [...ladder[subject], ...further[subject]].includes(title),
  );
}

/** The workbook itself gives them the title: the LĐTT of 151/2018, whose conditions are not known. */
function isTitled({ facts, subject }: Candidate, title: TitleLimit["title"]): boolean {
  if (subject !== "person" || facts.title?.kind !== "known") return false;
  const read = readPersonalTitle(facts.title.text);
  return read.kind === "title" && read.title === title;
}

/** Of the whole workbook the limit is told even where nobody is proposed: it was looked at. */
function isWhole({ per, candidates }: Place, { title }: TitleLimit): boolean {
  const { subject } = TITLES[title];
  return per === "workbook" && candidates.some((each) => subject === "both" || each.subject === subject);
}

function namedIn(nominations: readonly Nomination[], titles: readonly TitleLimit["title"][]): Set<string> {
  const those = nominations.filter(({ title }) => titles.includes(title));
  return new Set(those.flatMap(({ candidateIds }) => candidateIds));
}

function inPlace(
  limit: TitleLimit,
  place: Place,
  holders: readonly Candidate[],
  nominations: readonly Nomination[],
): LimitFinding {
  const { atMost } = limit;
  const base: Base =
    atMost.kind === "count"
      ? { kind: "none" }
      : atMost.kind === "share"
        ? baseOf(atMost.of, place)
        : inTitles(place, namedIn(nominations, atMost.titles));
  const many = new Big(holders.length);
  const share = base.kind === "known" && base.value.gt(0) ? { num: many, den: base.value } : null;
  return {
    limit,
    place: place.name,
    outcome: outcomeOf(limit, many, share?.den ?? null),
    holders: holders.length,
    share,
    required: limitRequiredText(limit),
    actual: limitActualText(limit, holders.length, base),
    basis: basisText(limit.citation),
    cells: distinctCells([
      ...holders.map(({ source }) => source),
      ...(base.kind === "known" ? base.cells : []),
    ]),
  };
}

/** By multiplying, so that nothing is rounded: 10 of 100 keep within 10%, 11 do not. */
function outcomeOf({ atMost }: TitleLimit, holders: Big, base: Big | null): LimitFinding["outcome"] {
  if (atMost.kind === "count") return holders.lte(atMost.value) ? "within" : "over";
  if (base === null) return holders.eq(0) ? "within" : "cannotTell";
  return holders.lte(base.times(atMost.value)) ? "within" : "over";
}

function inTitles({ candidates }: Place, proposed: ReadonlySet<string>): Base {
  const many = candidates.filter(({ id }) => proposed.has(id)).length;
  return { kind: "known", value: new Big(many), cells: [], counted: false };
}
