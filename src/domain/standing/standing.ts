import type Big from "big.js";

/** A candidate's place among those of its bloc, by total points; 1,2,2,4. */
export interface Standing {
  readonly candidateId: string;
  /** null where the total is missing or unreadable: such a candidate is not ranked (chưa xếp hạng). */
  readonly score: Big | null;
  readonly rank: number | null;
  readonly tied: boolean;
}
