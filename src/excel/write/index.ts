import { rangeAddress } from "../../domain/grid/address";
import type { OwnSheetKind } from "../../domain/grid/grid";
import type { SheetPlan } from "../../domain/plans/plan";
import { withSheetNames } from "../../domain/plans/rename";
import { BinhXetError } from "../../domain/errors";
import { OWN_SHEET_KEY, rememberOwnSheets } from "../ownSheets";
import type { WrittenSheet } from "../port";
import { asBinhXetError, runExcel } from "../run";
import { freeName } from "./freeName";
import { rollBack, type KnownBefore } from "./rollBack";
import { writeSheet } from "./sheet";
import { takeSnapshot, type Snapshot } from "./snapshot";

/**
 * Writes the plans as sheets of our own, all or nothing, in at most four round trips whatever the number of rows.
 * A sheet of ours of the same kind is rewritten in place, so that formulas the staff point at it keep working;
 * one that is no longer planned is removed. A sheet of the staff's is never touched: where it has the planned
 * name, ours gets another. Where anything fails, what was there before is put back.
 * @returns one row per plan, in the plans' order
 * @throws BinhXetError; every sheet is then as it was, but with `writeHalfDone` ours may be half written
 */
export function writePlans(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
  const planned = new Set<string>(plans.map(({ kind }) => kind));
  return write(plans, (kind) => !planned.has(kind) && !STAFF_FILL_IN.has(kind));
}

/**
 * Writes one sheet of ours that staff fill in too; no other sheet is touched.
 * @throws BinhXetError as `writePlans`
 */
export async function keepSheet(plan: SheetPlan): Promise<WrittenSheet> {
  const [written] = await write([plan], () => false);
  if (!written) throw new BinhXetError("writeFailed");
  return written;
}

/** Sheets that hold what staff wrote: no list takes their place. */
const STAFF_FILL_IN: ReadonlySet<string> = new Set<OwnSheetKind>(["criteria", "decisions"]);

function write(
  plans: readonly SheetPlan[],
  removes: (kind: string) => boolean,
): Promise<readonly WrittenSheet[]> {
  return runExcel(async (context) => {
    const before = await lookBefore(context);
    try {
      const written = namedPlans(plans, before).map((plan) => writeOne(context, plan, before));
      for (const own of before.own)
        if (removes(own.kind)) context.workbook.worksheets.getItem(own.sheetId).delete();
      await context.sync();
      rememberOwnSheets(written.map(({ sheet }) => sheet.id));
      return written.map(({ sheet, plan }, index) => ({
        name: sheet.name,
        plannedName: plans[index]?.name ?? plan.name,
        kind: plan.kind,
        rows: plan.entries,
      }));
    } catch (cause) {
      const failure = asBinhXetError(cause, "writeFailed");
      // While a cell is being edited Excel refuses the whole request: nothing was written, nothing can be put back.
      if ((await rollBack(before)) || failure.code === "cellEditMode") throw failure;
      throw new BinhXetError("writeHalfDone", { cause });
    }
  }, "writeFailed");
}

interface Before extends KnownBefore {
  /** Every sheet name in use, in lower case as Excel compares them; grows as names are given. */
  readonly names: Set<string>;
  readonly addedNames: Set<string>;
}

/** Two round trips, a third where there are sheets of ours: which sheets there are, which are ours, what stands on them. */
async function lookBefore(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ id: true, name: true, standardHeight: true });
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new BinhXetError("workbookProtected");

  const seen = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_KEY);
    mark.load({ value: true });
    const used = sheet.getUsedRangeOrNullObject();
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    sheet.protection.load({ protected: true });
    return { sheet, mark, used };
  });
  await context.sync();

  const ours = seen.filter(({ mark }) => !mark.isNullObject);
  const locked = ours.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new BinhXetError("ownSheetProtected", { about: locked.sheet.name });
  const own = ours.map(({ sheet, mark, used }) => takeSnapshot(sheet, mark.value, used));
  if (own.length > 0) await context.sync();
  return {
    own,
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    names: new Set(worksheets.items.map(({ name }) => name.toLocaleLowerCase())),
    addedNames: new Set(),
  };
}

/** The plans under the names their sheets really get, so that formulas between our sheets point right. */
function namedPlans(plans: readonly SheetPlan[], { own, names }: Before): SheetPlan[] {
  const real = new Map<string, string>();
  for (const plan of plans) {
    const name = own.find(({ kind }) => kind === plan.kind)?.name ?? freeName(plan.name, names);
    names.add(name.toLocaleLowerCase());
    real.set(plan.name, name);
  }
  return plans.map((plan) => withSheetNames(plan, real));
}

interface Queued {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

function writeOne(context: Excel.RequestContext, plan: SheetPlan, before: Before): Queued {
  const old = before.own.find(({ kind }) => kind === plan.kind);
  const sheet = old ? emptied(context, old) : added(context, plan, before);
  writeSheet(sheet, plan);
  sheet.load({ id: true, name: true });
  return { plan, sheet };
}

function emptied(context: Excel.RequestContext, { sheetId, content }: Snapshot): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  // Clearing leaves the heights of the old rows behind.
  if (content) sheet.getRange(rangeAddress(content.range)).format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
  return sheet;
}

function added(context: Excel.RequestContext, plan: SheetPlan, { addedNames }: Before): Excel.Worksheet {
  addedNames.add(plan.name);
  const sheet = context.workbook.worksheets.add(plan.name);
  sheet.customProperties.add(OWN_SHEET_KEY, plan.kind);
  return sheet;
}
