import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Origin } from "../opened";
import { editedElement, rawText } from "../xml/edit";
import { Splicer } from "../xml/splicer";
import { element, type AttributeChanges } from "../xml/tag";
import { child, children, qualified, type XmlElement } from "../xml/tree";
import { ChildEdits, WORKBOOK_ORDER } from "./inOrder";
import { relationshipAttribute, type Namespaces } from "./namespaces";
import { sheetOf, type ListedSheet } from "./sheetList";

export interface WorkbookPatching {
  readonly origin: Origin;
  readonly workbook: Workbook;
  readonly list: readonly ListedSheet[];
  readonly namespaces: Namespaces;
  /** The new `definedNames` (see namesXml). */
  readonly names: string | null | undefined;
  /** Excel is to calculate everything anew when it opens the file. */
  readonly recalculate: boolean;
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The workbook part with the sheet list, names, views and flags as they are now. */
export function patchWorkbook(patching: WorkbookPatching): string {
  const { origin, workbook, names, recalculate } = patching;
  const { root, text } = origin.workbookXml;
  const edits = new ChildEdits(root, WORKBOOK_ORDER);
  edits.set("sheets", sheetsXml(patching));
  edits.set("definedNames", names);
  edits.set("bookViews", bookViews(patching));
  if (recalculate) edits.set("calcPr", withChild(origin, "calcPr", { fullCalcOnLoad: 1 }));
  if (workbook.structureProtected !== origin.structureProtected)
    edits.set("workbookProtection", protection(origin, workbook.structureProtected));
  const splicer = new Splicer(text);
  edits.apply(splicer);
  return splicer.result();
}

function sheetsXml({ origin, list, namespaces }: WorkbookPatching): string | undefined {
  const { root, text } = origin.workbookXml;
  const sheets = child(root, "sheets");
  if (sheets === undefined) return undefined;
  const ids = list.map((listed) =>
    listed.kind === "kept" ? Number(listed.entry.element.attributes["sheetId"] ?? 0) : 0,
  );
  let highest = Math.max(0, ...ids);
  const written = list.map((listed) => {
    if (listed.kind === "kept") return keptSheet(text, listed.entry.element, sheetOf(listed));
    const { sheet, relationshipId } = listed;
    return element(qualified(root, "sheet"), {
      name: sheet.name,
      sheetId: ++highest,
      state: STATES[sheet.visibility],
      ...relationshipAttribute(root, namespaces, relationshipId),
    });
  });
  const same =
    list.length === origin.entries.length &&
    list.every(
      (listed, index) =>
        listed.kind === "kept" &&
        listed.entry === origin.entries[index] &&
        written[index] === rawText(text, listed.entry.element),
    );
  return same ? undefined : editedElement(text, sheets, {}, written.join(""));
}

function keptSheet(text: string, entry: XmlElement, sheet: Sheet | null): string {
  if (sheet === null) return rawText(text, entry);
  const state = STATES[sheet.visibility];
  const changes: Record<string, string | null> = {};
  if (sheet.name !== entry.attributes["name"]) changes["name"] = sheet.name;
  if (state !== (entry.attributes["state"] === "visible" ? null : (entry.attributes["state"] ?? null)))
    changes["state"] = state;
  return editedElement(text, entry, changes);
}

/**
 * The tab shown first stays the one it was: to make another active, Excel would also unmark the old sheet in its
 * own part, and that part is the staff's. Only where it is gone or hidden does the model's active sheet follow.
 */
function bookViews({ origin, workbook, list }: WorkbookPatching): string | undefined {
  const { root, text } = origin.workbookXml;
  const views = child(root, "bookViews");
  const [view] = children(views, "workbookView");
  if (views === undefined || view === undefined) {
    // The views of sheets we write point at a window of the workbook.
    const needed = views === undefined && list.some(({ kind }) => kind === "added");
    return needed
      ? element(qualified(root, "bookViews"), {}, element(qualified(root, "workbookView"), {}))
      : undefined;
  }
  const oldActive = Number(view.attributes["activeTab"] ?? 0);
  const oldFirst = Number(view.attributes["firstSheet"] ?? 0);
  const placeOf = (index: number): number =>
    list.findIndex((listed) => listed.kind === "kept" && listed.entry === origin.entries[index]);
  const stays = placeOf(oldActive);
  const visible = stays >= 0 && isVisible(list[stays]);
  const active = visible ? stays : list.findIndex((listed) => sheetOf(listed)?.id === workbook.activeSheetId);
  const first = Math.max(0, placeOf(oldFirst));
  const changes = activeTab(Math.max(0, active), first);
  const kept = {
    activeTab: active === oldActive ? undefined : changes["activeTab"],
    firstSheet: first === oldFirst ? undefined : changes["firstSheet"],
  };
  const written = editedElement(text, view, kept);
  const inside = text.slice(views.openEnd, view.start) + written + text.slice(view.end, views.closeStart);
  return editedElement(text, views, {}, inside);
}

function activeTab(active: number, first: number): Record<string, number | null> {
  return { activeTab: active === 0 ? null : active, firstSheet: first === 0 ? null : first };
}

function isVisible(listed: ListedSheet | undefined): boolean {
  if (listed === undefined) return false;
  const sheet = sheetOf(listed);
  return sheet === null || sheet.visibility === "Visible";
}

function protection(origin: Origin, locked: boolean): string | null {
  return withChild(origin, "workbookProtection", { lockStructure: locked ? 1 : null });
}

/** A child of the workbook with attributes changed, made where it is missing. */
function withChild(
  { workbookXml: { root, text } }: Origin,
  local: string,
  attributes: AttributeChanges,
): string {
  const present = child(root, local);
  return present ? editedElement(text, present, attributes) : element(qualified(root, local), attributes);
}
