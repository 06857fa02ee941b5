import { plainWords } from "../../fillIn";
import { sheetCells } from "../../tables/cells/sheetCells";
import type { Table, TableColumn } from "../../tables/table";
import type { CandidateVotes } from "../council";

const FOR = /^[xX×+1vV✓✔]$/u;
const NOT_FOR = /^(?:0|[-–—]?)$/;
/** A label over all members' columns. */
const GROUP = /\b(?:thanh vien|phieu bau|bieu quiet|bieu quyet|bo phieu|phieu|hoi dong)\b/;
/** A member's own label: "TV1", "Đ/c A", "Ủy viên 2". */
const MEMBER = /^(?:tv|thanh vien|d c|dc|dong chi|uv|ui vien|uy vien|chu tich|pho chu tich) ?\S*/;
const FEWEST = 3;

const known = new WeakMap<Table, readonly TableColumn[]>();

/** The columns of a table in which each member marked whom he voted for; empty where there is no such run of columns. */
export function markColumns(table: Table): readonly TableColumn[] {
  const seen = known.get(table);
  if (seen !== undefined) return seen;
  const found = longestRun(table);
  known.set(table, found);
  return found;
}

function longestRun(table: Table): readonly TableColumn[] {
  const fits = [...table.columns].sort((a, b) => a.column - b.column).filter((each) => isMarked(table, each));
  let [best, run]: [TableColumn[], TableColumn[]] = [[], []];
  for (const column of fits) {
    const before = run[run.length - 1];
    run = before !== undefined && before.column === column.column - 1 ? [...run, column] : [column];
    if (run.length > best.length) best = run;
  }
  return best.length >= FEWEST ? best : [];
}

function isMarked({ grid, entries }: Table, { column, label }: TableColumn): boolean {
  const parts = label.split(" / ").map(plainWords);
  const leaf = parts[parts.length - 1] ?? "";
  const speaks = parts.slice(0, -1).some((part) => GROUP.test(part)) || MEMBER.test(leaf);
  if (!speaks) return false;
  const cells = sheetCells(grid);
  return entries.every(({ row }) => {
    const text = cells.text(row, column);
    return FOR.test(text) || NOT_FOR.test(text);
  });
}

/** One row's marks; null where the table has no such columns or nobody marked the row (it was not voted on). */
export function marksOf(table: Table, row: number): CandidateVotes["marks"] {
  const columns = markColumns(table);
  const cells = sheetCells(table.grid);
  const texts = columns.map(({ column }) => cells.text(row, column));
  if (texts.every((text) => text === "")) return null;
  const { file, sheet } = table.grid;
  return {
    for: texts.filter((text) => FOR.test(text)).length,
    members: columns.length,
    cells: columns.map(({ column }) => ({ file, sheet, row, column })),
  };
}
