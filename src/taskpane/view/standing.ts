import { TITLES } from "../../domain/criteria/titles";
import type { Classified } from "../../domain/classes/scheme";
import { decimalText, percentText, type Fraction } from "../../domain/phrases/numbers";
import type { Quota, QuotaResult } from "../../domain/quotas/quota";
import type { Review, ReviewedCandidate } from "../../domain/review.types";
import type { TieBreak } from "../../domain/standing/standing";
import { UNRANKED_REASONS } from "../../domain/standing/unrankedWarnings";
import type { Language } from "../../domain/text/bilingual";
import type { Words } from "../words";

/** Names a line under somebody tied can carry. */
const MOST_NAMES = 2;

/** What is shown beside places, by candidate. */
export interface Places {
  readonly names: ReadonlyMap<string, string>;
  readonly classified: ReadonlyMap<string, Classified>;
  /** Quotas whose line runs just above this candidate. */
  readonly lineAbove: ReadonlyMap<string, readonly QuotaResult[]>;
  readonly atLine: ReadonlyMap<string, readonly QuotaResult[]>;
  readonly below: ReadonlyMap<string, readonly QuotaResult[]>;
}

/** Collects classes and quotas by candidate. A quota that leaves nobody out has no line. */
export function placesOf({ candidates, scoring }: Review): Places {
  const [lineAbove, atLine, below] = [byId(), byId(), byId()];
  for (const result of scoring.quotas) {
    const [first] = [...result.tiedAtLine, ...result.justBelow];
    if (first !== undefined) add(lineAbove, first, result);
    for (const id of result.tiedAtLine) add(atLine, id, result);
    for (const id of result.justBelow) add(below, id, result);
  }
  return {
    names: new Map(candidates.map(({ candidate }) => [candidate.id, candidate.name])),
    classified: new Map(scoring.classified.map((each) => [each.candidateId, each])),
    lineAbove,
    atLine,
    below,
  };
}

type ById = Map<string, QuotaResult[]>;

function byId(): ById {
  return new Map();
}

function add(map: ById, id: string, result: QuotaResult): void {
  map.set(id, [...(map.get(id) ?? []), result]);
}

/** "ĐVQT", "Loại 1": of what a quota is. */
export function quotaWhat({ what }: Quota): string {
  return what.kind === "title" ? TITLES[what.title].short : what.className;
}

/** The key that set somebody apart, in words. */
export function keyText(key: TieBreak, words: Words): string {
  return key.kind === "column"
    ? words.places.keyOfColumn(key.label, key.better === "higher")
    : words.places.keys[key.kind];
}

/** All that is to be said of one place, in short parts: tie, tie-break, class, quota, why there is none. */
export function asides(
  { candidate: { id }, standing }: ReviewedCandidate,
  places: Places,
  words: Words,
  language: Language,
): readonly string[] {
  const { tiedWith, brokenBy, unranked } = standing;
  const others = tiedWith.filter((each) => each !== id).map((each) => places.names.get(each) ?? "");
  const shown = others.slice(0, MOST_NAMES).join(", ");
  const more = others.length - MOST_NAMES;
  const names = more > 0 ? `${shown} ${words.places.andMore(more)}` : shown;
  return [
    ...(unranked === null ? [] : [words.places.unrankedFor(UNRANKED_REASONS[unranked][language])]),
    ...(others.length === 0 ? [] : [words.places.tiedWith(names)]),
    ...(brokenBy === null ? [] : [words.places.brokenBy(keyText(brokenBy, words))]),
    ...classParts(places.classified.get(id), words),
    ...(places.atLine.get(id) ?? []).map(({ quota }) => words.places.atLine(quotaWhat(quota))),
    ...(places.below.get(id) ?? []).map(({ quota }) => words.places.below(quotaWhat(quota))),
  ];
}

/** "Loại 2", "bị khống chế: …": the class and what held it down. */
export function classParts(classified: Classified | undefined, words: Words): readonly string[] {
  if (classified === undefined || classified.className === null) return [];
  const { className, byPoints, cappedBy } = classified;
  return [
    className,
    ...(cappedBy === null ? [] : [words.places.capped(cappedBy.text)]),
    ...(byPoints === null || byPoints === className ? [] : [words.places.byPoints(byPoints)]),
  ];
}

/** "3/5 (60%)". */
export function shareText(share: Fraction, language: Language): string {
  const [num, den] = [decimalText(share.num), decimalText(share.den)];
  return `${num[language]}/${den[language]} (${percentText(share)[language]})`;
}
