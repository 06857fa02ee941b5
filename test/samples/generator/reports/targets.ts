import type ExcelJS from "exceljs";
import { row, section, type FormColumn, type FormLine } from "./form";

/** The columns in which staff keep targets and results. */
export const TARGET_COLUMNS: readonly FormColumn[] = [
  { label: "TT", width: 6 },
  { label: "Nội dung chỉ tiêu", width: 52, align: "left" },
  { label: "Đơn vị tính", width: 12 },
  { label: "Chỉ tiêu giao", width: 22, format: "0%" },
  { label: "Kết quả thực hiện", width: 16 },
  { label: "Ghi chú", width: 30, align: "left" },
];

/** What a share's cell shows, without decimals as staff leave it: 74.5% is shown as 75%. */
export const SHARE = "0%";

export interface TargetLine {
  readonly name: string;
  readonly measure: string;
  readonly goal: ExcelJS.CellValue;
}

/**
 * A heading, then one row a target with its result.
 * @param results in the order of the targets; null where nothing was reported yet
 */
export function targetLines(
  heading: string,
  targets: readonly TargetLine[],
  results: readonly ExcelJS.CellValue[],
  notes: Readonly<Record<number, string>> = {},
): readonly FormLine[] {
  return [
    section(heading),
    ...targets.map(({ name, measure, goal }, index) =>
      row(index + 1, name, measure, goal, results[index] ?? null, notes[index] ?? null),
    ),
  ];
}
