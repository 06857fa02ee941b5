import type { Place } from "./ceiling";
import { explained } from "./explained";
import type { Quota, QuotaResult } from "./quota";
import type { Selected } from "./select";

/** How many of those not chosen a list names as the nearest. */
const MOST_BELOW = 3;

/** What a quota came to in one place. */
export function resultOf(
  quota: Quota,
  place: Place,
  allowed: number | null,
  selected: Selected,
): QuotaResult {
  return {
    quota,
    place: place.name,
    allowed,
    within: selected.within,
    tiedAtLine: selected.tiedAtLine,
    justBelow: selected.below.slice(0, MOST_BELOW),
    unplaced: selected.unplaced,
    explained: explained(quota, place, allowed, selected),
  };
}
