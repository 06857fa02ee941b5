import type ExcelJS from "exceljs";
import { packWorkbook, type PartPatch } from "../pack";
import { buildExcelDamage } from "./excelDamage";
import { activeFilter, buildFilteredList } from "./filteredList";
import { buildGhostRows } from "./ghostRows";
import { buildMixedNominations } from "./mixedNominations";
import { buildSplitNames } from "./splitNames";
import { buildStackedTables } from "./stackedTables";
import { buildStateForm } from "./stateForm";
import { buildTcvn3Roster } from "./tcvn3Roster";
import { buildTwoSpellings } from "./twoSpellings";
import { buildVniScores } from "./vniScores";

const SHAPES: readonly (readonly [fileName: string, build: () => ExcelJS.Workbook, patch?: PartPatch])[] = [
  ["danh-sach-tcvn3.xlsx", buildTcvn3Roster],
  ["cham-diem-vni.xlsx", buildVniScores],
  ["ca-nhan-tap-the.xlsx", buildMixedNominations],
  ["ba-bang-mot-trang.xlsx", buildStackedTables],
  ["ho-ten-hai-cot.xlsx", buildSplitNames],
  ["mau-bieu-in-san.xlsx", buildStateForm],
  ["cong-thuc-cho-san.xlsx", buildGhostRows],
  ["bang-dang-loc.xlsx", buildFilteredList, activeFilter],
  ["excel-tu-doi.xlsx", buildExcelDamage],
  ["mot-don-vi-hai-cach-viet.xlsx", buildTwoSpellings],
];

/** Makes the small samples of `assets/samples/shapes`, one for each shape of workbook, always the same bytes. */
export async function makeShapes(): Promise<readonly { fileName: string; bytes: Uint8Array }[]> {
  const made = [];
  for (const [fileName, build, patch] of SHAPES)
    made.push({ fileName: `shapes/${fileName}`, bytes: await packWorkbook(build(), patch) });
  return made;
}
