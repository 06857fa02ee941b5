import type { Sheet } from "../../../model/sheet";
import type { Workbook } from "../../../model/workbook";
import { HostError, invalidArgument } from "../../batch/error";

/** Excel's limit. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/**
 * Checks a name for a sheet as Excel does; `self` is the sheet being renamed.
 * @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one in use (whatever its case).
 */
export function checkSheetName(
  workbook: Workbook,
  name: string,
  location: string,
  self: Sheet | null = null,
): void {
  if (name === "" || name.length > MAX_LENGTH)
    throw invalidArgument(location, `“${name}” has ${name.length} characters`);
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(location, `“${name}” holds a character that sheet names may not have`);
  }
  if (name.toLowerCase() === "history")
    throw invalidArgument(location, "Excel keeps the name “History” for itself");
  const sheet = workbook.sheetByName(name);
  const isOther = workbook.otherSheetNames.some(
    (each) => each.toLocaleLowerCase() === name.toLocaleLowerCase(),
  );
  if ((sheet !== undefined && sheet !== self) || isOther) {
    throw new HostError("ItemAlreadyExists", `There is a sheet “${name}” already.`, location);
  }
}

/** "Sheet4": the first free name Excel would give. */
export function freshSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (workbook.sheetByName(name) === undefined && !workbook.otherSheetNames.includes(name)) return name;
  }
}
