import type { Sheet } from "../../model/sheet";
import { changedKeys, changedMembers, type LayoutSnapshot } from "../layoutSnapshot";
import { columnCharacters } from "../read/units";
import { element, withAttributes, type AttributeChanges } from "../xml/tag";
import { child, children, type XmlDocument } from "../xml/tree";
import type { Naming } from "./cellXml";
import type { StyleWriter } from "./styleWriter";

/** A stretch of columns that share one `col` tag. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

export interface ColumnPatching {
  readonly document: XmlDocument;
  readonly sheet: Sheet;
  readonly before: LayoutSnapshot;
  readonly styles: StyleWriter;
  readonly name: Naming;
  /** Width of a digit in pixels (see digitWidth). */
  readonly digit: number;
}

/**
 * The `cols` element after columns changed: tags over changed columns are split, the others stay as written.
 * @returns undefined where nothing changed; null where no column is left to speak of.
 */
export function patchedColumns(patching: ColumnPatching): string | null | undefined {
  const { document, sheet, before, name } = patching;
  const changed = new Set([
    ...changedKeys(before.columnWidths, sheet.columnWidths),
    ...changedMembers(before.hiddenColumns, sheet.hiddenColumns),
    ...changedKeys(before.columnStyles, sheet.columnStyles),
  ]);
  if (changed.size === 0) return undefined;
  const written = children(child(document.root, "cols"), "col").map(({ attributes, start, end }) => ({
    first: Number(attributes["min"]),
    last: Number(attributes["max"]),
    tag: document.text.slice(start, end),
  }));
  const stretches: Stretch[] = written.flatMap((stretch) => split(stretch, changed));
  for (const column of changed) {
    const old = written.find(({ first, last }) => first <= column && column <= last);
    const tag = columnTag(patching, column, old?.tag ?? `<${name("col")} min="0" max="0"/>`);
    if (tag !== null) stretches.push({ first: column, last: column, tag });
  }
  const tags = joined(stretches).map(({ first, last, tag }) =>
    withAttributes(tag, { min: first, max: last }),
  );
  return tags.length === 0 ? null : element(name("cols"), {}, tags.join(""));
}

/** What is left of a stretch without the changed columns. */
function split({ first, last, tag }: Stretch, changed: ReadonlySet<number>): Stretch[] {
  const left: Stretch[] = [];
  let from = first;
  for (let column = first; column <= last; column++) {
    if (!changed.has(column)) continue;
    if (from < column) left.push({ first: from, last: column - 1, tag });
    from = column + 1;
  }
  return from <= last ? [...left, { first: from, last, tag }] : left;
}

/** The tag of one changed column, its place still to be set; null where it is like any other column. */
function columnTag(patching: ColumnPatching, column: number, old: string): string | null {
  const { sheet, before, styles, digit } = patching;
  const width = sheet.columnWidths.get(column);
  const style = sheet.columnStyles.get(column);
  const hidden = sheet.hiddenColumns.has(column);
  if (width === undefined && style === undefined && !hidden) return null;
  const changes: AttributeChanges = {
    ...(width !== before.columnWidths.get(column) && { customWidth: width === undefined ? null : 1 }),
    ...((width === undefined || width !== before.columnWidths.get(column)) && {
      width: columnCharacters(width ?? sheet.defaultColumnWidth, digit),
    }),
    ...(style !== before.columnStyles.get(column) && {
      style: style === undefined ? null : styles.indexOf(style, 0),
    }),
    ...(hidden !== before.hiddenColumns.has(column) && { hidden: hidden ? 1 : null }),
  };
  return withAttributes(old, changes);
}

/** In rising order, with neighbours of the same tag as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const bare = ({ tag }: Stretch): string => withAttributes(tag, { min: 0, max: 0 });
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.first - b.first)) {
    const previous = result.at(-1);
    if (previous?.last === stretch.first - 1 && bare(previous) === bare(stretch))
      result[result.length - 1] = { ...previous, last: stretch.last };
    else result.push(stretch);
  }
  return result;
}
