import type ExcelJS from "exceljs";
import { packWorkbook } from "../pack";
import { buildClusterThree } from "./clusterThree";
import { buildCriteriaTree } from "./criteria-tree/workbook";
import { buildDakLak } from "./dakLak";
import { buildLongAn } from "./long-an/workbook";
import { buildQuangNinh } from "./quangNinh";
import { buildThanhHoa } from "./thanhHoa";

const REPORTS: readonly (readonly [fileName: string, build: () => ExcelJS.Workbook])[] = [
  ["bdbp-dak-lak-2023.xlsx", buildDakLak],
  ["bdbp-long-an-2023.xlsx", buildLongAn],
  ["bch-quang-ninh-2021.xlsx", buildQuangNinh],
  ["bdbp-thanh-hoa-2021.xlsx", buildThanhHoa],
  ["cum-3-bdbp-2025.xlsx", buildClusterThree],
  ["bang-cham-cay-tieu-chi.xlsx", buildCriteriaTree],
];

/** Makes the samples of the five published reports, one workbook each, and the criteria tree, always the same bytes. */
export async function makeReports(): Promise<readonly { fileName: string; bytes: Uint8Array }[]> {
  const made = [];
  for (const [fileName, build] of REPORTS) made.push({ fileName, bytes: await packWorkbook(build()) });
  return made;
}
