import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import { asFact } from "../candidates/facts/factColumns";
import { readCell, SILENT } from "../candidates/facts/readFacts";
import type { CellRef } from "../grid/grid";
import type { SheetCells } from "../tables/cells/sheetCells";
import type { ScoredColumns } from "../tables/roles/scoreLayout";
import type { Table, TableColumn } from "../tables/table";
import { foldText } from "../text";
import { eachNode } from "./nodes";
import { SCORE_STAGES, type NodeScore, type ScoreNode, type ScoreStage } from "./scoreSheet";

const NOT_ASSIGNED =
  /^\W*(?:kp|k\/p|kpc|kpcn?v|(?:khong|ko|k) (?:phan cong|duoc phan cong|giao|duoc giao|giao nhiem vu|phai thuc hien|ap dung|xet|co nhiem vu))\W*$/;

/** Reads the points of one column as exact decimals. */
export type PointsReader = (row: number, column: number) => Reading<Big>;

/** A reader of points for a sheet; how a column writes its decimals is found out once. */
export function pointsReader(table: Table, cells: SheetCells): PointsReader {
  const columns = new Map<number, TableColumn>();
  for (const each of table.columns) if (!columns.has(each.column)) columns.set(each.column, each);
  const known = new Map<number, ReturnType<typeof asFact>>();
  const { file, sheet } = table.grid;
  return (row, column) => {
    let fact = known.get(column);
    if (fact === undefined) {
      const found = columns.get(column);
      if (found === undefined) return { kind: "blank", cell: { file, sheet, row, column } };
      fact = asFact(table, cells, found, "finalScore");
      known.set(column, fact);
    }
    return readCell(cells, row, fact, "finalScore", SILENT);
  };
}

/** What a unit's columns say of every criterion, by row. What is not asked of a criterion is not asked of its parts. */
export function scoresOfUnit(
  roots: readonly ScoreNode[],
  columns: ScoredColumns,
  read: PointsReader,
  cells: SheetCells,
): ReadonlyMap<number, NodeScore> {
  const byRow = new Map<number, NodeScore>();
  const add = (node: ScoreNode, above: CellRef | null): void => {
    const own = above ?? notAssigned(node.row, columns, cells);
    // A group that shares its row with its first criterion has no points of its own.
    const sharesRow = node.children[0]?.row === node.row;
    if (!sharesRow) byRow.set(node.row, scoreOf(node, columns, read, cells, own));
    for (const child of node.children) add(child, sharesRow ? above : own);
  };
  for (const root of roots) add(root, null);
  return byRow;
}

function scoreOf(
  node: ScoreNode,
  columns: ScoredColumns,
  read: PointsReader,
  cells: SheetCells,
  absent: CellRef | null,
): NodeScore {
  const at = (column: number | null | undefined): Reading<Big> | undefined => {
    if (column === null || column === undefined) return undefined;
    return saysNotAssigned(cells, node.row, column) ? undefined : read(node.row, column);
  };
  const points = SCORE_STAGES.flatMap((stage) => {
    const reading = at(columns.stages[stage]);
    return reading === undefined ? [] : [[stage, reading] as const];
  });
  return {
    node,
    points: Object.fromEntries(points) as NodeScore["points"],
    target: at(columns.target),
    actual: at(columns.actual),
    notAssigned: absent,
  };
}

/** "KP", "không giao" in any of the unit's cells; of a remark only where no points stand beside it. */
function notAssigned(row: number, columns: ScoredColumns, cells: SheetCells): CellRef | null {
  const stages = SCORE_STAGES.flatMap((stage) => columns.stages[stage] ?? []);
  const said = [columns.target, columns.actual, ...stages].find(
    (column): column is number => column !== null && saysNotAssigned(cells, row, column),
  );
  const { file, sheet } = cells.grid;
  if (said !== undefined) return { file, sheet, row, column: said };
  const noted = columns.note !== null && saysNotAssigned(cells, row, columns.note);
  const scored = stages.some((column) => cells.filled(row, column));
  return noted && !scored && columns.note !== null ? { file, sheet, row, column: columns.note } : null;
}

function saysNotAssigned(cells: SheetCells, row: number, column: number): boolean {
  return NOT_ASSIGNED.test(foldText(cells.text(row, column)));
}

/** The points that count: those of the last stage that is filled. */
export function lastPoints(score: Pick<NodeScore, "points">): Reading<Big> | undefined {
  const filled = [...SCORE_STAGES].reverse().flatMap((stage) => score.points[stage] ?? []);
  return filled.find(({ kind }) => kind !== "blank") ?? filled[0];
}

/** The last stage in which the unit has any points. */
export function lastStage(
  byRow: ReadonlyMap<number, NodeScore>,
  roots: readonly ScoreNode[],
): ScoreStage | null {
  const scores = [...eachNode(roots)].flatMap((node) => scoreAt(byRow, node) ?? []);
  const used = (stage: ScoreStage) => scores.some(({ points }) => points[stage]?.kind === "known");
  return [...SCORE_STAGES].reverse().find(used) ?? null;
}

/** A criterion's scores; undefined for a group that has no row of its own. */
export function scoreAt(byRow: ReadonlyMap<number, NodeScore>, node: ScoreNode): NodeScore | undefined {
  const found = byRow.get(node.row);
  return found?.node === node ? found : undefined;
}
