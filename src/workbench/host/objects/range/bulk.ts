import { apiNotFound, invalidArgument } from "../../batch/error";
import { membersOf, memberLocation } from "../../batch/members";
import type { Live } from "../../batch/object";
import type { Json } from "../../batch/wire";
import type { CellStyle } from "../../../model/style";
import { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { recordOf } from "../arguments";
import { rangeBordersType, type Edge } from "./borders";
import { rangeOf } from "./range";

/** In cell properties the borders are members: {top: {style}}; elsewhere they are items of a collection. */
const EDGE_MEMBERS: Readonly<Record<string, Edge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};
const LINE_MEMBERS = ["style", "weight", "color"];

function isBorders(object: Live): boolean {
  return object.type.name === rangeBordersType.name;
}

function border(object: Live, name: string, host: HostSession): Live {
  const edge = EDGE_MEMBERS[name];
  const found = edge === undefined ? null : (object.type.item?.(object.target, edge, host) ?? null);
  if (found === null) throw apiNotFound(`CellBorderCollection.${name}`);
  return found;
}

/** Reads {format: {font: {name: true}}} of an object, in camelCase as the client hands it on. */
function readTree(object: Live, options: Readonly<Record<string, unknown>>, host: HostSession): Json {
  if (isBorders(object)) return readBorders(object, options, host);
  const members = membersOf(object.type);
  const reply: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const property = members.properties.get(name.toLowerCase());
    if (property !== undefined && wanted === true) reply[name] = property[1].get(object.target, host);
    else {
      const child = members.children.get(name.toLowerCase())?.[1](object.target, host) ?? null;
      if (child === null) throw apiNotFound(memberLocation(object.type, name));
      reply[name] = readTree(child, recordOf(wanted, memberLocation(object.type, name)), host);
    }
  }
  return reply;
}

/** {style: true} at the collection asks for all four edges of a cell. */
function readBorders(object: Live, options: Readonly<Record<string, unknown>>, host: HostSession): Json {
  const asked = Object.fromEntries(Object.entries(options).filter(([name]) => LINE_MEMBERS.includes(name)));
  const edges =
    Object.keys(asked).length > 0
      ? ["top", "bottom", "left", "right"].map((edge) => [edge, asked] as const)
      : [];
  const named = Object.entries(options).filter(([name]) => !LINE_MEMBERS.includes(name));
  const reply: Record<string, Json> = {};
  for (const [name, wanted] of [...edges, ...named]) {
    reply[name] = readTree(border(object, name, host), recordOf(wanted, "CellBorderCollection"), host);
  }
  return reply;
}

/** Sets {format: {font: {name: "Arial"}}} on an object; null and undefined leave things as they are. */
function writeTree(object: Live, values: Readonly<Record<string, unknown>>, host: HostSession): void {
  const members = membersOf(object.type);
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const location = memberLocation(object.type, name);
    const property = members.properties.get(name.toLowerCase());
    if (property !== undefined) {
      if (property[1].set === undefined) throw invalidArgument(location, "it cannot be set");
      property[1].set(object.target, value as Json, host);
      continue;
    }
    const child = isBorders(object)
      ? border(object, name, host)
      : (members.children.get(name.toLowerCase())?.[1](object.target, host) ?? null);
    if (child === null) throw apiNotFound(location);
    writeTree(child, recordOf(value, location), host);
  }
}

const part = (range: RangeRef, area: Partial<RangeRef["area"]>) =>
  rangeOf(new RangeRef(range.sheet, { ...range.area, ...area }));
const rowOf = (range: RangeRef, index: number) =>
  part(range, { firstRow: range.area.firstRow + index, lastRow: range.area.firstRow + index });
const columnOf = (range: RangeRef, index: number) =>
  part(range, { firstColumn: range.area.firstColumn + index, lastColumn: range.area.firstColumn + index });

function cellOf(range: RangeRef, row: number, column: number): Live {
  const [r, c] = [range.area.firstRow + row, range.area.firstColumn + column];
  return part(range, { firstRow: r, lastRow: r, firstColumn: c, lastColumn: c });
}

/** Our claim: what is asked of a row or column is asked of the range's cells in it; null where they differ. */
export function getLineProperties(
  range: RangeRef,
  lines: "rows" | "columns",
  options: unknown,
  host: HostSession,
): Json {
  const wanted = recordOf(options, "Range.getRowProperties");
  const [count, line] = lines === "rows" ? [range.rows, rowOf] : [range.columns, columnOf];
  return Array.from({ length: count }, (_, index) => readTree(line(range, index), wanted, host));
}

export function getCellProperties(range: RangeRef, options: unknown, host: HostSession): Json {
  const { format, ...others } = recordOf(options, "Range.getCellProperties");
  const looks = new Map<CellStyle, Json>();
  const styleOnly =
    typeof format === "object" && format !== null && !("rowHeight" in format) && !("columnWidth" in format);
  return Array.from({ length: range.rows }, (_row, row) =>
    Array.from({ length: range.columns }, (_column, column) => {
      const cell = cellOf(range, row, column);
      const own = readTree(cell, others, host);
      if (format === undefined) return own;
      const style = range.sheet.styleAt(range.area.firstRow + row, range.area.firstColumn + column);
      // Equal looks are shared between cells, so each is read once.
      const known = styleOnly ? looks.get(style) : undefined;
      const look = known ?? readTree(cell, { format }, host);
      looks.set(style, look);
      return { ...(own as Record<string, Json>), ...(look as Record<string, Json>) };
    }),
  );
}

export function setLineProperties(
  range: RangeRef,
  lines: "rows" | "columns",
  values: unknown,
  host: HostSession,
): void {
  const [count, line, location] =
    lines === "rows"
      ? ([range.rows, rowOf, "Range.setRowProperties"] as const)
      : ([range.columns, columnOf, "Range.setColumnProperties"] as const);
  if (!Array.isArray(values) || values.length !== count)
    throw invalidArgument(location, `${count} items are needed`);
  values.forEach((each, index) => writeTree(line(range, index), recordOf(each, location), host));
}

export function setCellProperties(range: RangeRef, values: unknown, host: HostSession): void {
  const location = "Range.setCellProperties";
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : [];
  const fits =
    rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) throw invalidArgument(location, `${range.rows} x ${range.columns} items are needed`);
  rows.forEach((row, r) =>
    (row as readonly unknown[]).forEach((each, c) => {
      const { hyperlink, ...others } = recordOf(each, location);
      // The link's look must not cover the one that is set with it.
      writeTree(cellOf(range, r, c), { hyperlink, ...others }, host);
    }),
  );
}
