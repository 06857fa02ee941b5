import { packWorkbook } from "./pack";
import { makeReports } from "./reports";
import { buildRosterWorkbook } from "./roster/workbook";
import { makeShapes } from "./shapes";
import { buildUnitScoresWorkbook } from "./unit-scores/workbook";

export interface Sample {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the invented sample workbooks, byte for byte the same on every run.
 * @returns the files of assets/samples, in the order of the README; file names may begin with a folder
 */
export async function makeSamples(): Promise<readonly Sample[]> {
  return [
    { fileName: "cham-diem-15-don-vi.xlsx", bytes: await packWorkbook(buildUnitScoresWorkbook()) },
    { fileName: "danh-sach-200-quan-nhan.xlsx", bytes: await packWorkbook(buildRosterWorkbook()) },
    ...(await makeReports()),
    ...(await makeShapes()),
  ];
}
