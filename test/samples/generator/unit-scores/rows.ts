import type ExcelJS from "exceljs";
import { shadeTotals, writeCell, writeSection, type Align } from "../paper";
import type { Bloc, UnitLine } from "./data";

interface Column {
  readonly label: string;
  readonly width: number;
  /** Label of the merged cell above, where there is one. */
  readonly group?: string;
}

const PARTS = "Điểm thành phần";
const COMPLETED = "Hoàn thành nhiệm vụ";

/** Columns A to V. */
export const COLUMNS: readonly Column[] = [
  { label: "TT", width: 5 },
  { label: "Đầu mối đơn vị", width: 28 },
  { label: "Quân số", width: 8 },
  { label: "Điểm tự chấm", width: 8 },
  { label: "Chính trị tư tưởng (20)", width: 9.3, group: PARTS },
  { label: "SSCĐ (20)", width: 8, group: PARTS },
  { label: "Huấn luyện (20)", width: 8, group: PARTS },
  { label: "Xây dựng chính quy (15)", width: 9.3, group: PARTS },
  { label: "Hậu cần - kỹ thuật (10)", width: 9.3, group: PARTS },
  { label: "Công tác Đảng, công tác chính trị (15)", width: 12, group: PARTS },
  { label: "Điểm thưởng", width: 8 },
  { label: "Điểm trừ", width: 7 },
  { label: "Tổng điểm", width: 9.3 },
  { label: "Xếp hạng", width: 7 },
  { label: "Số", width: 7, group: COMPLETED },
  { label: "%", width: 7, group: COMPLETED },
  { label: "Số", width: 7, group: "CSTT" },
  { label: "%", width: 7, group: "CSTT" },
  { label: "CSTĐCS (số)", width: 9.3 },
  { label: "Kỷ luật", width: 16 },
  { label: "Mức độ HTNV", width: 18 },
  { label: "Ghi chú", width: 20 },
];
export const LAST_COLUMN = "V";

const POINTS = "0.00";
const WHOLE = "0";
/** No decimals, as staff leave it: 58/83 is shown as 70% and is not 70%. */
const SHARE = "0%";

/** The sum as Excel computes it, addition by addition in binary; it is the cached result of SUM()-. */
function totalOf(unit: UnitLine): number {
  return [...unit.parts, unit.bonus].reduce((sum, points) => sum + points, 0) - unit.penalty;
}

/**
 * Writes heading, units and "Cộng khối" of one bloc from `row`.
 * @param numbered how many units were numbered before this bloc: the numbering runs on
 * @returns the first free row
 */
export function writeBloc(sheet: ExcelJS.Worksheet, row: number, bloc: Bloc, numbered: number): number {
  writeSection(sheet, row, COLUMNS.length, bloc.heading);
  const first = row + 1;
  const last = row + bloc.units.length;
  const totals = bloc.units.map(totalOf);
  bloc.units.forEach((unit, index) => {
    const total = totalOf(unit);
    const rank = 1 + totals.filter((other) => other > total).length;
    writeUnit(sheet, first + index, numbered + index + 1, unit, { first, last, rank });
  });
  writeSubtotal(sheet, last + 1, first, last, bloc.units);
  return last + 2;
}

function writeUnit(
  sheet: ExcelJS.Worksheet,
  row: number,
  number: number,
  unit: UnitLine,
  bloc: { readonly first: number; readonly last: number; readonly rank: number },
): void {
  const put = (column: string, value: ExcelJS.CellValue, format?: string, align: Align = "center") => {
    writeCell(sheet, row, sheet.getColumn(column).number, value, {
      align,
      wrap: align === "left",
      ...(format ? { format } : {}),
    });
  };
  put("A", number, WHOLE);
  put("B", unit.name, undefined, "left");
  put("C", unit.strength, WHOLE);
  put("D", unit.selfScore, POINTS);
  unit.parts.forEach((points, index) => {
    put(sheet.getColumn(5 + index).letter, points, POINTS);
  });
  put("K", unit.bonus, POINTS);
  put("L", unit.penalty, POINTS);
  put("M", { formula: `SUM(E${row}:K${row})-L${row}`, result: totalOf(unit) }, POINTS);
  put("N", { formula: `RANK(M${row},$M$${bloc.first}:$M$${bloc.last})`, result: bloc.rank }, WHOLE);
  put("O", unit.completed, WHOLE);
  put("P", { formula: `O${row}/C${row}`, result: unit.completed / unit.strength }, SHARE);
  put("Q", unit.advanced, WHOLE);
  put("R", { formula: `Q${row}/C${row}`, result: unit.advanced / unit.strength }, SHARE);
  put("S", unit.emulation, WHOLE);
  put("T", unit.discipline, undefined, "left");
  put("U", unit.rating, undefined, "left");
  put("V", unit.note ?? null, undefined, "left");
  sheet.getRow(row).height = 30;
  sheet.getRow(row).hidden = unit.hidden ?? false;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function writeSubtotal(
  sheet: ExcelJS.Worksheet,
  row: number,
  first: number,
  last: number,
  units: readonly UnitLine[],
): void {
  const added = (column: string) => `SUM(${column}${first}:${column}${last})`;
  writeTotals(sheet, row, "Cộng khối", added, {
    strength: sum(units.map((unit) => unit.strength)),
    completed: sum(units.map((unit) => unit.completed)),
    advanced: sum(units.map((unit) => unit.advanced)),
    emulation: sum(units.map((unit) => unit.emulation)),
  });
}

/** "Tổng cộng": the blocs' sub-totals added up. */
export function writeGrandTotal(sheet: ExcelJS.Worksheet, row: number, subtotals: readonly number[]): void {
  const added = (column: string) => subtotals.map((subtotal) => `${column}${subtotal}`).join("+");
  const result = (column: string) =>
    sum(subtotals.map((subtotal) => Number(sheet.getCell(`${column}${subtotal}`).result)));
  writeTotals(sheet, row, "Tổng cộng", added, {
    strength: result("C"),
    completed: result("O"),
    advanced: result("Q"),
    emulation: result("S"),
  });
}

interface Counts {
  readonly strength: number;
  readonly completed: number;
  readonly advanced: number;
  readonly emulation: number;
}

function writeTotals(
  sheet: ExcelJS.Worksheet,
  row: number,
  label: string,
  added: (column: string) => string,
  counts: Counts,
): void {
  shadeTotals(sheet, row, COLUMNS.length);
  const put = (column: string, formula: string, result: number, format: string) => {
    writeCell(
      sheet,
      row,
      sheet.getColumn(column).number,
      { formula, result },
      { bold: true, align: "center", format },
    );
  };
  sheet.mergeCells(`A${row}:B${row}`);
  writeCell(sheet, row, 1, label, { bold: true, align: "center" });
  put("C", added("C"), counts.strength, WHOLE);
  put("O", added("O"), counts.completed, WHOLE);
  put("P", `O${row}/C${row}`, counts.completed / counts.strength, SHARE);
  put("Q", added("Q"), counts.advanced, WHOLE);
  put("R", `Q${row}/C${row}`, counts.advanced / counts.strength, SHARE);
  put("S", added("S"), counts.emulation, WHOLE);
}
