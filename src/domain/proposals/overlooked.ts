import type { ReviewedCandidate } from "../review.types";
import type { TitleId } from "../criteria/title";

/** Somebody who qualifies for a title and, as far as the workbook tells, has never had it nor been proposed for it. */
export interface Overlooked {
  readonly candidateId: string;
  readonly title: TitleId;
}

/** Everybody who is nominated for a title beside the ladder and has no such title in the history the workbook gives. */
export function overlookedBy(_reviewed: readonly ReviewedCandidate[]): readonly Overlooked[] {
  return [];
}
