import Big from "big.js";
import type { SheetCells } from "../tables/cells/sheetCells";
import { foldText } from "../text";
import type { Fraction } from "../phrases/numbers";
import { quantitative } from "./formula";
import { knownOf } from "./nodes";
import { scoreAt } from "./readUnit";
import type { NodeScore, ScoreNode, UnitScores } from "./scoreSheet";

/**
 * Points a leaf gives each unit by the way it is scored, exact; the staff's own points stand whatever this says.
 * @param units all units scored together: the quantitative formula depends on the best of them
 * @returns one per unit; null where the sheet does not give what the way of scoring needs
 */
export function expectedPoints(
  leaf: ScoreNode,
  units: readonly UnitScores[],
  cells: SheetCells,
): readonly (Fraction | null)[] {
  const max = knownOf(leaf.max);
  const scores = units.map(({ byRow }) => {
    const score = scoreAt(byRow, leaf);
    return score?.notAssigned === null ? score : undefined;
  });
  switch (leaf.leaf?.kind) {
    case "quantitative":
      return max === null
        ? units.map(() => null)
        : quantitative(
            max,
            scores.map((score) => ({ target: targetOf(score), actual: actualOf(score) })),
          );
    case "passFail":
      return scores.map((score) => {
        const passed = score === undefined ? null : passedIn(score, cells);
        return max === null || passed === null ? null : whole(passed ? max : new Big(0));
      });
    case "perCount": {
      const { points } = leaf.leaf;
      return scores.map((score) => {
        const count = actualOf(score);
        if (count === null || count.lt(0)) return null;
        const earned = count.times(points);
        return whole(max !== null && earned.gt(max) ? max : earned);
      });
    }
    // How much each event adds or takes is not among what the sheet gives: only the limits can be checked.
    default:
      return units.map(() => null);
  }
}

function whole(num: Big): Fraction {
  return { num, den: new Big(1) };
}

/** A target that is there but cannot be read makes no unit "without a target": it then has no result either. */
function targetOf(score: NodeScore | undefined): Big | null {
  return score === undefined ? null : knownOf(score.target);
}

function actualOf(score: NodeScore | undefined): Big | null {
  if (score === undefined || score.target?.kind === "unreadable") return null;
  return knownOf(score.actual);
}

/** "Đạt", "Không đạt" in the cell of what was done; null for anything else. */
function passedIn({ actual }: NodeScore, cells: SheetCells): boolean | null {
  if (actual?.kind !== "unreadable") return null;
  const text = foldText(cells.text(actual.cell.row, actual.cell.column));
  if (/^(?:dat(?: yeu cau)?|co)\W*$/.test(text)) return true;
  return /^(?:(?:khong|chua|k|ko) dat(?: yeu cau)?)\W*$/.test(text) ? false : null;
}
