import type { SheetCells } from "../cells/sheetCells";

/** A column's label, group labels first: ["Chiến sĩ tiên tiến", "Tỷ lệ %"]. */
export interface ColumnLabel {
  readonly column: number;
  readonly parts: readonly string[];
}

/** Reads the labels over each column of a header; columns without any label are left out. */
export function columnLabels(
  cells: SheetCells,
  headerRows: readonly number[],
  columns: readonly number[],
): ColumnLabel[] {
  const inherited = groupsWithoutMerge(cells, headerRows, columns);
  return columns.flatMap((column) => {
    const parts = headerRows.map((row) => inherited.get(`${row}:${column}`) ?? cells.mergedText(row, column));
    const said = parts.filter((part, index) => part !== "" && part !== parts[index - 1]);
    return said.length === 0 ? [] : [{ column, parts: said }];
  });
}

/** As shown and reported: "Chiến sĩ tiên tiến / Tỷ lệ %". */
export function joinedLabel(label: ColumnLabel): string {
  return label.parts.join(" / ");
}

/**
 * A group label typed without merging stands over its first column only. The columns to its right that have
 * a sub-label and nothing above belong to it; a merged group label says itself how far it reaches.
 */
function groupsWithoutMerge(
  cells: SheetCells,
  headerRows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, string> {
  const inherited = new Map<string, string>();
  const leafRow = headerRows[headerRows.length - 1];
  if (leafRow === undefined) return inherited;
  for (const row of headerRows.slice(0, -1)) {
    let open: string | null = null;
    for (const column of columns) {
      const hasSubLabel = headerRows.some((below) => below > row && cells.filled(below, column));
      if (cells.merges.at(row, column)) open = null;
      else if (cells.filled(row, column)) open = hasSubLabel ? cells.text(row, column) : null;
      else if (open !== null && hasSubLabel) inherited.set(`${row}:${column}`, open);
      else open = null;
    }
  }
  return inherited;
}
