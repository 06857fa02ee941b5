import type { TitleId } from "../criteria/title";
import { groupBy } from "../groupBy";
import type { Review, ReviewedCandidate } from "../review.types";
import type { Bilingual } from "../text/bilingual";
import type { Difference } from "./difference";
import { whyDifferent } from "./why";

export type { Difference } from "./difference";
export { standingMoves, type StandingMove } from "./moves";

/**
 * Who would gain, lose or change a title if `after` stood in the place of `before`; same workbook, other rules.
 * The yearly title first; each title beside the ladder that is gained or lost stands as a difference of its own.
 */
export function differences(before: Review, after: Review): readonly Difference[] {
  const laterOnes = groupBy(after.candidates, ({ candidate }) => candidate.id);
  return before.candidates.flatMap((earlier) => {
    const [later] = laterOnes.get(earlier.candidate.id) ?? [];
    if (later === undefined) return [];
    return changes(earlier, later).map(([from, to]): Difference => {
      const titles = [from, to].flatMap((title) => title ?? []);
      return {
        candidateId: earlier.candidate.id,
        name: earlier.candidate.name,
        before: from,
        after: to,
        direction: from === null ? "gains" : to === null ? "loses" : "changes",
        why: titles.flatMap((title): readonly Bilingual[] => whyDifferent(title, earlier, later, after)),
      };
    });
  });
}

type Change = readonly [from: TitleId | null, to: TitleId | null];

function changes(earlier: ReviewedCandidate, later: ReviewedCandidate): readonly Change[] {
  const [had, has] = [earlier.proposal, later.proposal];
  return [
    ...(had.proposed === has.proposed ? [] : [[had.proposed, has.proposed] as const]),
    ...had.further.filter((title) => !has.further.includes(title)).map((title) => [title, null] as const),
    ...has.further.filter((title) => !had.further.includes(title)).map((title) => [null, title] as const),
  ];
}
