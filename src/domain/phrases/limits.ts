import Big from "big.js";
import type { TitleLimit } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { Base } from "../limits/base";
import type { Bilingual } from "../text/bilingual";
import { FACT_NAMES } from "./names";
import { percentText } from "./numbers";

/** "≤ 10% Quân số", "≤ 1", "≤ 20% số đơn vị", "≤ 15% số CSTT". */
export function limitRequiredText({ atMost }: TitleLimit): Bilingual {
  if (atMost.kind === "count") return { vi: `≤ ${atMost.value}`, en: `≤ ${atMost.value}` };
  const share = percentText({ num: new Big(atMost.value), den: new Big(1) });
  const of = baseName(atMost);
  return { vi: `≤ ${share.vi} ${of.vi}`, en: `≤ ${share.en} of ${of.en}` };
}

/** "5 CSTĐCS trên 40 (12,5%)", or why nobody can tell. */
export function limitActualText(limit: TitleLimit, holders: number, base: Base): Bilingual {
  const { short } = TITLES[limit.title];
  const said = `${holders} ${short}`;
  if (base.kind === "none") return { vi: said, en: said };
  if (base.kind === "missing") return { vi: `${said}; ${base.why.vi}`, en: `${said}; ${base.why.en}` };
  const whole = base.value.toFixed();
  if (base.value.eq(0)) return { vi: `${said} trên ${whole}`, en: `${said} of ${whole}` };
  const threshold = limit.atMost.kind === "count" ? undefined : new Big(limit.atMost.value);
  const share = percentAgainst(new Big(holders), base.value, threshold);
  const counted = base.counted
    ? { vi: ", đếm trong danh sách", en: ", counted in the list" }
    : { vi: "", en: "" };
  return {
    vi: `${said} trên ${whole} (${share.vi}${counted.vi})`,
    en: `${said} of ${whole} (${share.en}${counted.en})`,
  };
}

/** A share just over the limit is never shown as the limit itself: what remains of 100% is rounded the other way. */
function percentAgainst(holders: Big, whole: Big, limit: Big | undefined): Bilingual {
  const share = { num: holders, den: whole };
  if (limit === undefined || holders.lte(limit.times(whole))) return percentText(share);
  for (let decimals = 2; decimals <= 12; decimals++) {
    const rounded = holders.times(100).div(whole).round(decimals, Big.roundHalfUp);
    if (rounded.gt(limit.times(100))) {
      const en = rounded.toFixed();
      return { vi: `${en.replace(".", ",")}%`, en: `${en}%` };
    }
  }
  return percentText(share);
}

function baseName(atMost: Exclude<TitleLimit["atMost"], { kind: "count" }>): Bilingual {
  if (atMost.kind === "shareOfTitles") {
    const short = atMost.titles.map((title) => TITLES[title].short).join(", ");
    return { vi: `số ${short}`, en: short };
  }
  return atMost.of === "units"
    ? { vi: "số đơn vị", en: "the units" }
    : { vi: FACT_NAMES[atMost.of].vi.toLowerCase(), en: FACT_NAMES[atMost.of].en.toLowerCase() };
}
