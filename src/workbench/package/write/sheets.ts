import { Sheet } from "../../model/sheet";
import { layoutChanged, takeSnapshot, type LayoutSnapshot } from "../layoutSnapshot";
import type { OpenedPackage } from "../opened";
import type { PackageDraft } from "../opc/draft";
import { relativeTarget } from "../opc/names";
import { defaultColumnPoints } from "../read/units";
import { namesRenamed, type Rename } from "./renames";
import { allChanges, loadedChanges } from "./sheetChanges";
import type { SheetList } from "./sheetList";
import { emptyWorksheet, patchSheet, type SavingContext } from "./sheetPatch";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BASE_CHARACTERS = 8;

/**
 * Takes removed sheets out of the package, with every part that only they led to.
 * @returns true where one of them held formulas.
 */
export function removeSheets(
  { origin }: OpenedPackage,
  { removed }: SheetList,
  draft: PackageDraft,
): boolean {
  if (removed.length === 0) return false;
  const before = draft.reachable("");
  draft.unrelate(origin.workbookPart, new Set(removed.map(({ relationshipId }) => relationshipId)));
  for (const { part } of removed) draft.remove(part);
  const after = draft.reachable("");
  for (const part of before) if (part !== "" && !after.has(part)) draft.remove(part);
  return removed.some(({ worksheet }) => worksheet?.found.hasFormulas);
}

export interface LoadedPatches {
  readonly formulaLost: boolean;
  readonly resultMissing: boolean;
  /** What a cell holds changed: results that hang on it may no longer be right. */
  readonly contentChanged: boolean;
}

/** Patches the loaded sheets that changed; the others are not even looked into. */
export function patchLoadedSheets(
  { parts }: OpenedPackage,
  { kept, removed }: SheetList,
  renames: readonly Rename[],
  context: SavingContext,
): LoadedPatches {
  const done = { formulaLost: false, resultMissing: false, contentChanged: false };
  const gone = removed.map(({ name }) => ({ from: name, to: null }));
  for (const { part, worksheet } of kept) {
    if (worksheet === null) continue;
    const { sheet, found, layout } = worksheet;
    done.contentChanged ||= namesRenamed(sheet, gone);
    if (sheet.touched.size === 0 && !layoutChanged(sheet, layout) && !namesRenamed(sheet, renames)) continue;
    const changes = loadedChanges(sheet, found, layout);
    const patch = patchSheet(parts.xml(part).text, part, sheet, layout, changes, context);
    context.draft.replaceXml(part, patch.text);
    done.formulaLost ||= patch.formulaLost;
    done.resultMissing ||= patch.resultMissing;
    done.contentChanged ||= sheet.rewritten.size > 0;
  }
  return done;
}

export interface AddedSheets {
  /** The relationship under which the workbook part finds each new sheet. */
  readonly relationshipIds: ReadonlyMap<Sheet, string>;
  readonly resultMissing: boolean;
  readonly hasFormulas: boolean;
}

/** Gives every new sheet a worksheet part. */
export function addSheets({ added }: SheetList, context: SavingContext): AddedSheets {
  const { draft, namespaces, workbookPart } = context;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const relationshipIds = new Map<Sheet, string>();
  const before = emptyLayout(context.digit);
  let resultMissing = false;
  let hasFormulas = false;
  for (const sheet of added) {
    const part = draft.freeName(`${folder}worksheets/sheet`, ".xml");
    // The name is taken at once, as the next sheet looks for a free one, too.
    draft.add(part, "", WORKSHEET_TYPE);
    const changes = allChanges(sheet, before);
    const patch = patchSheet(emptyWorksheet(namespaces), part, sheet, before, changes, context);
    draft.add(part, patch.text, WORKSHEET_TYPE);
    const type = `${namespaces.relationships}/worksheet`;
    const target = relativeTarget(workbookPart, part);
    relationshipIds.set(sheet, draft.relate(workbookPart, { type, target, external: false }));
    resultMissing ||= patch.resultMissing;
    hasFormulas ||= patch.text.includes("<f>");
  }
  return { relationshipIds, resultMissing, hasFormulas };
}

/** What a worksheet part says that says nothing. */
function emptyLayout(digit: number): LayoutSnapshot {
  const sheet = new Sheet("", "", null);
  sheet.defaultColumnWidth = defaultColumnPoints(BASE_CHARACTERS, digit);
  return takeSnapshot(sheet);
}
