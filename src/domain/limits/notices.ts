import { TITLES } from "../criteria/titles";
import { refAddress } from "../grid/address";
import type { Warning } from "../tables/table";
import type { LimitFinding } from "./limit";

/** A list that is over its limit is told, with the numbers and the article; who comes off it is the council's to say. */
export function overLimitWarnings(limits: readonly LimitFinding[]): readonly Warning[] {
  return limits
    .filter(({ outcome }) => outcome === "over")
    .map(({ limit, place, actual, required, basis, cells }) => {
      const { short } = TITLES[limit.title];
      const where = place === null ? { vi: "cả sổ", en: "the whole workbook" } : { vi: place, en: place };
      return {
        code: "overLimit",
        message: {
          vi: `Danh sách ${short} của ${where.vi} vượt giới hạn: ${actual.vi}, cho phép ${required.vi} (${basis.vi}); để hội đồng xem xét.`,
          en: `The ${short} list of ${where.en} is over its limit: ${actual.en}, allowed ${required.en} (${basis.en}); for the council to consider.`,
        },
        cells: cells.map(refAddress),
      };
    });
}
