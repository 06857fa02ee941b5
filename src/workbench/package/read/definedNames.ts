import type { PageSetup } from "../../model/sheet";
import { child, children, type XmlElement } from "../xml/tree";
import type { LoadedName } from "../opened";
import { isTrue } from "./styleParts";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
/** Names Excel keeps for itself begin so. */
const RESERVED = "_xlnm.";

/** The workbook's names; `sheetNames` are those of all entries of the sheet list, for names that belong to one. */
export function readNames(workbook: XmlElement, sheetNames: readonly string[]): LoadedName[] {
  return children(child(workbook, "definedNames"), "definedName").map((element) => {
    const { name = "", localSheetId, hidden } = element.attributes;
    const sheetIndex = localSheetId === undefined ? null : Number(localSheetId);
    const formula = `=${element.text}`;
    const sheet = sheetIndex === null ? null : (sheetNames[sheetIndex] ?? null);
    const model = name.startsWith(RESERVED) ? null : { name, formula, sheet, hidden: isTrue(hidden) };
    return { element, model, name, formula, sheetIndex };
  });
}

/** Puts a sheet's print names where the model keeps them. */
export function readPrintNames(names: readonly LoadedName[], sheetIndex: number, page: PageSetup): void {
  for (const { name, formula, sheetIndex: index } of names) {
    if (index !== sheetIndex) continue;
    const places = placesOf(formula.slice(1));
    if (name === PRINT_AREA) page.printArea = places.join(",").replaceAll("$", "") || null;
    if (name === PRINT_TITLES) page.titleRows = places.find((place) => /^\$?\d+:\$?\d+$/.test(place)) ?? null;
  }
}

/** The addresses of "'Tên, A'!$A:$B,'Tên, A'!$5:$6" without their sheet: ["$A:$B", "$5:$6"]. */
export function placesOf(formula: string): string[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => part.slice(part.lastIndexOf("!") + 1).trim());
}
