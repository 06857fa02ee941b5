import type { Period } from "../periods/period";
import type { Bilingual } from "../text/bilingual";
import { roman } from "../plans/roman";

/** "Tháng 3", "Quý II", "6 tháng đầu năm", "Đợt Chào mừng 3-2". */
export function periodName(period: Period): Bilingual {
  switch (period.kind) {
    case "week":
      return { vi: `Tuần ${period.number}`, en: `Week ${period.number}` };
    case "month":
      return { vi: `Tháng ${period.number}`, en: `Month ${period.number}` };
    case "quarter":
      return { vi: `Quý ${roman(period.number)}`, en: `Quarter ${period.number}` };
    case "halfYear":
      return period.number === 1
        ? { vi: "6 tháng đầu năm", en: "First half" }
        : { vi: "6 tháng cuối năm", en: "Second half" };
    case "year":
      return { vi: "Cả năm", en: "Year" };
    case "campaign":
      return { vi: period.name, en: period.name };
  }
}
