import type { ReviewedCandidate } from "../review.types";
import type { Explanation } from "./explanation";

/** Why this candidate is or is not proposed, one tree per title, highest first. */
export function explain(_reviewed: ReviewedCandidate): readonly Explanation[] {
  return [];
}
