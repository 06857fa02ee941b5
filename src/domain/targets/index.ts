import type { Candidate } from "../candidates/candidate";
import { sameUnit, unitKey } from "../candidates/names/unitName";
import { targetPairs } from "../tables/roles/targetPairs";
import type { RecognisedTable, Table } from "../tables/table";
import { judge, type StatedTarget } from "./judge";
import { statedIn, targetsOfSheet } from "./sheetTargets";
import type { TargetTime } from "./stage";
import type { TargetResult } from "./target";

export { TARGET_STATES } from "./phrases";
export { stageOf, type TargetTime } from "./stage";

/**
 * Every target the tables of role "targets" (and target columns of unit tables) state, with its state, in the
 * workbook's order. A unit that is a candidate bears the candidate's name.
 * @param time the review year and today: while the year runs the states are a progress check
 */
export function readTargets(
  recognised: readonly RecognisedTable[],
  candidates: readonly Candidate[],
  time: TargetTime,
): readonly TargetResult[] {
  const units = candidates.filter(({ subject }) => subject === "unit");
  const byKey = new Map(units.map((unit) => [unitKey(unit.name), unit.name]));
  return recognised
    .filter(({ state }) => state.kind === "read")
    .flatMap(({ role, table }) => {
      if (role === "targets") return targetsOfSheet(table);
      return role === "candidates" ? targetsOfUnits(table, units) : [];
    })
    .map((stated) =>
      judge(stated.unit === null ? stated : { ...stated, unit: known(stated.unit, byKey) }, time),
    );
}

/** Targets that stand in the rows of units, each a pair of columns under its name. */
function targetsOfUnits(table: Table, units: readonly Candidate[]): readonly StatedTarget[] {
  const pairs = targetPairs(
    table.columns.map(({ column, label }) => ({ column, parts: label.split(" / ") })),
  );
  if (pairs.length === 0) return [];
  return table.entries.flatMap(({ row }) => {
    const unit = units.find(({ rows }) => rows.some((each) => each.table === table && each.row === row));
    return unit ? pairs.flatMap((pair) => statedIn(table, row, pair, pair.name, unit.name)) : [];
  });
}

function known(unit: string, byKey: ReadonlyMap<string, string>): string {
  const name = byKey.get(unitKey(unit));
  return name !== undefined && sameUnit(name, unit) ? name : unit;
}
