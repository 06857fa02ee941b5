import type { Sheet } from "../../model/sheet";
import { namesSheet, withSheetRenamed } from "../formula/sheetNames";
import type { OpenedPackage } from "../opened";
import { readTree, type XmlElement } from "../xml/tree";
import type { SheetList } from "./sheetList";

/** A loaded sheet that has another name now, or none (`to` is null: removed). */
export interface Rename {
  readonly from: string;
  readonly to: string | null;
}

/**
 * The renames that formulas of the file must follow. A removed sheet whose name a sheet has again
 * (ours, written anew) is none: what named the old one then names the new one.
 */
export function renamesOf({ workbook }: OpenedPackage, { kept, removed }: SheetList): Rename[] {
  const renamed = kept.flatMap(({ name, worksheet }): Rename[] => {
    const to = worksheet?.sheet.name ?? name;
    return to === name ? [] : [{ from: name, to }];
  });
  const gone = removed.filter(({ name }) => workbook.sheetByName(name) === undefined);
  return [...gone.map(({ name }): Rename => ({ from: name, to: null })), ...renamed];
}

/** A formula as all renames together leave it; two sheets that swap names do not trip over each other. */
export function applyRenames(renames: readonly Rename[]): (formula: string) => string {
  if (renames.length === 0) return (formula) => formula;
  return (formula) => {
    if (!formula.includes("!")) return formula;
    const marked = renames.reduce(
      (text, { from }, index) => withSheetRenamed(text, from, mark(index)),
      formula,
    );
    return renames.reduce((text, { to }, index) => withSheetRenamed(text, mark(index), to), marked);
  };
}

/** A name no sheet can have. */
function mark(index: number): string {
  return `\u0000${index}`;
}

/** True where a formula of this sheet names a sheet that was renamed or removed. */
export function namesRenamed(sheet: Sheet, renames: readonly Rename[]): boolean {
  if (renames.length === 0) return false;
  for (const [, cells] of sheet.rowsInOrder())
    for (const [, { formula }] of cells)
      if (formula?.includes("!") && renames.some(({ from }) => namesSheet(formula, from))) return true;
  return false;
}

/**
 * Formulas in cells, names and charts follow a rename; those elsewhere (rules, validations) would point at nothing,
 * and so would a chart's of a removed sheet.
 * @param charts parts of the charts that follow
 * @throws Error that names the first part in which a renamed or removed sheet is still used.
 */
export function refuseUsedElsewhere(
  { parts, origin }: OpenedPackage,
  { kept }: SheetList,
  renames: readonly Rename[],
  reachable: ReadonlySet<string>,
  charts: ReadonlySet<string>,
): void {
  if (renames.length === 0) return;
  const done = new Set([origin.workbookPart, origin.stylesPart, "xl/sharedstrings.xml", "xl/calcchain.xml"]);
  const worksheets = new Set(kept.filter(({ worksheet }) => worksheet !== null).map(({ part }) => part));
  for (const part of parts.names()) {
    const key = part.toLowerCase();
    if (done.has(part) || done.has(key) || !reachable.has(key) || !key.endsWith(".xml")) continue;
    const { text } = parts.xml(part);
    if (!renames.some(({ from }) => text.includes(escapedStart(from)))) continue;
    const { root } = readTree(
      text,
      part,
      worksheets.has(part) ? { of: "sheetData", to: NOTHING } : undefined,
    );
    for (const { from, to } of renames)
      if ((to === null || !charts.has(part)) && usesSheet(root, from))
        throw new Error(`${to === null ? "removed" : "renamed"} sheet ${from} is used in ${part}`);
  }
}

const NOTHING = {
  open: (): void => undefined,
  close: (): void => undefined,
  text: (): void => undefined,
};

/** Something every way of writing the name begins with: up to the first sign XML or a formula would escape. */
function escapedStart(name: string): string {
  return /^[^&<>"']*/.exec(name)?.[0] ?? "";
}

/** Where formulas stand outside cells: charts, rules, validations, tables, shapes and form controls. */
const FORMULA_ELEMENTS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula"]);
const FORMULA_ATTRIBUTES = new Set(["textlink", "fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"]);
/** Elements that name a sheet beside a range: a pivot table's source, a consolidation's. */
const SHEET_ELEMENTS = new Set(["worksheetSource", "dataRef"]);

function usesSheet({ local, text, attributes, children }: XmlElement, name: string): boolean {
  if (FORMULA_ELEMENTS.has(local) && namesSheet(text, name)) return true;
  if (SHEET_ELEMENTS.has(local) && attributes["sheet"] === name) return true;
  return (
    Object.entries(attributes).some(
      ([key, value]) => FORMULA_ATTRIBUTES.has(key) && namesSheet(value, name),
    ) || children.some((inside) => usesSheet(inside, name))
  );
}
