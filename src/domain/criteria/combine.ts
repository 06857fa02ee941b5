import type { Subject } from "../candidates/candidate";
import type { ReviewSettings } from "../settings";
import { periodOf, touchesYear } from "./period";
import type { CriteriaPack, Criterion } from "./pack";
import { withThresholds } from "./thresholds";
import { TITLES } from "./titles";
import { FURTHER_TITLES, YEARLY_TITLES, type TitleId } from "./title";

/**
 * The pack as it applies in a year: rules in force then, with staff's thresholds, and the unit's own rules added.
 * Each rule then states whose it is (`status`). Where a pack is used for a year outside its dates, its rules of the
 * nearest year count. An own rule of the same id takes the place of the pack's.
 * @param own the unit's rules; a title the pack does not have is added in its usual place
 * @param year the emulation year
 */
export function combine(
  pack: CriteriaPack,
  own: readonly Criterion[],
  year: number,
  { thresholds = {} }: Pick<ReviewSettings, "thresholds">,
): CriteriaPack {
  const ownIds = new Set(own.map(({ id }) => id));
  const lawful = inForceIn(pack, nearestYear(pack, year)).filter(({ id }) => !ownIds.has(id));
  const criteria = [...lawful, ...own].map((criterion) =>
    withThresholds({ status: pack.status, ...criterion }, thresholds),
  );
  return {
    ...pack,
    ladder: withTitles(pack, own, "ladder"),
    further: withTitles(pack, own, "further"),
    criteria,
  };
}

/** The year itself, or the pack's first or last one. */
function nearestYear({ inForceFrom, inForceTo }: CriteriaPack, year: number): number {
  const first = Number(inForceFrom.slice(0, 4));
  const last = inForceTo === null ? Infinity : Number(inForceTo.slice(0, 4));
  return Math.min(Math.max(year, first), last);
}

/** One rule of each id: where one changed within the year, what holds at its end. */
function inForceIn(pack: CriteriaPack, year: number): readonly Criterion[] {
  const touching = pack.criteria.filter((criterion) => touchesYear(periodOf(criterion, pack), year));
  const from = (criterion: Criterion): string => periodOf(criterion, pack).from;
  return touching.filter(
    (criterion) => !touching.some((other) => other.id === criterion.id && from(other) > from(criterion)),
  );
}

const USUAL = { ladder: YEARLY_TITLES, further: FURTHER_TITLES };

/** The pack's titles with those the own rules bring; the pack's order stays, newcomers stand in theirs. */
function withTitles(
  pack: CriteriaPack,
  own: readonly Criterion[],
  place: "ladder" | "further",
): CriteriaPack["ladder"] {
  const extended = (subject: Subject): readonly TitleId[] => {
    const present = pack[place][subject];
    const known = [...pack.ladder[subject], ...pack.further[subject]];
    const usual: readonly TitleId[] = USUAL[place][subject];
    const added = usual.filter(
      (title) => !known.includes(title) && own.some((criterion) => isFor(criterion, title, subject)),
    );
    return added.reduce((titles, title) => placed(titles, title, usual), present);
  };
  return { unit: extended("unit"), person: extended("person") };
}

function isFor(criterion: Criterion, title: TitleId, subject: Subject): boolean {
  if (criterion.title !== title) return false;
  const whose = TITLES[title].subject;
  return (whose === "both" || whose === subject) && (criterion.subject ?? subject) === subject;
}

/** Before the first title that usually stands lower. */
function placed(titles: readonly TitleId[], title: TitleId, usual: readonly TitleId[]): readonly TitleId[] {
  const at = titles.findIndex((each) => usual.indexOf(each) > usual.indexOf(title));
  return at === -1 ? [...titles, title] : [...titles.slice(0, at), title, ...titles.slice(at)];
}
