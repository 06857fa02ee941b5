/** Requirement sets a host declares: set name → highest version, as text ("1.10" is not 1.1). */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** What Excel LTSC 2021 declares (Microsoft's requirement-set tables): the oldest Excel the add-in supports. */
export const LTSC_2021: RequirementMatrix = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  AddInCommands: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  RichApiRuntime: "1.1",
};

/** Excel 2019, volume licence: too old for the add-in. */
export const EXCEL_2019: RequirementMatrix = {
  ExcelApi: "1.7",
  DialogApi: "1.1",
  AddInCommands: "1.1",
  Settings: "1.1",
  Selection: "1.1",
};

/** Whether the matrix has that set in that version or a later one; versions count part by part, so 1.10 > 1.9. */
export function isSetSupported(matrix: RequirementMatrix, name: string, version = "1.1"): boolean {
  const set = Object.keys(matrix).find((each) => each.toLowerCase() === name.toLowerCase());
  if (set === undefined) return false;
  const [major = 0, minor = 0] = (matrix[set] ?? "0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
