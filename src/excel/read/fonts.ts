import type { LoadedContent } from "./content";

interface FontQuestion {
  readonly sheetIndex: number;
  /** 0-based within the used range. */
  readonly columnIndex: number;
  readonly answer: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/**
 * The font name of every cell, as one dense array per sheet ("" where Excel does not say).
 * A row or column in one font answers for its cells; only columns with cells still open are asked cell by
 * cell, because per-cell properties are the costliest thing to carry over the channel. One sync at most.
 */
export async function readFonts(
  context: Excel.RequestContext,
  contents: readonly LoadedContent[],
): Promise<string[][][]> {
  const fonts = contents.map(fontsByRowAndColumn);
  const questions = contents.flatMap((content, sheetIndex) =>
    openColumns(content, fonts[sheetIndex] ?? []).map((columnIndex): FontQuestion => ({
      sheetIndex,
      columnIndex,
      answer: content.used.getColumn(columnIndex).getCellProperties({ format: { font: { name: true } } }),
    })),
  );
  if (questions.length > 0) await context.sync();
  for (const { sheetIndex, columnIndex, answer } of questions) {
    answer.value.forEach((cells, rowIndex) => {
      const row = fonts[sheetIndex]?.[rowIndex];
      if (row) row[columnIndex] = cells[0]?.format?.font?.name ?? "";
    });
  }
  return fonts;
}

/** "" marks a cell whose row and column both mix fonts. */
function fontsByRowAndColumn({ rows, columns, used }: LoadedContent): string[][] {
  const columnFonts = columns.value.map((column) => column.format?.font?.name ?? "");
  return Array.from({ length: used.rowCount }, (_, rowIndex) => {
    const rowFont = rows.value[rowIndex]?.format?.font?.name ?? "";
    return columnFonts.map((columnFont) => columnFont || rowFont);
  });
}

/** Columns with a cell that holds text and has no font yet; numbers need none. */
function openColumns({ used }: LoadedContent, fonts: readonly (readonly string[])[]): number[] {
  const open = new Set<number>();
  used.values.forEach((row: readonly unknown[], rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (typeof value === "string" && value !== "" && fonts[rowIndex]?.[columnIndex] === "")
        open.add(columnIndex);
    });
  });
  return [...open].sort((a, b) => a - b);
}
