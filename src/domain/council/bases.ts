import type { VoteBase } from "../criteria/pack";

/** What votes are a share of, from the widest. */
export const VOTE_BASES: readonly VoteBase[] = [
  "members",
  "presentAndWritten",
  "issued",
  "returned",
  "valid",
];
