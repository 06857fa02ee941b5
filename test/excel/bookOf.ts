import { HostSession } from "../../src/workbench/host/session";
import type { Sheet } from "../../src/workbench/model/sheet";
import { Workbook } from "../../src/workbench/model/workbook";
import { startOfficeInNode } from "../../src/workbench/node";

export type SheetRows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook of plain sheets, with the real Excel client answering over it. */
export function openBook(sheets: Readonly<Record<string, SheetRows>>): {
  book: Workbook;
  session: HostSession;
} {
  const book = new Workbook("sổ.xlsx");
  for (const [name, rows] of Object.entries(sheets)) fill(book.addSheet(name), rows);
  book.activeSheetId = book.sheets[0]?.id ?? "";
  const session = new HostSession(book);
  startOfficeInNode(session);
  return { book, session };
}

function fill(sheet: Sheet, rows: SheetRows): void {
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (content !== null) {
        sheet.load(row + 1, column + 1, { content, formula: null, style: sheet.defaultStyle });
      }
    });
  });
}

/** Everything a sheet holds, as plain data to compare before and after. */
export function stateOf(sheet: Sheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.rowsInOrder()],
    merges: sheet.merges,
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights].sort(([one], [other]) => one - other),
    hyperlinks: [...sheet.hyperlinks],
    properties: [...sheet.properties],
    page: sheet.page,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    charts: chartsOf(sheet),
  };
}

/** A chart made again has another id and lies on top; nobody can tell it from the old one otherwise. */
function chartsOf(sheet: Sheet): unknown {
  return sheet.charts
    .map((chart) => JSON.stringify({ ...chart, id: "" }).replaceAll(sheet.id, "this sheet"))
    .sort();
}
