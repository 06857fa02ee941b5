import Big from "big.js";
import type { Candidate, Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { StandingSettings } from "../settings";
import type { UnrankedReason } from "../standing/standing";
import { criteriaColumns, mostOfColumns, sumOfRow, type CriteriaColumns } from "./columns";
import { eachNode, knownOf, leavesOf } from "./nodes";
import { filesOfPeriods, isOfPeriod, isOfYear, sheetsNaming, type OnSheet } from "./onSheets";
import { lastPoints, scoreAt } from "./readUnit";
import type { ScoreNode, ScoreSheet, UnitScores } from "./scoreSheet";
import { fromLeaves, isExtra, printedOrRoots, settle, signed, sumOf, weightNamed } from "./sums";
import { totalWay } from "./totalWay";

/** The points a candidate is ranked by, from its row or its score sheet; or why there are none. */
export type ScoredTotal =
  | {
      readonly kind: "known";
      readonly value: Big;
      readonly cells: readonly CellRef[];
      /** Most points it can have, bonus aside; null where nothing says. */
      readonly max: Big | null;
    }
  | { readonly kind: "none"; readonly reason: UnrankedReason; readonly cells: readonly CellRef[] };

/** What of the settings makes a total. */
export type TotalSettings = Pick<StandingSettings, "total" | "rounding" | "weights">;

/**
 * Each candidate's total, by its id: its own row's, else that of the score sheet that names it. The staff's printed
 * total stands unless "recomputed" is chosen; another weight of a criterion adds what it changes to either.
 * @param sheets as `readScores` gives them
 */
export function totalsOf(
  candidates: readonly Candidate[],
  sheets: readonly ScoreSheet[],
  settings: TotalSettings,
): ReadonlyMap<string, ScoredTotal> {
  const naming = sheetsNaming(sheets);
  const inPeriods = filesOfPeriods(candidates, naming);
  return new Map(
    candidates.map((candidate): [string, ScoredTotal] => {
      const own = candidate.facts.total;
      const onSheets = naming(candidate);
      const fromRow = ofRow(candidate, settings);
      const useSheet =
        onSheets.length > 0 && (own === undefined || own.kind === "blank") && fromRow.kind === "none";
      return [candidate.id, useSheet ? ofSheets(onSheets, inPeriods, settings) : fromRow];
    }),
  );
}

/** The total of a candidate's own row. */
function ofRow(candidate: Candidate, settings: TotalSettings): ScoredTotal {
  const { total, bonus } = candidate.facts;
  const place = criteriaRow(candidate);
  const most = place === undefined ? null : mostOfColumns(place.columns);
  const added = knownOf(bonus);
  const max = most === null ? null : most.plus(added?.gt(0) === true ? added : 0);
  const isAdded = place !== undefined && totalWay(place.columns, settings.rounding).way.kind === "added";
  if (settings.total === "recomputed" && place !== undefined && isAdded) {
    const weighted = sumOfRow(
      place.columns,
      place.row,
      weighs(place.columns, settings) ? weigher(settings) : null,
    );
    if (weighted.kind === "missing") return partMissing(weighted.reading);
    return within(
      settle(weighted.value, settings.rounding),
      weighted.cells,
      weighs(place.columns, settings) ? null : max,
    );
  }
  if (total?.kind !== "known") return noneOf(total);
  const printed = within(total.value, [total.cell], max);
  // A total that cannot be is looked at first: another weight must not give it a place.
  if (printed.kind === "none") return printed;
  const change = place === undefined ? null : weightChange(place.columns, place.row, settings);
  if (change === null) return printed;
  if (change.kind === "missing") return partMissing(change.reading);
  return within(
    settle(total.value.plus(change.value), settings.rounding),
    [total.cell, ...change.cells],
    null,
  );
}

/** The row with criteria that the total stands in; of a candidate without a total the first row with criteria. */
function criteriaRow({ facts: { total }, rows }: Candidate): CriteriaRow | undefined {
  return rows.flatMap(({ table, row }): CriteriaRow[] => {
    const { file, sheet } = table.grid;
    const { cell } = total ?? { cell: { file, sheet, row } };
    const columns =
      cell.file === file && cell.sheet === sheet && cell.row === row ? criteriaColumns(table) : null;
    return columns === null ? [] : [{ columns, row }];
  })[0];
}

interface CriteriaRow {
  readonly columns: CriteriaColumns;
  readonly row: number;
}

function weigher({ weights }: TotalSettings): (name: string) => Big {
  return (name) => weightNamed(weights, name) ?? new Big(1);
}

function weighs({ criteria, bonus, penalty }: CriteriaColumns, { weights }: TotalSettings): boolean {
  if (Object.keys(weights).length === 0) return false;
  return [...criteria, ...bonus, ...penalty].some(({ name }) => weightNamed(weights, name) !== null);
}

/** What other weights add to a printed total; null where no weight names a criterion of the table. */
function weightChange(
  columns: CriteriaColumns,
  row: number,
  settings: TotalSettings,
): ReturnType<typeof sumOfRow> | null {
  if (!weighs(columns, settings)) return null;
  const { criteria, bonus, penalty } = columns;
  const touched = (each: { readonly name: string }) => weightNamed(settings.weights, each.name) !== null;
  const only = {
    ...columns,
    criteria: criteria.filter(touched),
    bonus: bonus.filter(touched),
    penalty: penalty.filter(touched),
  };
  return sumOfRow(only, row, (name) => weigher(settings)(name).minus(1));
}

function ofSheets(
  onSheets: readonly OnSheet[],
  inPeriods: ReadonlySet<string>,
  settings: TotalSettings,
): ScoredTotal {
  const ofYear = onSheets.filter(({ sheet }) => isOfYear(sheet));
  const [only] = ofYear.length === 1 ? ofYear : onSheets;
  if (only === undefined) return { kind: "none", reason: "missing", cells: [] };
  const isWhole = ofYear.length === 1 || onSheets.length === 1;
  if (isWhole && !isOfPeriod(only.sheet, inPeriods)) return ofSheet(only, settings);
  // Several sheets of one unit are months or parts: how they make a whole is for staff to say.
  return {
    kind: "none",
    reason: "rollUpOpen",
    cells: onSheets.map(({ unit }) => unit.printed?.cell ?? unit.cell),
  };
}

/** A unit's total on one sheet, as printed or recomputed. */
export function ofSheet({ sheet: { roots }, unit }: OnSheet, settings: TotalSettings): ScoredTotal {
  const rows = unit.byRow;
  const recomputed = sumOf(roots.map((root) => fromLeaves(root, rows)));
  const touched = [...eachNode(roots)].some(({ name }) => weightNamed(settings.weights, name) !== null);
  const weigh = (node: ScoreNode) => weightNamed(settings.weights, node.name) ?? new Big(1);
  const weighted = touched ? sumOf(roots.map((root) => fromLeaves(root, rows, weigh))) : recomputed;
  const max = touched ? null : mostWithExtras(roots, unit);
  const parts = pointCells(roots, unit);
  const gap = { kind: "none", reason: gapReason(roots, unit), cells: gapCells(roots, unit) } as const;
  if (settings.total === "recomputed")
    return weighted === null ? gap : within(settle(weighted, settings.rounding), parts, max);
  if (unit.printed !== undefined && unit.printed.kind !== "known") return noneOf(unit.printed);
  const printed = printedOrRoots(unit, roots);
  if (printed === null) return gap;
  const cells = unit.printed === undefined ? rootCells(roots, unit) : [unit.printed.cell];
  const own = within(printed, cells, touched ? mostWithExtras(roots, unit) : max);
  if (!touched || own.kind === "none") return own;
  if (weighted === null || recomputed === null) return gap;
  const value = settle(printed.plus(weighted.minus(recomputed)), settings.rounding);
  return within(value, [...cells, ...parts], null);
}

/** Most points with what was added beside them where no most points are set. */
function mostWithExtras(roots: readonly ScoreNode[], unit: UnitScores): Big | null {
  if (unit.max === null) return null;
  return leavesOf(roots)
    .filter((leaf) => isExtra(leaf) && knownOf(leaf.max) === null)
    .reduce((most, leaf) => {
      const score = scoreAt(unit.byRow, leaf);
      const points = score === undefined ? null : knownOf(lastPoints(score));
      const added = points === null ? null : signed(leaf, points, true);
      return added?.gt(0) === true ? most.plus(added) : most;
    }, unit.max);
}

function within(value: Big, cells: readonly CellRef[], max: Big | null): ScoredTotal {
  if (value.lt(0)) return { kind: "none", reason: "negative", cells };
  if (max !== null && value.gt(max)) return { kind: "none", reason: "aboveMax", cells };
  return { kind: "known", value, cells, max };
}

function noneOf(reading: Reading<Big> | undefined): ScoredTotal {
  if (reading === undefined) return { kind: "none", reason: "missing", cells: [] };
  return { kind: "none", reason: reading.kind === "unreadable" ? "text" : "blank", cells: [reading.cell] };
}

/** Every total has its words; a part without points is not "the total is empty". */
function partMissing({ cell }: Reading<Big>): ScoredTotal {
  return { kind: "none", reason: "partMissing", cells: [cell] };
}

function readingsOf(nodes: readonly ScoreNode[], unit: UnitScores): readonly Reading<Big>[] {
  return nodes.flatMap((node) => {
    const score = scoreAt(unit.byRow, node);
    return (score && lastPoints(score)) ?? [];
  });
}

function pointCells(roots: readonly ScoreNode[], unit: UnitScores): readonly CellRef[] {
  return readingsOf(leavesOf(roots), unit).flatMap((each) => (each.kind === "known" ? [each.cell] : []));
}

function rootCells(roots: readonly ScoreNode[], unit: UnitScores): readonly CellRef[] {
  const cells = readingsOf(roots, unit).flatMap((each) => (each.kind === "known" ? [each.cell] : []));
  return cells.length === roots.length ? cells : pointCells(roots, unit);
}

/** The leaves whose points are not there, or are no number. */
function gaps(roots: readonly ScoreNode[], unit: UnitScores): readonly Reading<Big>[] {
  return leavesOf(roots).flatMap((leaf) => {
    const score = scoreAt(unit.byRow, leaf);
    const points = score && lastPoints(score);
    if (score === undefined || points === undefined || points.kind === "known") return [];
    return score.notAssigned !== null || (points.kind === "blank" && isExtra(leaf)) ? [] : [points];
  });
}

function gapReason(roots: readonly ScoreNode[], unit: UnitScores): UnrankedReason {
  const found = gaps(roots, unit).length;
  return found > 0 && found < readingsOf(leavesOf(roots), unit).length ? "partMissing" : "missing";
}

function gapCells(roots: readonly ScoreNode[], unit: UnitScores): readonly CellRef[] {
  const found = gaps(roots, unit).map(({ cell }) => cell);
  const all = readingsOf(leavesOf(roots), unit);
  // Nothing at all: the unit's own heading says more than every empty cell.
  return found.length === 0 || found.length === all.length ? [unit.cell] : found;
}
