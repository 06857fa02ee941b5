import type { Hyperlink } from "../../../model/sheet";
import { invalidArgument } from "../../batch/error";
import type { Json } from "../../batch/wire";
import { setContents } from "../../edit/contents";
import { assertWritable } from "../../edit/protect";
import { restyle, sharedChange } from "../../edit/styles";
import type { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { API_CONVENTIONS } from "../../values/conventions";
import { shownText } from "../../../model/shownText";
import { recordOf } from "../arguments";

const LOCATION = "Range.hyperlink";
/** The look of Excel's own style for links. */
const LINK_COLOR = "#0563C1";

function keysOf({ area }: RangeRef): string[] {
  const keys: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) keys.push(`${row}:${column}`);
  }
  return keys;
}

/** The link of the range, null where it has none or its cells differ. */
export function getHyperlink(range: RangeRef, host: HostSession): Json {
  const { sheet, area } = range;
  const link = sheet.hyperlinks.get(`${area.firstRow}:${area.firstColumn}`);
  if (link === undefined || range.isUnbounded) return null;
  const same = (other: Hyperlink | undefined) => other?.target === link.target && other.tip === link.tip;
  if (!keysOf(range).every((key) => same(sheet.hyperlinks.get(key)))) return null;
  return {
    ...(link.internal ? { documentReference: link.target } : { address: link.target }),
    screenTip: link.tip,
    textToDisplay: shownText(sheet.cell(area.firstRow, area.firstColumn), host.workbook),
  };
}

/**
 * Sets a link. Our claims, after Excel: `textToDisplay` becomes the cell's content, an empty cell shows the target,
 * and the cell takes the look of a link. null removes nothing: clear("Hyperlinks") does that.
 */
export function setHyperlink(range: RangeRef, value: Json, host: HostSession): void {
  assertWritable(range.sheet, LOCATION);
  if (range.isUnbounded) throw invalidArgument(LOCATION, "a link needs a range of cells");
  const { documentReference, address, screenTip, textToDisplay } = recordOf(value, LOCATION);
  const target =
    typeof documentReference === "string" && documentReference !== "" ? documentReference : address;
  if (typeof target !== "string" || target === "") throw invalidArgument(LOCATION, "a link needs a target");
  const link = {
    target,
    internal: target === documentReference,
    tip: typeof screenTip === "string" ? screenTip : "",
  };
  for (const key of keysOf(range)) range.sheet.hyperlinks.set(key, link);
  const first = range.sheet.cell(range.area.firstRow, range.area.firstColumn);
  const isEmpty = (first?.content ?? null) === null && (first?.formula ?? null) === null;
  const text =
    typeof textToDisplay === "string" && textToDisplay !== "" ? textToDisplay : isEmpty ? target : null;
  if (text !== null) setContents(host, range, `'${text}`, API_CONVENTIONS, LOCATION);
  restyle(
    host,
    range,
    sharedChange((style) => ({ ...style, font: { ...style.font, color: LINK_COLOR, underline: "Single" } })),
    LOCATION,
  );
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

/** Takes the links of a range away; their look stays. */
export function removeHyperlinks(range: RangeRef): void {
  const { sheet, area } = range;
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    const inside =
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
    if (inside) sheet.hyperlinks.delete(key);
  }
}
