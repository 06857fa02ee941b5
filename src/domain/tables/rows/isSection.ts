import { readHeading, styleOfMark } from "./heading";
import { isBlocText, isSortingText, isUnitLike } from "./rowWords";
import type { RowView, TableFrame } from "./tableFrame";

/** What most named rows of a table do, so that a row which does not can be told. */
export interface RowHabits {
  /** Most named rows are numbered 1, 2, 3. */
  readonly numbered: boolean;
  /** Numbers 1, 2, 3 stand among letters and Roman numerals, which then number headings. */
  readonly lettersHead: boolean;
  /** Filled cells beside numbering and name of a middling named row. */
  readonly typicalOthers: number;
}

export function rowHabits(frame: TableFrame, views: readonly RowView[]): RowHabits {
  const named = views.filter((view) => view.name !== "").slice(0, 400);
  const styles = named.map((view) => styleOfMark(view.ordinal));
  const numbered = styles.filter((style) => style === "number").length;
  const lettered = styles.filter((style) => style === "letter" || style === "roman").length;
  const others = named.map((view) => view.others).filter((count) => count > 0);
  others.sort((a, b) => a - b);
  return {
    numbered: frame.ordinalColumn !== null && numbered * 2 > named.length,
    lettersHead: numbered > 0 && numbered * 2 >= lettered,
    typicalOthers: others[Math.floor(others.length / 2)] ?? 0,
  };
}

/**
 * Whether a row heads the rows below instead of being one of them: merged across the table, numbered by
 * letters or Roman numerals among numbered rows, or a lone text that is a bloc, a unit among people, or
 * stands out from rows that are filled.
 */
export function isSection(frame: TableFrame, habits: RowHabits, view: RowView): boolean {
  const text = view.name === "" ? view.lead : view.name;
  if (text === "" || /^[\d.,%\s/-]+$/.test(text)) return false;
  const style = styleOfMark(view.ordinal);
  if (habits.lettersHead && (style === "letter" || style === "roman") && view.name !== "") return true;
  const mergedAside = view.name === "" && view.others === 1 && view.numbers === 0 && view.span >= 3;
  const alone = view.others === 0 || mergedAside;
  if (alone && view.span >= Math.max(3, Math.ceil(frame.columns.length / 2))) return true;
  const lists = frame.subject === "person" && view.name !== "" && isUnitLike(view.name);
  // A unit's name among people heads its own people, sums beside it or not; "Ban Đức Bình" numbered like
  // everybody and with values is one of them.
  const likeOthers = habits.numbered && style === "number" && !alone;
  if (lists && !likeOthers && view.numbers === view.others) return true;
  if (!alone) return false;
  if (view.name === "") return /\p{L}{2}/u.test(view.lead);
  return standsOut(frame, habits, view, style);
}

function standsOut(
  frame: TableFrame,
  habits: RowHabits,
  view: RowView,
  style: ReturnType<typeof styleOfMark>,
): boolean {
  if (style === "letter" || style === "roman") return true;
  if (style !== null) return false;
  const heading = readHeading(view.name, "");
  if (heading.style === "letter" || heading.style === "roman" || isBlocText(heading.text)) return true;
  if (isSortingText(heading.text) && frame.subject !== "unit") return true;
  if (habits.numbered) return true;
  const capitals = view.name === view.name.toUpperCase() && /\p{Lu}/u.test(view.name);
  return habits.typicalOthers >= 2 && capitals && !allCapitals(frame);
}

/** Lists whose names are all in capitals say nothing by capitals. */
function allCapitals(frame: TableFrame): boolean {
  const { cells, nameColumns, headerBottom, lastRow } = frame;
  const [column] = nameColumns;
  if (column === undefined) return false;
  let [capitals, named] = [0, 0];
  for (let row = headerBottom + 1; row <= Math.min(lastRow, headerBottom + 60); row += 1) {
    const text = cells.text(row, column);
    if (text === "") continue;
    named += 1;
    if (text === text.toUpperCase()) capitals += 1;
  }
  return capitals * 2 > named;
}
