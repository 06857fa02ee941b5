import { parseRange } from "../../../domain/grid/address";
import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import type { Relationship } from "../opc/relationships";
import { child, children, relationshipId, type XmlElement } from "../xml/tree";
import { readColor, type Palette } from "./colors";
import { readPage } from "./page";
import { isTrue } from "./styleParts";
import { columnPoints, defaultColumnPoints } from "./units";

/** What reading a sheet's layout needs from the rest of the package. */
export interface LayoutContext {
  readonly digit: number;
  readonly relationships: readonly Relationship[];
  readonly palette: Palette;
  style(index: string | undefined): CellStyle;
}

/** A link over more cells than this is kept in the file but not spread over the model's cells. */
const LARGEST_LINK = 10_000;
const BASE_CHARACTERS = 8;

/** Reads all of a worksheet but its rows and its custom properties into the sheet. */
export function readLayout(root: XmlElement, sheet: Sheet, context: LayoutContext): void {
  readView(root, sheet);
  readFormat(root, sheet, context.digit);
  readColumns(root, sheet, context);
  for (const { attributes } of children(child(root, "mergeCells"), "mergeCell")) {
    const range = parseRange(attributes["ref"] ?? "");
    if (range) sheet.merges.push(range);
  }
  readLinks(root, sheet, context.relationships);
  readPage(root, sheet.page);
  sheet.tabColor = readColor(child(child(root, "sheetPr"), "tabColor"), context.palette);
  sheet.protected_ = isTrue(child(root, "sheetProtection")?.attributes["sheet"]);
}

function readView(root: XmlElement, sheet: Sheet): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  sheet.showGridlines = view === undefined || isTrue(view.attributes["showGridLines"] ?? "1");
  const pane = child(view, "pane")?.attributes;
  if (pane?.["state"] !== "frozen" && pane?.["state"] !== "frozenSplit") return;
  sheet.frozenRows = Number(pane["ySplit"] ?? 0);
  sheet.frozenColumns = Number(pane["xSplit"] ?? 0);
}

function readFormat(root: XmlElement, sheet: Sheet, digit: number): void {
  const format = child(root, "sheetFormatPr")?.attributes;
  const width = format?.["defaultColWidth"];
  sheet.defaultColumnWidth =
    width === undefined
      ? defaultColumnPoints(Number(format?.["baseColWidth"] ?? BASE_CHARACTERS), digit)
      : columnPoints(Number(width), digit);
  sheet.defaultRowHeight = Number(format?.["defaultRowHeight"] ?? 15);
}

function readColumns(root: XmlElement, sheet: Sheet, { digit, style }: LayoutContext): void {
  for (const { attributes } of children(child(root, "cols"), "col")) {
    const last = Math.min(Number(attributes["max"]), 16_384);
    const width = attributes["width"] === undefined ? null : columnPoints(Number(attributes["width"]), digit);
    for (let column = Number(attributes["min"]); column <= last; column++) {
      if (width !== null) sheet.columnWidths.set(column, width);
      if (isTrue(attributes["hidden"])) sheet.hiddenColumns.add(column);
      if (attributes["style"] !== undefined) sheet.columnStyles.set(column, style(attributes["style"]));
    }
  }
}

function readLinks(root: XmlElement, sheet: Sheet, relationships: readonly Relationship[]): void {
  for (const { attributes } of children(child(root, "hyperlinks"), "hyperlink")) {
    const range = parseRange(attributes["ref"] ?? "");
    const id = relationshipId(attributes);
    const outside = id === undefined ? undefined : relationships.find((r) => r.id === id)?.target;
    const place = attributes["location"];
    if (
      range === null ||
      (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1) > LARGEST_LINK
    )
      continue;
    const link = {
      target: outside === undefined ? (place ?? "") : outside + (place === undefined ? "" : `#${place}`),
      internal: outside === undefined,
      tip: attributes["tooltip"] ?? "",
    };
    for (let row = range.firstRow; row <= range.lastRow; row++)
      for (let column = range.firstColumn; column <= range.lastColumn; column++)
        sheet.hyperlinks.set(`${row}:${column}`, link);
  }
}
