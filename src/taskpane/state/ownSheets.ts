import { choosePack } from "../../domain/criteria";
import type { CriteriaPack, Criterion } from "../../domain/criteria/pack";
import { planDecisions, readDecisions, withDecision, withoutDecision } from "../../domain/decisions";
import { BinhXetError } from "../../domain/errors";
import { quotedSheet } from "../../domain/grid/address";
import type { Grid, OwnSheetKind } from "../../domain/grid/grid";
import { planOwnCriteria } from "../../domain/ownCriteria";
import type { Decision } from "../../domain/settings";
import type { WorkbookHost } from "../../excel/port";
import { resultOf, type Notice, type PaneState } from "./state";

/**
 * Writes a decision to our sheet of decisions, in place of an earlier one on the same matter. The sheet is read
 * afresh first: staff write on it, too.
 * @param criteria the rules of the review, for the sentence of a waived one
 * @throws BinhXetError as the host
 */
export async function keepDecision(
  host: WorkbookHost,
  decision: Decision,
  criteria: readonly Criterion[],
): Promise<void> {
  const read = readDecisions(await oursOf(host, "decisions"));
  await host.keepSheet(planDecisions(withDecision(read, decision), criteria));
}

/** Marks a decision as taken back on the sheet; nothing where it is gone from there already. */
export async function dropDecision(
  host: WorkbookHost,
  decision: Decision,
  criteria: readonly Criterion[],
): Promise<void> {
  const read = readDecisions(await oursOf(host, "decisions"));
  const change = withoutDecision(read, decision);
  if (change !== null) await host.keepSheet(planDecisions(change, criteria));
}

/** The sheet for the unit's own criteria: made where there is none, else only shown; what staff wrote stays. */
export async function criteriaSheet(host: WorkbookHost, state: PaneState, today: string): Promise<Notice> {
  const [there] = await oursOf(host, "criteria");
  if (there !== undefined) {
    await host.selectCells(`${quotedSheet(there.sheet)}!A1`);
    return { kind: "criteriaSheet", sheet: there.sheet, made: false };
  }
  const plan = planOwnCriteria(packOf(state, today));
  if (plan === null) throw new BinhXetError("unexpected");
  const { name } = await host.keepSheet(plan);
  return { kind: "criteriaSheet", sheet: name, made: true };
}

/** The pack in view, else the one the next check will take. */
function packOf({ settings, check }: PaneState, today: string): CriteriaPack {
  const year = settings.year ?? Number(today.slice(0, 4));
  return resultOf(check)?.review.pack ?? choosePack(settings.criteriaId, year).pack;
}

async function oursOf(host: WorkbookHost, kind: OwnSheetKind): Promise<readonly Grid[]> {
  const { grids } = await host.readWorkbook();
  return grids.filter(({ ours }) => ours === kind);
}
