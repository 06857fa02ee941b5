import type { CellRef } from "../grid/grid";
import { isBlocText, isUnitLike } from "../tables/rows/rowWords";
import type { SheetCells } from "../tables/cells/sheetCells";
import { cleanUnitName } from "../candidates/names/unitName";

/** A name with the cell it stands in. */
export interface Named {
  readonly name: string;
  readonly cell: CellRef;
}

const LABELLED =
  /^(?:tên )?(?:đơn vị|cơ quan|cơ quan,? đơn vị)(?: (?:tự chấm|được chấm|chấm điểm|báo cáo))?\s*[:：]\s*(.*)$/iu;
/** "… CỦA ĐỒN BIÊN PHÒNG RẠCH DỨA NĂM 2026". */
const IN_TITLE = /(?:của|đối với|cho|đơn vị)\s+(.+?)(?:\s+(?:năm|quý|tháng|6 tháng|đợt|giai đoạn)\s.*)?$/iu;
const UNTIL = /\s+(?:năm|quý|tháng|6 tháng|đợt|giai đoạn)\s.*$/iu;

/**
 * The one unit a sheet of criteria is about: "Đơn vị: Đồn A" above the table, else the sheet's name, else its title.
 * @returns null where none of them names a unit; a bloc is no unit
 */
export function unitOfSheet(cells: SheetCells, headerTop: number): Named | null {
  const above = [...textsAbove(cells, headerTop)];
  for (const { text, cell } of above) {
    const own = LABELLED.exec(text)?.[1];
    if (own === undefined) continue;
    if (isName(own)) return { name: cleanUnitName(own), cell };
    const next = own === "" ? nextInRow(cells, cell) : null;
    if (next !== null && isName(next.name)) return next;
  }
  const { file, sheet } = cells.grid;
  const top = { file, sheet, row: headerTop, column: cells.range.firstColumn };
  if (names(sheet)) return { name: cleanUnitName(sheet), cell: above[0]?.cell ?? top };
  for (const { text, cell } of above) {
    const said = IN_TITLE.exec(text)?.[1];
    if (said !== undefined && names(said)) return { name: cleanUnitName(said.replace(UNTIL, "")), cell };
  }
  return null;
}

/** The bloc named above the table ("CỤM THI ĐUA SỐ 2"); "" where none is. */
export function blocOfSheet(cells: SheetCells, headerTop: number): string {
  const found = [...textsAbove(cells, headerTop)].find(({ text }) => isBlocText(text) && text.length <= 60);
  return found?.text ?? "";
}

function names(text: string): boolean {
  return isUnitLike(text) && !isBlocText(text);
}

function isName(text: string): boolean {
  return text !== "" && text.length <= 80 && !/^[.…_\s]+$/.test(text);
}

function nextInRow(cells: SheetCells, { file, sheet, row, column }: CellRef): Named | null {
  for (let next = column + 1; next <= cells.range.lastColumn; next += 1) {
    const text = cells.text(row, next);
    if (text !== "") return { name: cleanUnitName(text), cell: { file, sheet, row, column: next } };
  }
  return null;
}

function* textsAbove(cells: SheetCells, headerTop: number): Generator<{ text: string; cell: CellRef }> {
  const { file, sheet } = cells.grid;
  const { firstRow, firstColumn, lastColumn } = cells.range;
  for (let row = firstRow; row < headerTop; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const text = cells.text(row, column);
      if (text !== "") yield { text, cell: { file, sheet, row, column } };
    }
}
