import type { Review } from "../review.types";
import type { Difference } from "./difference";

/** Who would gain, lose or change a title if `after` stood in the place of `before`; same workbook, other rules. */
export function differences(_before: Review, _after: Review): readonly Difference[] {
  return [];
}
