import type { Denominator } from "../criteria/pack";
import type { Bilingual } from "../text/bilingual";
import { FACT_NAMES } from "./names";

/** "tính trên Số được xét": what a share was taken of, where a rule or the settings chose it. */
export function baseText(base: Denominator): Bilingual {
  const { vi, en } = FACT_NAMES[base];
  return { vi: `tính trên ${vi}`, en: `out of: ${en}` };
}

/** "12 trên quân số 10". */
export function impossibleText(count: string, whole: string, base: Denominator): Bilingual {
  const { vi, en } = FACT_NAMES[base];
  return {
    vi: `${count} trên ${vi.toLowerCase()} ${whole}`,
    en: `${count} of a ${en.toLowerCase()} of ${whole}`,
  };
}
