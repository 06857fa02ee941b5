import type { ReviewedCandidate } from "../review.types";
import type { Registration } from "./registration";

/** What was registered beside what was reached, for everybody, in the candidates' order. */
export function compareRegistration(_reviewed: readonly ReviewedCandidate[]): Registration {
  return { rows: [], pledgedUnits: null };
}
