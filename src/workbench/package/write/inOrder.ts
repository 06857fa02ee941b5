import { child, type XmlElement } from "../xml/tree";
import type { Splicer } from "../xml/splicer";

/** The order in which the schema wants the children of an element (ECMA-376, annex A.2). */
export type ChildOrder = readonly string[];

export const WORKSHEET_ORDER: ChildOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

export const WORKBOOK_ORDER: ChildOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export const STYLES_ORDER: ChildOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Collects changes to the children of a part's root and makes them in the order the schema wants. */
export class ChildEdits {
  private readonly edits = new Map<string, string | null>();

  constructor(
    private readonly root: XmlElement,
    private readonly order: ChildOrder,
  ) {}

  /** The child's new text; null removes it, undefined leaves it. */
  set(local: string, text: string | null | undefined): void {
    if (text !== undefined) this.edits.set(local, text);
  }

  apply(splicer: Splicer): void {
    for (const local of this.order) {
      const text = this.edits.get(local);
      if (text === undefined) continue;
      const present = child(this.root, local);
      if (present) splicer.replace(present.start, present.end, text ?? "");
      else if (text !== null) splicer.insert(this.placeFor(local), text);
    }
  }

  /** Behind the last child that must come before; else right at the start. */
  private placeFor(local: string): number {
    const before = new Set(this.order.slice(0, this.order.indexOf(local)));
    const { root } = this;
    const last = root.children.findLast((c) => before.has(c.local) && c.namespace === root.namespace);
    return last?.end ?? root.openEnd;
  }
}
