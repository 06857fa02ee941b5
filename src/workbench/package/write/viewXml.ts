import { cellAddress, rangeAddress } from "../../../domain/grid/address";
import type { Sheet } from "../../model/sheet";
import type { LayoutSnapshot } from "../layoutSnapshot";
import { columnCharacters } from "../read/units";
import { editedElement, rawText } from "../xml/edit";
import { element } from "../xml/tag";
import { child, qualified, type XmlDocument, type XmlElement } from "../xml/tree";
import type { ChildEdits } from "./inOrder";

/** Writes what changed of the view (gridlines, frozen panes), the default sizes, the merges and the protection. */
export function patchView(
  document: XmlDocument,
  edits: ChildEdits,
  sheet: Sheet,
  before: LayoutSnapshot,
  digit: number,
): void {
  const { root, text } = document;
  const name = (local: string): string => qualified(root, local);
  const frozen = sheet.frozenRows !== before.frozenRows || sheet.frozenColumns !== before.frozenColumns;
  if (frozen || sheet.showGridlines !== before.showGridlines)
    edits.set("sheetViews", sheetViews(document, sheet, before, frozen));
  const wider = sheet.defaultColumnWidth !== before.defaultColumnWidth;
  const higher = sheet.defaultRowHeight !== before.defaultRowHeight;
  if (wider || higher) {
    const attributes = {
      ...(wider && { defaultColWidth: columnCharacters(sheet.defaultColumnWidth, digit) }),
      ...(higher && { defaultRowHeight: sheet.defaultRowHeight, customHeight: 1 }),
    };
    const present = child(root, "sheetFormatPr");
    const added = { defaultRowHeight: sheet.defaultRowHeight, ...attributes };
    edits.set(
      "sheetFormatPr",
      present ? editedElement(text, present, attributes) : element(name("sheetFormatPr"), added),
    );
  }
  if (JSON.stringify(sheet.merges) !== JSON.stringify(before.merges)) {
    const merges = sheet.merges.map((range) => element(name("mergeCell"), { ref: rangeAddress(range) }));
    edits.set(
      "mergeCells",
      merges.length === 0 ? null : element(name("mergeCells"), { count: merges.length }, merges.join("")),
    );
  }
  if (sheet.protected_ !== before.protected_) {
    const protection = element(name("sheetProtection"), { sheet: 1, objects: 1, scenarios: 1 });
    edits.set("sheetProtection", sheet.protected_ ? protection : null);
  }
}

function sheetViews(document: XmlDocument, sheet: Sheet, before: LayoutSnapshot, frozen: boolean): string {
  const { root, text } = document;
  const views = child(root, "sheetViews");
  const view = child(views, "sheetView");
  const lines = sheet.showGridlines === before.showGridlines ? undefined : sheet.showGridlines ? null : 0;
  if (views === undefined || view === undefined) {
    const attributes = { showGridLines: lines ?? null, workbookViewId: 0 };
    const written = element(qualified(root, "sheetView"), attributes, paneXml(root, sheet));
    return element(qualified(root, "sheetViews"), {}, written);
  }
  const content = frozen ? paneXml(root, sheet) + keptInView(text, view) : undefined;
  const written = editedElement(text, view, { showGridLines: lines }, content);
  const inside = text.slice(views.openEnd, view.start) + written + text.slice(view.end, views.closeStart);
  return editedElement(text, views, {}, inside);
}

/** Selections belong to panes, so they go with the old ones. */
function keptInView(text: string, view: XmlElement): string {
  const gone = new Set(["pane", "selection"]);
  return view.children
    .filter(({ local }) => !gone.has(local))
    .map((c) => rawText(text, c))
    .join("");
}

function paneXml(root: XmlElement, { frozenRows, frozenColumns }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const pane = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  return (
    element(qualified(root, "pane"), {
      xSplit: frozenColumns === 0 ? null : frozenColumns,
      ySplit: frozenRows === 0 ? null : frozenRows,
      topLeftCell: cellAddress(frozenRows + 1, frozenColumns + 1),
      activePane: pane,
      state: "frozen",
    }) + element(qualified(root, "selection"), { pane })
  );
}
