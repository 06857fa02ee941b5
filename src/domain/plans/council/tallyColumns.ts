import type { Candidate } from "../../candidates/candidate";
import type { VoteRule } from "../../council/council";
import type { VoteBase } from "../../criteria/pack";
import { TALLY_LABELS, type TallyColumn, type TallyLine } from "../../council/tallySheet";
import { cellAddress } from "../../grid/address";
import { asText, type ListColumn } from "../tableBlock";
import { placeOf } from "./paper";

/** A row of the tally: a candidate, or room for one to come. */
export interface TallyRow {
  readonly candidate: Candidate | null;
  /** How our reader finds the candidate again. */
  readonly code: string;
  readonly note: string;
}

export type TallyListColumn = ListColumn<TallyRow> & {
  /** null: worked out by a formula, which is not read back. */
  readonly name: TallyColumn | null;
  readonly entered: boolean;
};

/** Cells to type into. */
export const ENTRY_FILL = "#FFF2CC";
export const SHARE_LABEL = "Tỷ lệ %";
export const CODE_COLOR = "#A6A6A6";
export const CODE_SIZE = 7;

/** What each column holds before anything is counted: who, and nothing else. */
export const TALLY_COLUMNS: readonly TallyListColumn[] = [
  column("ordinal", 5, "center", false, () => null),
  column("name", 24, "left", false, ({ candidate }) => asText(candidate?.name ?? ""), 2),
  column("unit", 16, "left", false, ({ candidate }) => asText(candidate ? placeOf(candidate) : ""), 1),
  column("for", 9, "center", true, () => null),
  column("against", 9, "center", true, () => null),
  column("lower", 9, "center", true, () => null),
  column("lowerTitle", 12, "center", true, () => null),
  {
    name: null,
    entered: false,
    label: SHARE_LABEL,
    width: 9,
    horizontal: "center",
    value: () => null,
  },
  column("note", 16, "left", false, ({ note }) => asText(note), 1),
  // Written apart: in print of its own size it is not what makes a row high.
  column("code", 6, "left", false, () => null),
];

/** The lines of the counts whose sum votes are a share of. */
const BASE_LINES: Readonly<Record<VoteBase, readonly TallyLine[]>> = {
  members: ["members"],
  presentAndWritten: ["present", "absentWritten"],
  issued: ["issued"],
  returned: ["returned"],
  valid: ["valid"],
};

/** A cell by its place; absolute in the formulas. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * The share as a formula over the entries ("=IF(OR(COUNT(D20,$C$5)<2,SUM($C$5)=0),"",D20/SUM($C$5))"): empty while one
 * of them is. null where no rule is chosen, or staff took a line away: what it is a share of is then not known.
 */
export function shareFormula(
  votes: CellAt,
  lines: ReadonlyMap<TallyLine, CellAt>,
  rule: VoteRule | null,
): string | null {
  if (rule === null) return null;
  const base = BASE_LINES[rule.of].map((line) => lines.get(line));
  if (base.some((cell) => cell === undefined)) return null;
  const cells = base.flatMap((cell) => (cell === undefined ? [] : [absolute(cell)])).join(",");
  const of = cellAddress(votes.row, votes.column);
  return `=IF(OR(COUNT(${of},${cells})<${base.length + 1},SUM(${cells})=0),"",${of}/SUM(${cells}))`;
}

function absolute({ row, column: at }: CellAt): string {
  return cellAddress(row, at).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function column(
  name: TallyColumn,
  width: number,
  horizontal: "left" | "center",
  entered: boolean,
  value: ListColumn<TallyRow>["value"],
  grow = 0,
): TallyListColumn {
  const numbered: ListColumn<TallyRow>["value"] = ({ candidate }, number) =>
    candidate === null ? null : { kind: "number", value: number, format: "0" };
  return {
    name,
    entered,
    label: TALLY_LABELS[name],
    width,
    grow,
    horizontal,
    value: name === "ordinal" ? numbered : value,
  };
}
