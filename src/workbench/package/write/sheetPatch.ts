import { parseRange, rangeAddress } from "../../../domain/grid/address";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { LayoutSnapshot } from "../layoutSnapshot";
import type { PackageDraft } from "../opc/draft";
import { CellScanner } from "../read/cellScanner";
import { editedElement } from "../xml/edit";
import { Splicer } from "../xml/splicer";
import { openedTag } from "../xml/tag";
import { child, qualified, readTree, type XmlDocument } from "../xml/tree";
import { patchCharts } from "./charts";
import { patchedProperties } from "./sheetProperties";
import { patchedColumns } from "./columns";
import { ChildEdits, WORKSHEET_ORDER } from "./inOrder";
import type { Namespaces } from "./namespaces";
import { patchPage } from "./pageXml";
import { patchLinks, patchProperties } from "./related";
import { RowPatcher } from "./rowPatcher";
import type { RowChanges } from "./sheetChanges";
import type { StyleWriter } from "./styleWriter";
import { patchView } from "./viewXml";

/** What all sheets of one saving share. */
export interface SavingContext {
  readonly workbook: Workbook;
  readonly draft: PackageDraft;
  readonly styles: StyleWriter;
  readonly namespaces: Namespaces;
  readonly workbookPart: string;
  /** Width of a digit of the default font, in pixels. */
  readonly digit: number;
  /** See RowPatching. */
  renamed(formula: string): string;
  renamedSince(formula: string): string;
}

export interface SheetPatch {
  readonly text: string;
  readonly formulaLost: boolean;
  readonly resultMissing: boolean;
}

/** An empty worksheet part: a new sheet is written by patching this. */
export function emptyWorksheet({ main, relationships }: Namespaces): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1"/>` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`
  );
}

/**
 * A worksheet part with a sheet's changes put in: changed `c` nodes, row tags and layout elements are replaced,
 * everything between is copied.
 * @param part its name, for relationships.
 * @throws Error for a change that cannot be written; never leaves one out.
 */
export function patchSheet(
  text: string,
  part: string,
  sheet: Sheet,
  before: LayoutSnapshot,
  changes: RowChanges,
  context: SavingContext,
): SheetPatch {
  const splicer = new Splicer(text);
  const prefix = rootPrefix(text);
  const name = (local: string): string => qualified({ prefix }, local);
  const rows = new RowPatcher({
    text,
    sheet,
    changes,
    splicer,
    name,
    styles: context.styles,
    renamed: (formula) => context.renamed(formula),
    renamedSince: (formula) => context.renamedSince(formula),
  });
  const document = readTree(text, part, { of: "sheetData", to: new CellScanner(rows) });
  appendRows(document, splicer, rows.remainingRows(), part);

  const edits = new ChildEdits(document.root, WORKSHEET_ORDER);
  edits.set("dimension", dimension(document, changes));
  edits.set(
    "cols",
    patchedColumns({ document, sheet, before, name, styles: context.styles, digit: context.digit }),
  );
  edits.set("sheetPr", patchedProperties(document, sheet, before));
  patchView(document, edits, sheet, before, context.digit);
  patchPage(document, edits, sheet.page, before.page);
  const related = { document, edits, sheet, before, part, ...context };
  patchLinks(related);
  patchProperties(related);
  patchCharts(related);
  edits.apply(splicer);
  const { formulaLost, resultMissing } = rows;
  return { text: splicer.result(), formulaLost, resultMissing };
}

/** The prefix of the root element: known before the walk, as new cells are written during it. */
function rootPrefix(text: string): string {
  return /<(?:([^\s<>/!?:]+):)?worksheet[\s>/]/.exec(text)?.[1] ?? "";
}

function appendRows({ root, text }: XmlDocument, splicer: Splicer, rows: string, part: string): void {
  if (rows === "") return;
  const data = child(root, "sheetData");
  if (data === undefined) throw new Error(`${part} has no sheetData`);
  if (!data.selfClosing) splicer.insert(data.closeStart, rows);
  else
    splicer.replace(
      data.start,
      data.end,
      `${openedTag(text.slice(data.start, data.end))}${rows}</${data.name}>`,
    );
}

/** The stated used range grows with cells outside it; a part that states none needs none. */
function dimension({ root, text }: XmlDocument, changes: RowChanges): string | undefined {
  const present = child(root, "dimension");
  const stated = parseRange(present?.attributes["ref"] ?? "");
  if (present === undefined || stated === null) return undefined;
  const rows = [...changes.cells.keys()];
  const columns = [...changes.cells.values()].flatMap((inRow) => [...inRow.keys()]);
  const range = {
    firstRow: least(stated.firstRow, rows),
    firstColumn: least(stated.firstColumn, columns),
    lastRow: -least(
      -stated.lastRow,
      rows.map((row) => -row),
    ),
    lastColumn: -least(
      -stated.lastColumn,
      columns.map((column) => -column),
    ),
  };
  const ref = rangeAddress(range);
  if (ref === rangeAddress(stated)) return undefined;
  return editedElement(text, present, { ref });
}

/** The least of many: a spread into Math.min would overflow the stack with a large sheet's cells. */
function least(first: number, others: readonly number[]): number {
  return others.reduce((a, b) => Math.min(a, b), first);
}
