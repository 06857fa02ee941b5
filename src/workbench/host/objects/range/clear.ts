import { noteFormula } from "../../edit/contents";
import { assertWritable } from "../../edit/protect";
import { restyle } from "../../edit/styles";
import type { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { oneOf } from "../arguments";
import { removeHyperlinks } from "./hyperlink";
import { unmerge } from "./merge";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clearContents(range: RangeRef, host: HostSession): void {
  const { sheet, area } = range;
  for (const [row, cells] of sheet.rowsInOrder()) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const [column, cell] of cells) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      if (cell.content === null && cell.formula === null) continue;
      sheet.change(row, column, { content: null, formula: null });
      noteFormula(host, sheet, row, column, false);
    }
  }
  host.record({ kind: "contents", sheet, range: area });
}

function clearFormats(range: RangeRef, host: HostSession): void {
  unmerge(range, host);
  restyle(host, range, () => range.sheet.defaultStyle, "Range.clear");
}

/**
 * Range.clear. "Hyperlinks" takes links away and keeps the look; "RemoveHyperlinks" takes the look too.
 * Widths, heights and hidden rows stay.
 */
export function clear(range: RangeRef, applyTo: unknown, host: HostSession): void {
  assertWritable(range.sheet, "Range.clear");
  const what = oneOf(APPLY_TO, applyTo ?? "All", "Range.clear");
  if (what === "All" || what === "Contents") clearContents(range, host);
  if (what !== "Contents" && what !== "Formats") removeHyperlinks(range);
  if (what === "All" || what === "Formats") clearFormats(range, host);
  if (what === "RemoveHyperlinks") restyle(host, range, () => range.sheet.defaultStyle, "Range.clear");
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}
