import { mergedPoints, textPoints } from "./page";
import type { PlanStyle } from "./plan";
import type { SheetBuilder } from "./sheetBuilder";
import type { ListColumn } from "./tableBlock";
import { heightOf, linesOf } from "./textSize";

const HEADER: PlanStyle = { bold: true, horizontal: "center", vertical: "center", wrap: true };

/**
 * The labels of a table: one row, or two where columns share a group, and where asked a row that numbers the
 * columns. They are repeated on each printed page.
 * @param size font size in points
 */
export function tableHeader<T>(
  sheet: SheetBuilder,
  columns: readonly ListColumn<T>[],
  size: number,
  numbered: boolean,
): void {
  const first = sheet.row;
  const grouped = columns.some(({ group }) => group !== undefined);
  const labels = grouped ? first + 1 : first;
  sheet.style(sheet.rows(first, labels), { ...HEADER, fontSize: size });
  if (grouped) groupLabels(sheet, columns, first, size);
  columns.forEach(({ label, group }, index) => {
    const column = index + 1;
    const alone = grouped && group === undefined;
    sheet.text(alone ? first : labels, column, label);
    if (alone) sheet.merge({ firstRow: first, firstColumn: column, lastRow: labels, lastColumn: column });
    const room = textPoints(sheet.widths[index] ?? 0);
    const height = heightOf(linesOf(label, room, size, true), size);
    // A label over both rows has the group's row as well.
    sheet.raise(labels, alone ? height - heightOf(1, size) : height);
  });
  const last = numbered ? labels + 1 : labels;
  if (numbered) {
    columns.forEach((_, index) => {
      sheet.text(last, index + 1, `(${index + 1})`);
    });
    sheet.style(sheet.rows(last, last), { italic: true, horizontal: "center", fontSize: size - 2 });
    sheet.raise(last, heightOf(1, size - 2));
  }
  sheet.repeat(first, last);
  sheet.row = last + 1;
}

/** The labels shared by neighbouring columns of one group. */
function groupLabels<T>(
  sheet: SheetBuilder,
  columns: readonly ListColumn<T>[],
  row: number,
  size: number,
): void {
  sheet.raise(row, heightOf(1, size));
  for (let index = 0; index < columns.length;) {
    const group = columns[index]?.group;
    let next = index + 1;
    while (group !== undefined && columns[next]?.group === group) next++;
    if (group !== undefined) {
      sheet.text(row, index + 1, group);
      if (next > index + 1)
        sheet.merge({ firstRow: row, firstColumn: index + 1, lastRow: row, lastColumn: next });
      const room = mergedPoints(sheet.widths, index + 1, next);
      sheet.raise(row, heightOf(linesOf(group, room, size, true), size));
    }
    index = next;
  }
}
