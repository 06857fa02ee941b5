import type { PlanCell, PlanStyle, SheetPlan } from "../../domain/plans/plan";
import { rangeAddress } from "../../domain/grid/address";
import type { CellRange } from "../../domain/grid/grid";
import { fillInKind } from "../ownSheets";
import { applyStyle, columnPoints, FONT_NAME, FONT_SIZE } from "./styles";

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: 20-25 mm above and below, 30-35 left, 15-20 right. */
const MARGINS_CM = { top: 2, bottom: 2, left: 3, right: 1.5, header: 0.8, footer: 0.8 };

const DEFAULT_LOOK: PlanStyle = {
  fontSize: FONT_SIZE,
  bold: false,
  italic: false,
  underline: false,
  color: "#000000",
  vertical: "center",
};

/**
 * Queues one whole plan onto an empty sheet of ours. Nothing is sent here.
 * Links come first: Excel puts their target and the web-link look into the cell, which the content and the
 * looks then cover. The number of queued calls grows with the plan's blocks and links, not its cells.
 */
export function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, target, tip } of plan.links) {
    sheet.getCell(row - 1, column - 1).hyperlink = { documentReference: target, screenTip: tip };
  }
  const area = sheet.getRange(rangeAddress(plan.printArea));
  writeContent(area, plan);
  applyStyle(sheet, plan.printArea, DEFAULT_LOOK);
  area.format.font.name = FONT_NAME;
  for (const { range, style } of plan.blocks) applyStyle(sheet, range, style);
  for (const range of plan.merges) sheet.getRange(rangeAddress(range)).merge(false);
  plan.columnWidths.forEach((characters, index) => {
    sheet.getCell(0, index).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
  for (const { row, points } of plan.rowHeights)
    sheet.getCell(row - 1, 0).getEntireRow().format.rowHeight = points;
  layOutPage(sheet, plan);
}

/** Queues only the plan's own cells onto a sheet that holds what staff wrote: no width, page or other cell changes. */
export function writePart(sheet: Excel.Worksheet, plan: SheetPlan): void {
  // Cell by cell: staff may have put a column of their own between ours.
  for (const cell of plan.cells) {
    const range = sheet.getCell(cell.row - 1, cell.column - 1);
    range.numberFormat = [[cell.value.kind === "text" ? "General" : cell.value.format]];
    range.formulas = [[contentOf(cell)]];
    range.format.font.name = FONT_NAME;
  }
  for (const { range, style } of plan.blocks) applyStyle(sheet, range, style);
  for (const { row, points } of plan.rowHeights)
    sheet.getCell(row - 1, 0).getEntireRow().format.rowHeight = points;
}

function writeContent(area: Excel.Range, plan: SheetPlan): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.printArea;
  const rows = lastRow - firstRow + 1;
  const columns = lastColumn - firstColumn + 1;
  const contents = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): string | number => ""),
  );
  const formats = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "General"));
  for (const cell of plan.cells) {
    const content = contents[cell.row - firstRow];
    const format = formats[cell.row - firstRow];
    if (!content || !format) continue;
    content[cell.column - firstColumn] = contentOf(cell);
    if (cell.value.kind !== "text") format[cell.column - firstColumn] = cell.value.format;
  }
  area.numberFormat = formats;
  area.formulas = contents;
}

/** A leading apostrophe keeps text as text: "=…", "1/2", "4/", "007" stay what they are. */
function contentOf({ value }: PlanCell): string | number {
  switch (value.kind) {
    case "text":
      return value.text === "" ? "" : `'${value.text}`;
    case "number":
      return value.value;
    case "formula":
      return value.formula;
  }
}

/** The cells of the plan and those its charts cover. */
function printed({ printArea, charts = [] }: SheetPlan): CellRange {
  return charts.reduce(
    (area, { place }) => ({
      firstRow: Math.min(area.firstRow, place.firstRow),
      firstColumn: Math.min(area.firstColumn, place.firstColumn),
      lastRow: Math.max(area.lastRow, place.lastRow),
      lastColumn: Math.max(area.lastColumn, place.lastColumn),
    }),
    printArea,
  );
}

function layOutPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  page.setPrintMargins("Centimeters", MARGINS_CM);
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  // A sheet that staff fill in grows: without a print area all of it is printed.
  if (fillInKind(plan.kind) === null) page.setPrintArea(rangeAddress(printed(plan)));
  if (plan.titleRows) page.setPrintTitleRows(`$${plan.titleRows.first}:$${plan.titleRows.last}`);
  page.headersFooters.defaultForAllPages.centerFooter = "&P";
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}
