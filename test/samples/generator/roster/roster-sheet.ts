import type ExcelJS from "exceljs";
import { writeLetterhead, writeSignatures } from "../letterhead";
import { setPaper, shadeTotals, writeCell, writeLabel, writeNumbering, writeSection } from "../paper";
import { ROSTER_UNITS } from "./data";
import type { Person } from "./people";

export interface UnitRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

const WIDTHS = [6, 27, 12, 17, 24, 22, 40, 13, 12, 24] as const;
const COLUMNS = WIDTHS.length;

/**
 * Writes the roster: header in rows 7-8, a section row for each unit, 200 people numbered through.
 * @returns the rows of each unit's people, in the order of the units
 */
export function writeRosterSheet(
  sheet: ExcelJS.Worksheet,
  units: readonly (readonly Person[])[],
): readonly UnitRange[] {
  writeLetterhead(sheet, {
    left: "A:D",
    right: "G:J",
    superior: "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG",
    issuer: "BAN CHỈ HUY BĐBP TỈNH HẢI SƠN",
    lastColumn: "J",
    title: "DANH SÁCH QUÂN NHÂN BÌNH XÉT DANH HIỆU THI ĐUA NĂM 2026",
    subtitle: "(Kèm theo Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 12 tháng 11 năm 2026)",
  });
  writeHeader(sheet);

  let row = 10;
  let number = 0;
  const ranges = units.map((people, index) => {
    writeSection(sheet, row, COLUMNS, ROSTER_UNITS[index]?.heading ?? "");
    const firstRow = row + 1;
    for (const person of people) {
      row += 1;
      number += 1;
      writePerson(sheet, row, number, person);
    }
    const range = { firstRow, lastRow: row };
    row += 1;
    return range;
  });

  shadeTotals(sheet, row, COLUMNS);
  sheet.mergeCells(row, 1, row, COLUMNS);
  writeCell(sheet, row, 1, `Tổng cộng: ${number} đồng chí./.`, { bold: true, italic: true, align: "left" });
  const lastRow = writeSignatures(sheet, row + 2, {
    left: "A:D",
    right: "G:J",
    dated: "Hải Sơn, ngày 16 tháng 11 năm 2026",
    compiledBy: "NGƯỜI LẬP DANH SÁCH",
    onBehalfOf: "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    post: "CHỦ TỊCH",
    leftName: "Đại úy Mạc Viết Thản",
    rightName: "Thượng tá Khúc Đình Uẩn",
  });
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 9, topLeftCell: "C10", activeCell: "A1" }];
  setPaper(sheet, `J${lastRow}`, "7:9", 0);
  return ranges;
}

function writeHeader(sheet: ExcelJS.Worksheet): void {
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const tall: readonly (readonly [string, string])[] = [
    ["A", "TT"],
    ["B", "Họ và tên"],
    ["C", "Năm sinh"],
    ["D", "Cấp bậc"],
    ["E", "Chức vụ"],
    ["I", "Danh hiệu đăng ký"],
    ["J", "Ghi chú"],
  ];
  for (const [letter, label] of tall) writeLabel(sheet, `${letter}7:${letter}8`, label);
  writeLabel(sheet, "F7:H7", "Kết quả năm 2026");
  writeLabel(sheet, "F8", "Mức độ HTNV");
  writeLabel(sheet, "G8", "Sáng kiến/đề tài");
  writeLabel(sheet, "H8", "Kỷ luật");
  writeNumbering(sheet, 9, COLUMNS);
  sheet.getRow(7).height = 22;
  sheet.getRow(8).height = 22;
}

function writePerson(sheet: ExcelJS.Worksheet, row: number, number: number, person: Person): void {
  const isDate = person.born instanceof Date;
  const left = { align: "left", wrap: true } as const;
  const centre = { align: "center" } as const;
  writeCell(sheet, row, 1, number, { ...centre, format: "0" });
  writeCell(sheet, row, 2, person.name, left);
  writeCell(sheet, row, 3, person.born, isDate ? { ...centre, format: "dd/mm/yyyy" } : centre);
  writeCell(sheet, row, 4, person.rank, left);
  writeCell(sheet, row, 5, person.post, left);
  writeCell(sheet, row, 6, person.rating, left);
  writeCell(sheet, row, 7, person.initiative, left);
  writeCell(sheet, row, 8, person.discipline, centre);
  writeCell(sheet, row, 9, person.registered, centre);
  writeCell(sheet, row, 10, person.note, left);
  sheet.getRow(row).height = person.initiative.length > 42 ? 32 : 18;
}
