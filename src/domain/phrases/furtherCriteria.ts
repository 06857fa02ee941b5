import type { Check } from "../criteria/pack";
import type { Bilingual } from "../text/bilingual";

/** What the checks beside the yearly titles' own ask, as short as a table cell wants it. */
export function furtherRequiredText(check: Check): Bilingual {
  return { vi: check.kind, en: check.kind };
}
