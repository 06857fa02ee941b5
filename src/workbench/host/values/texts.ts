import type { Cell } from "../../model/cell";
import { shownText } from "../../model/shownText";

/**
 * shownText for many cells of one read: number formatting is the costliest part of a large read,
 * and sheets repeat themselves.
 */
export function textReader(book: { readonly date1904: boolean }): (cell: Cell | undefined) => string {
  const byFormat = new Map<string, Map<string | number, string>>();
  return (cell) => {
    const content = cell?.content ?? null;
    if (cell === undefined || content === null) return "";
    if (typeof content !== "string" && typeof content !== "number") return shownText(cell, book);
    const format = cell.style.numberFormat;
    if (typeof content === "string" && (format === "General" || format === "@")) return content;
    let known = byFormat.get(format);
    if (known === undefined) byFormat.set(format, (known = new Map()));
    let text = known.get(content);
    if (text === undefined) known.set(content, (text = shownText(cell, book)));
    return text;
  };
}
