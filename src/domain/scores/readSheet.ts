import Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { sheetCells, type SheetCells } from "../tables/cells/sheetCells";
import type { ScoredColumns, ScoreLayout } from "../tables/roles/scoreLayout";
import { scoreLayoutOf } from "../tables/roles/scores";
import type { Table } from "../tables/table";
import { cleanUnitName } from "../candidates/names/unitName";
import { depthsOf, type MarkedItem } from "./depths";
import { leafKindInName, readLeafKind } from "./leafKind";
import { eachNode, knownOf, treeOf, type Deep, type Item } from "./nodes";
import { PLAIN, readMark } from "./numbering";
import { lastStage, pointsReader, scoresOfUnit, type PointsReader } from "./readUnit";
import { SCORE_STAGES, type LeafKind, type ScoreNode, type ScoreSheet, type UnitScores } from "./scoreSheet";
import { fromLeaves, mostFor, settle, sumOf } from "./sums";
import { unitOfSheet } from "./unitNamed";

/** A score sheet before it is checked; `wholeRow` is the 1-based row of the totals, null without. */
export interface SheetAsRead extends Omit<ScoreSheet, "problems"> {
  readonly layout: ScoreLayout;
  readonly wholeRow: number | null;
  readonly wholeMax: Reading<Big> | undefined;
}

const known = new WeakMap<Table, SheetAsRead | null>();

/**
 * Reads a table of scoring criteria: the tree of its rows and what each unit's columns say. Every sheet is read once.
 * @returns null where the table is no such sheet
 */
export function readScoreSheet(table: Table): SheetAsRead | null {
  const before = known.get(table);
  if (before !== undefined) return before;
  const layout = scoreLayoutOf(table);
  const sheet = layout === null ? null : read(table, layout);
  known.set(table, sheet);
  return sheet;
}

function read(table: Table, layout: ScoreLayout): SheetAsRead {
  const cells = sheetCells(table.grid);
  const points = pointsReader(table, cells);
  const at = (row: number, column: number | null) => (column === null ? undefined : points(row, column));
  const wholeRow = [...table.skippedRows].reverse().find(({ why }) => why === "total")?.row ?? null;
  const wholeMax = wholeRow === null ? undefined : at(wholeRow, layout.max);
  const rows = markedRows(table, layout, cells, points);
  const roots = treeOf(withGroups(depthsOf(rows, knownOf(wholeMax)), layout, cells));
  const units = layout.units.flatMap((columns) => {
    const named = nameOf(columns, table, cells);
    return named === null ? [] : [unitScores(named, columns, { roots, points, cells, wholeRow })];
  });
  return { table, layout, wholeRow, wholeMax, roots, units };
}

function nameOf(
  { unit, column }: ScoredColumns,
  { grid, headerRows }: Table,
  cells: SheetCells,
): { name: string; cell: CellRef } | null {
  if (unit === null) return unitOfSheet(cells, headerRows[0] ?? 1);
  const row = headerRows.find((each) => cells.text(each, column) === unit) ?? headerRows[0] ?? 1;
  return { name: cleanUnitName(unit), cell: { file: grid.file, sheet: grid.sheet, row, column } };
}

function markedRows(
  { entries, skippedRows, grid }: Table,
  layout: ScoreLayout,
  cells: SheetCells,
  points: PointsReader,
): readonly MarkedItem[] {
  const headings = skippedRows.filter(({ why }) => why === "section").map(({ row }) => row);
  const rows = [...entries.map(({ row }) => row), ...headings].sort((a, b) => a - b);
  return rows.flatMap((row): MarkedItem[] => {
    const column = [...layout.items].reverse().find((each) => cells.text(row, each) !== "");
    // A heading merged across the table begins in the numbering column.
    const place = column ?? layout.ordinal ?? layout.items[0] ?? 1;
    const ordinal = column === undefined || layout.ordinal === null ? "" : cells.text(row, layout.ordinal);
    const { mark, name } = readMark(ordinal, cells.text(row, place));
    if (name === "") return [];
    const max = layout.max === null ? undefined : points(row, layout.max);
    const cell = { file: grid.file, sheet: grid.sheet, row, column: place };
    const how =
      layout.how !== null && cells.text(row, layout.how) !== "" ? { ...cell, column: layout.how } : null;
    const item: Item = { number: mark.text, name, row, cell, max, how, leaf: leafOf(row, name, max, how) };
    const scored =
      knownOf(max) !== null ||
      layout.units.some(({ stages }) => SCORE_STAGES.some((stage) => filled(row, stages[stage])));
    return [{ item, mark, indent: indentOf(cells, row, place), scored }];
  });

  function filled(row: number, column: number | undefined): boolean {
    return column !== undefined && cells.filled(row, column);
  }

  function leafOf(
    row: number,
    name: string,
    max: Reading<Big> | undefined,
    how: CellRef | null,
  ): LeafKind | null {
    const most = knownOf(max);
    const said = how === null ? null : readLeafKind(cells.text(row, how.column), most);
    return said ?? leafKindInName(name, most) ?? givenKind(row);
  }

  /** Where nothing says how: a target and a result make it quantitative, "đạt" or "không đạt" all or nothing. */
  function givenKind(row: number): LeafKind | null {
    const given = layout.units.map(({ target, actual }) => ({
      target: target === null ? null : knownOf(points(row, target)),
      actual: actual === null ? null : knownOf(points(row, actual)),
      text: actual === null ? "" : cells.text(row, actual),
    }));
    if (given.some(({ target, actual }) => target !== null && actual !== null))
      return { kind: "quantitative" };
    const said = given.filter(({ text }) => text !== "");
    const passFail =
      said.length > 0 && said.every(({ text }) => /^(?:không |chưa |k |ko )?đạt$/iu.test(text));
    return passFail ? { kind: "passFail" } : null;
  }
}

function indentOf(cells: SheetCells, row: number, column: number): number {
  const raw = cells.raw(row, column);
  return typeof raw === "string" ? raw.length - raw.trimStart().length : 0;
}

/** "Nhóm tiêu chí | Tiêu chí cụ thể": the group is a criterion over those beside and below its cell. */
function withGroups(rows: readonly Deep[], layout: ScoreLayout, cells: SheetCells): readonly Deep[] {
  const [group, ...finer] = layout.items;
  if (group === undefined || finer.length === 0) return rows;
  const { file, sheet } = cells.grid;
  let open = false;
  return rows.flatMap(({ item, depth }): Deep[] => {
    const own = item.cell.column === group;
    const text = own ? "" : cells.text(item.row, group);
    open ||= own || text !== "";
    if (own) return [{ item, depth: 1 }];
    const deep: Deep = { item, depth: open ? depth + 1 : depth };
    if (text === "") return [deep];
    const { mark, name } = readMark("", text);
    const cell: CellRef = { file, sheet, row: item.row, column: group };
    const over: Item = {
      number: mark === PLAIN ? "" : mark.text,
      name,
      row: item.row,
      cell,
      max: undefined,
      how: null,
      leaf: null,
    };
    return [{ item: over, depth: 1 }, deep];
  });
}

interface UnitBasis {
  readonly roots: readonly ScoreNode[];
  readonly points: PointsReader;
  readonly cells: SheetCells;
  readonly wholeRow: number | null;
}

function unitScores(
  { name, cell }: { readonly name: string; readonly cell: CellRef },
  columns: ScoredColumns,
  { roots, points, cells, wholeRow }: UnitBasis,
): UnitScores {
  const byRow = scoresOfUnit(roots, columns, points, cells);
  const sum = sumOf(roots.map((root) => fromLeaves(root, byRow)));
  const most = roots.flatMap((root) => mostFor(root, byRow) ?? []);
  return {
    unit: name,
    cell,
    byRow,
    printed: wholeRow === null ? undefined : printedOf(wholeRow),
    recomputed: sum === null ? null : settle(sum, null),
    max: most.length === 0 ? null : most.reduce((all, part) => all.plus(part), new Big(0)),
  };

  /** Of the last stage that is filled in the row of the totals, else in the criteria. */
  function printedOf(row: number): Reading<Big> | undefined {
    const stages = [...SCORE_STAGES].reverse().flatMap((stage) => columns.stages[stage] ?? []);
    const readings = stages.map((column) => points(row, column));
    const last = lastStage(byRow, roots);
    const expected = last === null ? undefined : columns.stages[last];
    return (
      readings.find(({ kind }) => kind !== "blank") ??
      (expected === undefined ? readings[0] : points(row, expected))
    );
  }
}

/** All criteria of a sheet, the outermost first. */
export function allNodes({ roots }: Pick<ScoreSheet, "roots">): readonly ScoreNode[] {
  return [...eachNode(roots)];
}
