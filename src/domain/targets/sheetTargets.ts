import Big from "big.js";
import type { Reading } from "../candidates/candidate";
import { CellKind } from "../tables/cells/cellKind";
import { sheetCells, type SheetCells } from "../tables/cells/sheetCells";
import { isUnitLike } from "../tables/rows/rowWords";
import { layoutOf } from "../tables/roles/targets";
import type { TargetLayout } from "../tables/roles/targetLayout";
import type { Table } from "../tables/table";
import { readAmount } from "./amount";
import { answersTo, clausesOf } from "./clauses";
import type { StatedTarget } from "./judge";
import type { ActualCell } from "./readActual";
import { goalInName, readGoal } from "./readGoal";
import type { Goal } from "./target";

/** Every target of a sheet of targets, row by row, and by unit where units stand across. */
export function targetsOfSheet(table: Table): readonly StatedTarget[] {
  const layout = layoutOf(table.columns);
  if (layout === null) return [];
  const cells = sheetCells(table.grid);
  const namesUnits = unitColumnNamesUnits(table, cells, layout);
  const ofSheet = isUnitLike(table.grid.sheet) ? table.grid.sheet : null;
  let carried: string | null = null;
  return table.entries.flatMap(({ row, sections }): readonly StatedTarget[] => {
    if (namesUnits && layout.unit !== null) carried = cells.mergedText(row, layout.unit) || carried;
    const unit = (namesUnits ? carried : null) ?? sections.find(isUnitLike) ?? ofSheet;
    const group = [...sections].reverse().find((section) => !isUnitLike(section)) ?? null;
    const measureColumn = layout.unitOfMeasure ?? (namesUnits ? null : layout.unit);
    const measure = (measureColumn === null ? "" : cells.text(row, measureColumn)) || null;
    const place = { table, cells, layout, row, group, measure };
    if (layout.units.length === 0)
      return targetsOfRow(place, unit, layout.target, layout.actual, layout.verdict);
    return layout.units.flatMap((across) =>
      targetsOfRow(place, across.unit, across.target ?? layout.target, across.actual, null),
    );
  });
}

/** A target and its result in two cells of one row, under a name. */
export function statedIn(
  table: Table,
  row: number,
  columns: { readonly target: number; readonly actual: number },
  name: string,
  unit: string,
): readonly StatedTarget[] {
  const cells = sheetCells(table.grid);
  if (cells.text(row, columns.target) === "") return [];
  const place = { table, cells, layout: null, row, group: null, measure: null };
  return targetsOfRow(place, unit, columns.target, columns.actual, null, name);
}

/** A cell as goals and results are read: text decoded, a date as it is shown. */
export function cellAt(
  table: Table,
  cells: SheetCells,
  row: number,
  column: number,
  measure: string | null,
): ActualCell {
  const raw = cells.raw(row, column);
  const text = cells.text(row, column);
  const isDate = cells.kind(row, column) === CellKind.date;
  const { file, sheet } = table.grid;
  return {
    raw: typeof raw === "number" && !isDate ? raw : text,
    text,
    numberFormat: cells.numberFormat(row, column),
    cell: { file, sheet, row, column },
    measure,
  };
}

interface Place {
  readonly table: Table;
  readonly cells: SheetCells;
  readonly layout: TargetLayout | null;
  readonly row: number;
  readonly group: string | null;
  readonly measure: string | null;
}

function targetsOfRow(
  place: Place,
  unit: string | null,
  targetColumn: number | null,
  actualColumn: number | null,
  verdictColumn: number | null,
  named?: string,
): readonly StatedTarget[] {
  const { table, cells, layout, row, group, measure } = place;
  const at = (column: number | null): ActualCell | null =>
    column === null ? null : cellAt(table, cells, row, column, measure);
  const item = at(layout?.item ?? targetColumn);
  if (item === null) return [];
  const name = named ?? item.text.replace(/^[-+•*–]\s*/, "");
  const target = at(targetColumn);
  const hasGoal = target !== null && target.text !== "";
  const goalText = hasGoal ? target.text : name;
  const actual = at(actualColumn);
  const goal = hasGoal ? readGoal({ ...target, name, measure }) : goalInName(name);
  const { reading: baseline, cell: baselineCell } = baselineOf(place, goal);
  const verdict = at(verdictColumn);
  const seen = [hasGoal ? target : item, actual, verdict].flatMap((cell) => (cell ? [cell.cell] : []));
  const whole: StatedTarget = {
    name,
    unit,
    group,
    goal,
    goalText,
    measure,
    actual,
    baseline,
    verdict,
    cell: item.cell,
    cells: baselineCell && goal?.kind === "reduceBy" ? [...seen, baselineCell] : seen,
  };
  return split(whole);
}

/** "100% đạt yêu cầu, từ 75% khá, giỏi" are two targets, each with its own part of the result. */
function split(whole: StatedTarget): readonly StatedTarget[] {
  const clauses = clausesOf(whole.goalText);
  if (clauses.length === 0) return [whole];
  const { actual, name, goalText } = whole;
  const answers = answersTo(clauses, actual?.text ?? "");
  return clauses.map(({ amount, about, text }, index): StatedTarget => {
    const answer = answers[index] ?? null;
    const saidAll = actual !== null && !/\d/.test(actual.text) ? actual : null;
    const part = actual && answer !== null ? { ...actual, raw: answer, text: answer } : saidAll;
    const unanswered = actual && { ...actual, raw: actual.text, shared: true };
    return {
      ...whole,
      name: name === goalText ? text : `${name}: ${about}`,
      goal: readGoal({ raw: amount, text: amount, numberFormat: "General", name: about, measure: null }),
      goalText: text,
      actual: part ?? unanswered,
    };
  });
}

/** The number of the year the goal is reduced from: its own year's, else the only or latest one. */
function baselineOf(
  { table, cells, layout, row, measure }: Place,
  goal: Goal | null,
): { readonly reading: Reading<Big> | undefined; readonly cell: ActualCell["cell"] | null } {
  const year = goal?.kind === "reduceBy" ? goal.baselineYear : null;
  const all = layout?.baselines ?? [];
  const fit = year === null ? all : all.filter((base) => base.year === year || base.year === null);
  const chosen = fit.find((base) => base.year === year) ?? fit[fit.length - 1];
  if (chosen === undefined) return { reading: undefined, cell: null };
  const { raw, text, cell } = cellAt(table, cells, row, chosen.column, measure);
  if (text === "" || /^[-–—]$/.test(text)) return { reading: { kind: "blank", cell }, cell };
  const value = typeof raw === "number" ? new Big(raw.toPrecision(15)) : (readAmount(text)?.value ?? null);
  return {
    reading: value === null ? { kind: "unreadable", cell, text } : { kind: "known", value, cell, text },
    cell,
  };
}

/** "Đơn vị" over "Đồn A", "Đồn B" is whose target it is; over "%", "vụ" what it is measured in. */
function unitColumnNamesUnits({ entries }: Table, cells: SheetCells, { unit }: TargetLayout): boolean {
  if (unit === null) return false;
  const texts = entries.map(({ row }) => cells.mergedText(row, unit)).filter((text) => text !== "");
  return texts.length > 0 && texts.filter(isUnitLike).length * 2 > texts.length;
}
