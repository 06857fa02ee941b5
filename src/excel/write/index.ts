import { rangeAddress } from "../../domain/grid/address";
import type { SheetPlan } from "../../domain/plans/plan";
import { withSheetNames } from "../../domain/plans/rename";
import { BinhXetError } from "../../domain/errors";
import { fillInKind, OWN_SHEET_KEY, rememberOwnSheets } from "../ownSheets";
import type { WrittenSheet } from "../port";
import { asBinhXetError, runExcel } from "../run";
import { lookBefore, type Before } from "./before";
import { addCharts, chartsText } from "./charts";
import { chartNames, deleteOwnCharts, keepMade } from "./chartSnapshot";
import { freeName } from "./freeName";
import { rollBack } from "./rollBack";
import { writePart, writeSheet } from "./sheet";
import type { Snapshot } from "./snapshot";

/**
 * Writes the plans as sheets of our own, all or nothing, in at most four round trips whatever the number of rows.
 * A sheet of ours of the same kind is rewritten in place, so that formulas the staff point at it keep working;
 * one that is no longer planned is removed. A sheet of the staff's is never touched: where it has the planned
 * name, ours gets another. Where anything fails, what was there before is put back.
 * @returns one row per plan, in the plans' order
 * @throws BinhXetError; every sheet is then as it was, but with `writeHalfDone` ours may be half written
 */
export async function writePlans(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
  const planned = new Set<string>(plans.map(({ kind }) => kind));
  // What staff wrote themselves is neither replaced by a list nor in its way.
  const done = await write(plans, (kind) => planned.has(kind) || fillInKind(kind) === null);
  rememberOwnSheets(done.map(({ id }) => id));
  return done.map(({ written }) => written);
}

/**
 * Writes one sheet of ours that staff fill in too; no other sheet is touched. A plan that adds to the sheet as it was
 * read (`onto`) leaves everything else on it alone.
 * @throws BinhXetError as `writePlans`; `ownSheetChanged` where the sheet holds something else by now
 */
export async function keepSheet(plan: SheetPlan): Promise<WrittenSheet> {
  const [done] = await write([plan], (kind) => kind === plan.kind);
  if (!done) throw new BinhXetError("writeFailed");
  return done.written;
}

interface Done {
  readonly id: string;
  readonly written: WrittenSheet;
}

/** @param replaces whether sheets of ours of that kind are rewritten, or removed where none is planned */
function write(plans: readonly SheetPlan[], replaces: (kind: string) => boolean): Promise<readonly Done[]> {
  const planned = new Set<string>(plans.map(({ kind }) => kind));
  return runExcel(async (context) => {
    const before = await lookBefore(context, plans, replaces);
    try {
      const queued = namedPlans(plans, before).map((plan) => writeOne(context, plan, before));
      // Last of all: until here a run that fails has every chart and sheet still to hand.
      for (const own of before.own) if (planned.has(own.kind) && own.charts) deleteOwnCharts(own.charts);
      for (const own of before.own)
        if (!planned.has(own.kind)) context.workbook.worksheets.getItem(own.sheetId).delete();
      await context.sync();
      return queued.map(({ sheet, plan }, index) => ({
        id: sheet.id,
        written: {
          name: sheet.name,
          plannedName: plans[index]?.name ?? plan.name,
          kind: plan.kind,
          rows: plan.entries,
        },
      }));
    } catch (cause) {
      const failure = asBinhXetError(cause, "writeFailed");
      // While a cell is being edited Excel refuses the whole request: nothing was written, nothing can be put back.
      if ((await rollBack(before)) || failure.code === "cellEditMode") throw failure;
      throw new BinhXetError("writeHalfDone", { cause });
    }
  }, "writeFailed");
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
  const sheet = sheetFor(context, plan, before);
  sheet.load({ id: true, name: true });
  return { plan, sheet };
}

function sheetFor(context: Excel.RequestContext, plan: SheetPlan, before: Before): Excel.Worksheet {
  const old = before.own.find(({ kind }) => kind === plan.kind);
  if (old && plan.onto) {
    const sheet = context.workbook.worksheets.getItem(old.sheetId);
    writePart(sheet, plan);
    return sheet;
  }
  const sheet = old ? emptied(context, old) : added(context, plan, before);
  writeSheet(sheet, plan);
  const charts = old?.charts ?? null;
  const made = addCharts(sheet, plan.charts ?? [], charts === null ? [] : chartNames(charts));
  keepMade(sheet, charts, chartsText(made));
  return sheet;
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
