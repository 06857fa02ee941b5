import { BinhXetError } from "../../domain/errors";
import { rangeAddress } from "../../domain/grid/address";
import type { CellRange } from "../../domain/grid/grid";
import type { SheetPlan } from "../../domain/plans/plan";
import { fillInKind, OWN_SHEET_KEY } from "../ownSheets";
import type { KnownBefore } from "./rollBack";
import { takeSnapshot, type Snapshot } from "./snapshot";

/** What is known of the workbook before anything is written. */
export interface Before extends KnownBefore {
  /** Every sheet name in use, in lower case as Excel compares them; grows as names are given. */
  readonly names: Set<string>;
  readonly addedNames: Set<string>;
}

/** One sheet of ours that the run replaces, removes or adds to. */
interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly kind: string;
  /** All that is in use, looks included. */
  readonly used: Excel.Range;
  /** What holds something, as reading asks for it. */
  readonly filled: Excel.Range;
}

/**
 * Two round trips, a third where sheets of ours are to be rewritten: which sheets there are, which are ours, what
 * stands on them. Of a sheet that is only added to, just the part to be written is taken.
 * @param replaces whether sheets of ours of that kind are touched at all
 * @throws BinhXetError `workbookProtected`, `ownSheetProtected`, `ownSheetChanged`
 */
export async function lookBefore(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  replaces: (kind: string) => boolean,
): Promise<Before> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ id: true, name: true, standardHeight: true });
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new BinhXetError("workbookProtected");

  const seen = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_KEY);
    mark.load({ value: true });
    const used = usedOf(sheet, false);
    const filled = usedOf(sheet, true);
    sheet.protection.load({ protected: true });
    return { sheet, mark, used, filled };
  });
  await context.sync();

  const ours = seen
    .filter(({ mark }) => !mark.isNullObject)
    .map(({ sheet, mark, used, filled }): OwnSheet => ({ sheet, kind: String(mark.value), used, filled }))
    .filter(({ kind }) => replaces(kind));
  const chosen = ours.filter((own) => !isCopy(own, plans));
  const locked = chosen.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new BinhXetError("ownSheetProtected", { about: locked.sheet.name });
  const own = await snapshots(context, chosen, plans);
  return {
    own,
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    names: new Set(worksheets.items.map(({ name }) => name.toLocaleLowerCase())),
    addedNames: new Set(),
  };
}

function usedOf(sheet: Excel.Worksheet, valuesOnly: boolean): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(valuesOnly);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return used;
}

/** Staff may have copied a sheet they fill in: only the one that was read is written to. */
function isCopy({ sheet, kind }: OwnSheet, plans: readonly SheetPlan[]): boolean {
  return plans.some(
    (plan) => plan.kind === kind && plan.onto !== undefined && plan.onto.sheet !== sheet.name,
  );
}

async function snapshots(
  context: Excel.RequestContext,
  ours: readonly OwnSheet[],
  plans: readonly SheetPlan[],
): Promise<readonly Snapshot[]> {
  const added = plans.filter(({ onto }) => onto !== undefined);
  if (added.some(({ kind }) => !ours.some((own) => own.kind === kind)))
    throw new BinhXetError("ownSheetChanged");
  const now: (() => void)[] = [];
  const own = ours.map((each) => {
    const { sheet, kind, used, filled } = each;
    const plan = added.find((one) => one.kind === kind);
    // A whole plan over what staff wrote meanwhile would lose it.
    if (plan === undefined && fillInKind(kind) !== null && !filled.isNullObject) throw changed(sheet);
    if (plan?.onto === undefined) return takeSnapshot(sheet, kind, used);
    const { onto } = plan;
    if (filled.isNullObject || !sameRange(rangeOf(filled), onto.range)) throw changed(sheet);
    filled.load({ values: true });
    now.push(() => {
      if (JSON.stringify(filled.values) !== JSON.stringify(onto.values)) throw changed(sheet);
    });
    const part = sheet.getRange(rangeAddress(plan.printArea));
    return takeSnapshot(sheet, kind, part, plan.printArea);
  });
  if (own.length > 0) await context.sync();
  for (const check of now) check();
  return own;
}

function changed({ name }: Excel.Worksheet): BinhXetError {
  return new BinhXetError("ownSheetChanged", { about: name });
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount,
  };
}

function sameRange(one: CellRange, other: CellRange): boolean {
  return rangeAddress(one) === rangeAddress(other);
}
