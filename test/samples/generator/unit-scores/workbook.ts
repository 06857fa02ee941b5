import ExcelJS from "exceljs";
import { writeLetterhead, writeSignatures } from "../letterhead";
import { setPaper, writeFree, writeLabel, writeNumbering } from "../paper";
import { BLOCS } from "./data";
import { COLUMNS, LAST_COLUMN, writeBloc, writeGrandTotal } from "./rows";

const SHARE_RULE =
  "Tỷ lệ CSTT = số CSTT (kể cả người đạt CSTĐCS) / quân số; tỷ lệ hoàn thành nhiệm vụ = số người hoàn thành nhiệm vụ trở lên / quân số.";

/** Sample (a): one sheet, fifteen units in three blocs, header in rows 7-8, entries from row 11. */
export function buildUnitScoresWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Chấm điểm");
  writeLetterhead(sheet, {
    left: "A:G",
    right: "N:V",
    superior: "BỘ TƯ LỆNH QUÂN KHU",
    issuer: "BỘ CHQS TỈNH HẢI SƠN",
    lastColumn: LAST_COLUMN,
    title: "BẢNG TỔNG HỢP CHẤM ĐIỂM, BÌNH XÉT THI ĐUA NĂM 2026",
    subtitle: "(Phong trào Thi đua Quyết thắng, từ ngày 01/11/2025 đến ngày 31/10/2026)",
  });
  writeHeader(sheet);

  let row = 10;
  const subtotals: number[] = [];
  for (const bloc of BLOCS) {
    row = writeBloc(sheet, row, bloc, BLOCS.slice(0, subtotals.length).flatMap((done) => done.units).length);
    subtotals.push(row - 1);
  }
  const lastFiltered = row - 1;
  writeGrandTotal(sheet, row, subtotals);
  writeFree(sheet, `A${row + 1}:${LAST_COLUMN}${row + 1}`, `Ghi chú: ${SHARE_RULE}`, {
    size: 11,
    italic: true,
  });
  const lastRow = writeSignatures(sheet, row + 3, {
    left: "A:G",
    right: "N:V",
    dated: "Hải Sơn, ngày 18 tháng 11 năm 2026",
    compiledBy: "NGƯỜI LẬP BIỂU",
    onBehalfOf: "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    post: "CHỦ TỊCH",
    leftName: "Thiếu tá Đặng Khắc Tuyên",
    rightName: "Đại tá Quách Bá Nhuệ",
  });

  sheet.getCell("R8").note = { texts: [{ font: { name: "Tahoma", size: 9 }, text: SHARE_RULE }] };
  sheet.autoFilter = `A9:${LAST_COLUMN}${lastFiltered}`;
  sheet.views = [
    { state: "frozen", xSplit: 2, ySplit: 9, topLeftCell: "C10", activeCell: "A1", zoomScale: 90 },
  ];
  setPaper(sheet, `${LAST_COLUMN}${lastRow}`, "7:9", 1);
  return workbook;
}

function writeHeader(sheet: ExcelJS.Worksheet): void {
  COLUMNS.forEach((column, index) => {
    const letter = sheet.getColumn(index + 1).letter;
    sheet.getColumn(index + 1).width = column.width;
    if (column.group === undefined) writeLabel(sheet, `${letter}7:${letter}8`, column.label);
    else writeLabel(sheet, `${letter}8`, column.label);
  });
  writeLabel(sheet, "E7:J7", "Điểm thành phần");
  writeLabel(sheet, "O7:P7", "Hoàn thành nhiệm vụ");
  writeLabel(sheet, "Q7:R7", "CSTT");
  // The units' own scores are kept for comparison and hidden before printing.
  sheet.getColumn("D").hidden = true;
  writeNumbering(sheet, 9, COLUMNS.length);
  sheet.getRow(7).height = 34;
  sheet.getRow(8).height = 66;
}
