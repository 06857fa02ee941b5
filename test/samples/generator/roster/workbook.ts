import ExcelJS from "exceljs";
import { makePeople } from "./people";
import { writeRosterSheet } from "./roster-sheet";
import { writeUnitSheet } from "./unit-sheet";

/** Sample (b): the roster of eight units, then the units' own sheet, whose CSTT shares only the roster gives. */
export function buildRosterWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const roster = workbook.addWorksheet("Danh sách");
  const ranges = writeRosterSheet(roster, makePeople());
  writeUnitSheet(workbook.addWorksheet("Tổng hợp đơn vị"), roster.name, ranges);
  return workbook;
}
