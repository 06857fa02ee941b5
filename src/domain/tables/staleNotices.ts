import { columnLetters, refAddress } from "../grid/address";
import type { Bilingual } from "../text/bilingual";
import type { StaleCorrection, Table, Warning } from "./table";

/**
 * Says which corrections of a table were not applied, and why.
 * @param table as it is now; null where it is gone
 */
export function staleWarnings(
  sheet: string,
  ordinal: number,
  stale: readonly StaleCorrection[],
  table: Table | null,
): Warning[] {
  return stale.map((one) => {
    const { vi, en } = staleSentence(one);
    return {
      code: "correctionStale",
      message: {
        vi: `Trang “${sheet}”, bảng ${ordinal}: chưa dùng lại chỗ đã sửa (${vi}). Mở bảng ở bước 1 để xem và sửa lại.`,
        en: `Sheet “${sheet}”, table ${ordinal}: a correction was not applied (${en}). Open the table in step 1 to look and correct it again.`,
      },
      cells: cellsOf(one, table),
    };
  });
}

/** What a correction was about and why it no longer fits. */
export function staleSentence(stale: StaleCorrection): Bilingual {
  switch (stale.kind) {
    case "table":
      return { vi: "không còn thấy bảng này trong sổ", en: "the table is no longer in the workbook" };
    case "ignored":
      return {
        vi: "bỏ qua hay đọc bảng: các nhãn cột đã khác trước",
        en: "leaving the table out or reading it: its column labels have changed",
      };
    case "subject":
      return {
        vi: "bảng của ai: các nhãn cột đã khác trước",
        en: "whom the table lists: its column labels have changed",
      };
    case "headerRows":
      return {
        vi: "hàng tiêu đề: các nhãn cột đã khác trước",
        en: "header rows: the column labels have changed",
      };
    case "column": {
      const letters = columnLetters(stale.column);
      return {
        vi: `cột ${letters}: nhãn đã khác trước`,
        en: `column ${letters}: its label has changed`,
      };
    }
    case "row":
      return {
        vi: `hàng ${stale.row}: nội dung hàng đã khác trước`,
        en: `row ${stale.row}: the row is no longer what it was`,
      };
  }
}

function cellsOf(stale: StaleCorrection, table: Table | null): readonly string[] {
  if (table === null) return [];
  const { file, sheet } = table.grid;
  const top = table.headerRows[0] ?? 1;
  const left = table.columns[0]?.column ?? 1;
  if (stale.kind === "column") return [refAddress({ file, sheet, row: top, column: stale.column })];
  return [refAddress({ file, sheet, row: stale.kind === "row" ? stale.row : top, column: left })];
}
