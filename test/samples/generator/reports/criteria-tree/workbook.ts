import ExcelJS from "exceljs";
import { writeLetterhead, writeSignatures } from "../../letterhead";
import { setPaper, shadeTotals, writeCell, writeLabel } from "../../paper";
import { SCORED_UNITS, TREE, type Leaf, type LeafScore, type Parent } from "./tree";

const OWN_COLUMNS = [
  "Chỉ tiêu (T)",
  "Thực hiện (A)",
  "Tự chấm",
  "Cụm chấm",
  "Điểm duyệt",
  "Nhận xét",
] as const;
const UNIT_WIDTHS = [8, 10, 8, 8, 8, 18] as const;
const FIRST_UNIT_COLUMN = 5;
const LAST_COLUMN = FIRST_UNIT_COLUMN - 1 + SCORED_UNITS.length * OWN_COLUMNS.length;
const POINTS = "0.00";

/** Sums in hundredths of a point: most points, then the units' self and final points. */
interface Sums {
  readonly max: number;
  readonly self: readonly number[];
  readonly final: readonly number[];
}

const hundredths = (points: number): number => Math.round(points * 100);

/** Criteria down the rows (A / I / 1 / -), four units side by side, four kinds of leaf, 1000 points. */
export function buildCriteriaTree(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Chấm điểm");
  const last = sheet.getColumn(LAST_COLUMN).letter;
  writeLetterhead(sheet, {
    left: "A:C",
    right: `Q:${last}`,
    superior: "BỘ CHỈ HUY BĐBP TỈNH HẢI SƠN",
    issuer: "CỤM THI ĐUA SỐ 2",
    lastColumn: last,
    title: "BẢNG CHẤM ĐIỂM THI ĐUA CÁC ĐƠN VỊ TRONG CỤM NĂM 2026",
    subtitle: "(Tổng số 1.000 điểm; KP: không phân công)",
  });
  writeHeader(sheet);
  let at = 9;
  const write = (node: Parent | Leaf, depth: number): Sums => {
    const row = at;
    at += 1;
    if (!("children" in node)) return writeLeaf(sheet, row, node);
    const sums = added(node.children.map((child) => write(child, depth + 1)));
    const final = sums.final.map((points, index) => points + (node.misprint?.[index] ?? 0));
    writeSums(sheet, row, [node.number, node.name], { ...sums, final }, depth < 3);
    return { ...sums, final };
  };
  const whole = added(TREE.map((root) => write(root, 1)));
  shadeTotals(sheet, at, LAST_COLUMN);
  writeSums(sheet, at, ["", "TỔNG CỘNG"], whole, true);
  const lastRow = writeSignatures(sheet, at + 2, {
    left: "A:C",
    right: `Q:${last}`,
    dated: "Hải Sơn, ngày 10 tháng 11 năm 2026",
    compiledBy: "NGƯỜI LẬP BIỂU",
    onBehalfOf: "TM. CỤM THI ĐUA SỐ 2",
    post: "CỤM TRƯỞNG",
    leftName: "Đại úy Chu Đức Thuyên",
    rightName: "Trung tá Bùi Xuân Quảng",
  });
  sheet.views = [{ state: "frozen", xSplit: 4, ySplit: 8, topLeftCell: "E9", activeCell: "A1" }];
  setPaper(sheet, `${last}${lastRow}`, "7:8", 1);
  // A3: four units side by side do not fit an A4 page.
  sheet.pageSetup.paperSize = 8 as ExcelJS.PaperSize;
  return workbook;
}

function writeHeader(sheet: ExcelJS.Worksheet): void {
  const letter = (column: number) => sheet.getColumn(column).letter;
  [6, 42, 24, 9].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  ["STT", "Tiêu chí", "Cách chấm", "Điểm tối đa"].forEach((label, index) => {
    writeLabel(sheet, `${letter(index + 1)}7:${letter(index + 1)}8`, label);
  });
  SCORED_UNITS.forEach((unit, place) => {
    const first = columnOf(place);
    writeLabel(sheet, `${letter(first)}7:${letter(first + OWN_COLUMNS.length - 1)}7`, unit);
    OWN_COLUMNS.forEach((label, index) => {
      sheet.getColumn(first + index).width = UNIT_WIDTHS[index] ?? 8;
      writeLabel(sheet, `${letter(first + index)}8`, label);
    });
  });
  sheet.getRow(7).height = 22;
  sheet.getRow(8).height = 34;
}

const columnOf = (place: number): number => FIRST_UNIT_COLUMN + place * OWN_COLUMNS.length;

function writeLeaf(sheet: ExcelJS.Worksheet, row: number, leaf: Leaf): Sums {
  writeOwn(sheet, row, [leaf.number, leaf.name, leaf.how], leaf.max, false);
  leaf.scores.forEach((score, place) => {
    const self = score.self ?? score.points;
    writeUnit(sheet, row, place, [
      score.target ?? null,
      score.actual,
      self,
      score.points,
      score.points,
      score.remark ?? null,
    ]);
  });
  const inHundredths = (points: number | "KP") => (points === "KP" ? 0 : hundredths(points));
  return {
    max: hundredths(leaf.max),
    self: leaf.scores.map((score: LeafScore) => inHundredths(score.self ?? score.points)),
    final: leaf.scores.map(({ points }) => inHundredths(points)),
  };
}

function added(parts: readonly Sums[]): Sums {
  const over = (of: (sums: Sums) => readonly number[]) =>
    SCORED_UNITS.map((_unit, place) => parts.reduce((sum, part) => sum + (of(part)[place] ?? 0), 0));
  return {
    max: parts.reduce((sum, { max }) => sum + max, 0),
    self: over(({ self }) => self),
    final: over(({ final }) => final),
  };
}

function writeSums(
  sheet: ExcelJS.Worksheet,
  row: number,
  [number, name]: readonly [string, string],
  sums: Sums,
  bold: boolean,
): void {
  writeOwn(sheet, row, [number, name, ""], sums.max / 100, bold);
  sums.final.forEach((final, place) => {
    const points = final / 100;
    writeUnit(sheet, row, place, [null, null, (sums.self[place] ?? 0) / 100, points, points, null], bold);
  });
}

function writeOwn(
  sheet: ExcelJS.Worksheet,
  row: number,
  [number, name, how]: readonly [string, string, string],
  max: number,
  bold: boolean,
): void {
  writeCell(sheet, row, 1, number === "" ? null : number, { align: "center", bold });
  writeCell(sheet, row, 2, name, { bold, wrap: true });
  writeCell(sheet, row, 3, how === "" ? null : how, { wrap: true });
  writeCell(sheet, row, 4, max, { align: "center", bold, format: POINTS });
}

function writeUnit(
  sheet: ExcelJS.Worksheet,
  row: number,
  place: number,
  values: readonly (number | string | null)[],
  bold = false,
): void {
  values.forEach((value, index) => {
    const isPoints = index >= 2 && typeof value === "number";
    writeCell(sheet, row, columnOf(place) + index, value, {
      align: index === 5 ? "left" : "center",
      wrap: index === 5,
      bold,
      ...(isPoints ? { format: POINTS } : {}),
    });
  });
  sheet.getRow(row).height = Math.max(sheet.getRow(row).height ?? 18, values[5] === null ? 18 : 32);
}
