import Big from "big.js";
import type { RawValue } from "../../../src/domain/grid/grid";
import { refAddress } from "../../../src/domain/grid/address";
import { collectCandidates } from "../../../src/domain/candidates";
import { readScores, scoreSheetsIn, totalsOf, type ScoredTotal } from "../../../src/domain/scores";
import type { ScoreNode, ScoreProblem } from "../../../src/domain/scores/scoreSheet";
import { DEFAULT_STANDING, type StandingSettings } from "../../../src/domain/settings";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf, type GridOptions } from "../gridOf";

export type Cells = readonly (readonly (RawValue | null)[])[];

/** Sheets read and checked as a review does, with the totals of whoever they name. */
export function scored(
  sheets: readonly (readonly [Cells, GridOptions?])[],
  chosen: Partial<StandingSettings> = {},
) {
  const settings = { ...DEFAULT_STANDING, ...chosen };
  const grids = sheets.map(([cells, options], index) =>
    gridOf(cells, { sheet: `Trang ${index + 1}`, ...options }),
  );
  const { recognised, tables } = recogniseTables(grids);
  const { sheets: read, warnings } = readScores(recognised, settings);
  const { candidates } = collectCandidates(tables, { scores: scoreSheetsIn(recognised) });
  const totals = totalsOf(candidates, read, settings);
  return {
    roles: recognised.map(({ role, state }) => (state.kind === "read" ? role : state.kind)),
    sheets: read,
    problems: read.flatMap(({ problems }) => problems),
    warnings,
    names: candidates.map(({ name }) => name),
    total: (name: string): string =>
      shown(totals.get(candidates.find((each) => each.name === name)?.id ?? "")),
  };
}

/** "88.5", or why there is no total, with the cells: "text Trang1!C4". */
function shown(total: ScoredTotal | undefined): string {
  if (total === undefined) return "nobody";
  if (total.kind === "known") return total.value.toFixed();
  return [total.reason, ...total.cells.map((cell) => refAddress(cell).split("!")[1])].join(" ");
}

/** "A > I > 1 > -": the tree as numbers or names, one line per criterion, indented. */
export function outline(nodes: readonly ScoreNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    `${"  ".repeat(node.depth - 1)}${node.number === "" ? "" : `${node.number} `}${node.name}`,
    ...outline(node.children),
  ]);
}

/** "aboveMax D4 C4": what is wrong and where. */
export function briefly({ code, cells }: ScoreProblem): string {
  return [code, ...cells.map((cell) => refAddress(cell).split("!")[1])].join(" ");
}

export const big = (value: string | number): Big => new Big(value);
