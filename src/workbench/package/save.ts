import { BinhXetError } from "../../domain/errors";
import { DEFAULT_STYLE } from "../model/style";
import type { OpenedPackage } from "./opened";
import { PackageDraft } from "./opc/draft";
import { relativeTarget } from "./opc/names";
import { digitWidth } from "./read/units";
import { renameInChart } from "./write/charts";
import { STYLES_TYPE } from "./write/minimalStyles";
import { definedNames } from "./write/namesXml";
import { namespacesOf } from "./write/namespaces";
import { applyRenames, refuseUsedElsewhere, renamesOf } from "./write/renames";
import { saveSettings } from "./write/settingsPart";
import { compareSheets, orderedList, type SheetList } from "./write/sheetList";
import { addSheets, patchLoadedSheets, removeSheets } from "./write/sheets";
import type { SavingContext } from "./write/sheetPatch";
import { StyleWriter } from "./write/styleWriter";
import { patchWorkbook } from "./write/workbookXml";

/**
 * The workbook as an .xlsx file: the package it was opened from with only the changes written into it.
 * Every part that did not have to change keeps its content byte for byte; without any change the very same file
 * comes back. `opened` itself stays as it is, so saving again gives the same file.
 * @throws BinhXetError `unexpected` for a change that cannot be written (part of an array formula overwritten, a
 *   sheet renamed that a chart still uses, no visible sheet left): nothing is ever left out silently.
 */
export function savePackage(opened: OpenedPackage): Uint8Array {
  try {
    return save(opened);
  } catch (cause) {
    if (cause instanceof BinhXetError) throw cause;
    throw new BinhXetError("unexpected", { about: opened.workbook.fileName, cause });
  }
}

function save(opened: OpenedPackage): Uint8Array {
  const { workbook, origin } = opened;
  if (workbook.sheets.length > 0 && workbook.sheets.every(({ visibility }) => visibility !== "Visible"))
    throw new Error("no visible sheet is left");
  const draft = new PackageDraft(opened.parts);
  const sheets = compareSheets(opened);
  const renames = renamesOf(opened, sheets);
  const context = savingContext(opened, draft, renames);

  const removedFormulas = removeSheets(opened, sheets, draft);
  const charts = keptCharts(sheets);
  refuseUsedElsewhere(opened, sheets, renames, draft.reachable(""), new Set(charts));
  if (renames.length > 0) for (const part of charts) renameInChart(part, draft, context.renamed);
  const loaded = patchLoadedSheets(opened, sheets, renames, context);
  const added = addSheets(sheets, context);
  saveSettings(opened, draft, context.namespaces);
  if (removedFormulas || loaded.formulaLost) removeCalcChain(draft, origin.workbookPart);
  saveStyles(opened, context);

  const list = orderedList(opened, sheets, added.relationshipIds);
  const layouts = new Map(origin.entries.map(({ worksheet }) => [worksheet?.sheet, worksheet?.layout]));
  const names = definedNames({ ...context, origin, workbook, list, layoutOf: (sheet) => layouts.get(sheet) });
  const recalculate =
    loaded.resultMissing ||
    added.resultMissing ||
    (loaded.contentChanged && (added.hasFormulas || hasFormulas(opened)));
  const { namespaces } = context;
  draft.replaceXml(
    origin.workbookPart,
    patchWorkbook({ origin, workbook, list, namespaces, names, recalculate }),
  );
  return draft.finish();
}

/** Parts of the charts that stay: what they take from a renamed sheet follows it. */
function keptCharts({ kept }: SheetList): string[] {
  return kept.flatMap(({ worksheet }) =>
    (worksheet?.layout.charts ?? []).flatMap((chart) => {
      const stays = chart.loaded !== null && worksheet?.sheet.charts.includes(chart) === true;
      return stays ? [chart.loaded.part] : [];
    }),
  );
}

function savingContext(
  { workbook, origin }: OpenedPackage,
  draft: PackageDraft,
  renames: ReturnType<typeof renamesOf>,
): SavingContext {
  const namespaces = namespacesOf(origin.workbookXml.root);
  const taken = renames.filter(({ from }) => workbook.sheetByName(from) === undefined);
  return {
    workbook,
    draft,
    namespaces,
    styles: new StyleWriter(origin.styles, namespaces.main),
    workbookPart: origin.workbookPart,
    digit: digitWidth((origin.styles.formats[0]?.style ?? DEFAULT_STYLE).font),
    renamed: applyRenames(renames),
    renamedSince: applyRenames(taken),
  };
}

function hasFormulas({ origin }: OpenedPackage): boolean {
  return origin.entries.some(({ worksheet }) => worksheet?.found.hasFormulas);
}

/** The order of calculation is only a hint, which Excel makes anew; one that lists a lost formula is an error to it. */
function removeCalcChain(draft: PackageDraft, workbookPart: string): void {
  for (const { id, type, target } of draft.relationships(workbookPart)) {
    if (type !== "calcChain") continue;
    draft.remove(target);
    draft.unrelate(workbookPart, new Set([id]));
  }
}

function saveStyles(
  { origin }: OpenedPackage,
  { draft, styles, namespaces, workbookPart }: SavingContext,
): void {
  const text = styles.finish();
  if (text === null) return;
  if (origin.stylesPart !== null) {
    draft.replaceXml(origin.stylesPart, text);
    return;
  }
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  draft.add(part, text, STYLES_TYPE);
  draft.relate(workbookPart, {
    type: `${namespaces.relationships}/styles`,
    target: relativeTarget(workbookPart, part),
    external: false,
  });
}
