import { periodName } from "../periods/naming";
import type { Period } from "../periods/period";
import type { Bilingual } from "../text/bilingual";

/** A period as it stands over a column: "Tháng 3", "Tuần 2 tháng 3", "Quý II", the campaign's own name. */
export function periodTitle(period: Period): Bilingual {
  if (period.kind === "campaign") return { vi: period.name, en: period.name };
  const { vi, en } = periodName(period);
  return { vi: capital(vi), en: capital(en) };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
