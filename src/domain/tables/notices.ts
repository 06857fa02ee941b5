import { columnLetters, refAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Clash } from "./fields/clashes";
import type { TableColumn, Warning } from "./table";

/** Two columns say the same thing: which of them is read, and where to look. */
export function clashWarning(
  grid: Grid,
  headerRow: number,
  columns: readonly TableColumn[],
  clash: Clash,
): Warning {
  const name = (column: number) =>
    `${columnLetters(column)} “${columns.find((c) => c.column === column)?.label ?? ""}”`;
  const [kept, given] = [name(clash.kept), name(clash.given)];
  return {
    code: "twoColumnsOneField",
    message: {
      vi: `Trang “${grid.sheet}”: cột ${kept} và cột ${given} cùng một nội dung; Bình Xét dùng cột ${kept}.`,
      en: `Sheet “${grid.sheet}”: columns ${kept} and ${given} say the same thing; column ${kept} is used.`,
    },
    cells: [clash.kept, clash.given].map((column) =>
      refAddress({ file: grid.file, sheet: grid.sheet, row: headerRow, column }),
    ),
  };
}

/** A guide or code sheet looks like a list but names nobody to be reviewed. */
export function guideSheetWarning(grid: Grid): Warning {
  return {
    code: "sheetPassedOver",
    message: {
      vi: `Trang “${grid.sheet}” là trang hướng dẫn hoặc danh mục nên không đọc.`,
      en: `Sheet “${grid.sheet}” is a guide or a code list and was not read.`,
    },
    cells: [],
  };
}

/** Staff said what the columns mean, and none of them names anybody. */
export function namelessWarning(grid: Grid, headerRow: number): Warning {
  return {
    code: "tableWithoutName",
    message: {
      vi: `Trang “${grid.sheet}”: bảng ở hàng ${headerRow} chưa có cột nào ghi tên nên chưa đọc được ai. Chọn cột “Tên” ở bước 1.`,
      en: `Sheet “${grid.sheet}”: no column of the table in row ${headerRow} names anybody, so nobody was read. Choose the “Name” column in step 1.`,
    },
    cells: [],
  };
}
