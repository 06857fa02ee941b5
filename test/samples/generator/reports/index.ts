import type ExcelJS from "exceljs";
import { packWorkbook } from "../pack";
import { buildLongAn } from "./long-an/workbook";

const REPORTS: readonly (readonly [fileName: string, build: () => ExcelJS.Workbook])[] = [
  ["bdbp-long-an-2023.xlsx", buildLongAn],
];

/** Makes the samples of the five published reports, one workbook each, always the same bytes. */
export async function makeReports(): Promise<readonly { fileName: string; bytes: Uint8Array }[]> {
  const made = [];
  for (const [fileName, build] of REPORTS) made.push({ fileName, bytes: await packWorkbook(build()) });
  return made;
}
