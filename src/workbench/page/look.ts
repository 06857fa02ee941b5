import type { Language } from "../../domain/text/bilingual";
import { EXCEL_2019, LTSC_2021, type RequirementMatrix } from "../host/requirements";

export type ExcelVersion = "2019" | "2021" | "2024";

/** The kinds of Excel the workbench can stand in for; 2019 is there to see what the add-in says to an old one. */
export const EXCEL_VERSIONS: Record<
  ExcelVersion,
  { readonly name: string; readonly sets: RequirementMatrix }
> = {
  "2021": { name: "Excel LTSC 2021", sets: LTSC_2021 },
  // Microsoft's requirement-set tables; the npm client itself knows the API up to 1.15.
  "2024": { name: "Excel LTSC 2024", sets: { ...LTSC_2021, ExcelApi: "1.17" } },
  "2019": { name: "Excel 2019", sets: EXCEL_2019 },
};

/** How the workbench looks and which Excel it stands in for. */
export interface Look {
  readonly language: Language;
  readonly dark: boolean;
  readonly excel: ExcelVersion;
}
