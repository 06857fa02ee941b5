import { shownText } from "../../model/shownText";
import type { Cell } from "../../model/cell";

/** What the formula bar shows for a cell and what editing starts with: the formula, else the full value. */
export function editedText(cell: Cell | undefined, book: { readonly date1904: boolean }): string {
  if (cell === undefined) return "";
  if (cell.formula !== null) return cell.formula;
  const { content, style } = cell;
  if (typeof content !== "number")
    return shownText({ ...cell, style: { ...style, numberFormat: "General" } }, book);
  if (style.numberFormat.includes("%")) return `${Number((content * 100).toPrecision(15))}%`;
  if (/[dmyhs]/i.test(style.numberFormat.replace(/\[[^\]]*\]|"[^"]*"|General/g, "")))
    return shownText(cell, book);
  return String(content);
}
