import type { Cell } from "../../model/cell";

/** The value Office.js gives for a cell: "" where it is empty, an error as its text. */
export function valueOf(cell: Cell | undefined): string | number | boolean {
  const content = cell?.content ?? null;
  if (content === null) return "";
  return typeof content === "object" ? content.error : content;
}

/** Excel.RangeValueType of a cell. */
export function valueTypeOf(cell: Cell | undefined): string {
  const content = cell?.content ?? null;
  if (content === null) return "Empty";
  switch (typeof content) {
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "Error";
  }
}

/** The formula of a cell, or its value where it has none. */
export function formulaOf(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? valueOf(cell);
}
