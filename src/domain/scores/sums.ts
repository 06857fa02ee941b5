import Big from "big.js";
import type { StandingSettings } from "../settings";
import { foldText } from "../text";
import { knownOf } from "./nodes";
import { lastPoints, scoreAt } from "./readUnit";
import type { NodeScore, ScoreNode, UnitScores } from "./scoreSheet";

type Rows = ReadonlyMap<number, NodeScore>;
export type Rounded = StandingSettings["rounding"];

/** Excel keeps 15 significant digits: a third of 100 three times over is 100 all the same. */
const KEPT_DECIMALS = 9;
const MODES = { down: Big.roundDown, up: Big.roundUp, nearest: Big.roundHalfUp } as const;

/** A sum as it is compared: rounded as staff chose, else to what 15 significant digits can tell. */
export function settle(value: Big, rounding: Rounded): Big {
  const exact = value.round(KEPT_DECIMALS, Big.roundHalfUp);
  return rounding === null ? exact : exact.round(rounding.decimals, MODES[rounding.mode]);
}

export function isSame(one: Big, other: Big, rounding: Rounded): boolean {
  return settle(one, rounding).eq(settle(other, rounding));
}

/** Points that are taken away although written without a minus: a criterion called "Điểm trừ". */
export function takesAway(node: Pick<ScoreNode, "name">): boolean {
  return /^(?:c(?:ac|ong) )?(?:diem|phan|noi dung|muc)? ?(?:bi )?tru\b|^tru diem/.test(foldText(node.name));
}

/** What nobody need have: added or taken where there is a reason, so an empty cell is none. */
export function isExtra(node: ScoreNode): boolean {
  if (node.leaf?.kind === "plusMinus" || takesAway(node)) return true;
  return (
    /^(?:diem|phan)? ?(?:cong|thuong)\b(?! tac)/.test(foldText(node.name)) && /cộng|thưởng/iu.test(node.name)
  );
}

/** Points with their sign: "Điểm trừ" written as 5 takes 5 away. */
export function signed(node: ScoreNode, points: Big, taken: boolean): Big {
  return taken && takesAway(node) && points.gt(0) ? points.neg() : points;
}

/**
 * Points of a criterion from its leaves, each by its weight.
 * @param weightOf another weight by the criterion's name, 1 by default
 * @returns null where a leaf is missing or unreadable
 */
export function fromLeaves(
  node: ScoreNode,
  rows: Rows,
  weightOf: (node: ScoreNode) => Big = () => new Big(1),
): Big | null {
  const score = scoreAt(rows, node);
  if (node.children.length > 0) {
    const sum = sumOf(node.children.map((child) => fromLeaves(child, rows, weightOf)));
    return sum === null ? null : signed(node, sum, true).times(weightOf(node));
  }
  if (score === undefined) return null;
  const points = lastPoints(score);
  if (points?.kind === "known") return signed(node, points.value, true).times(weightOf(node));
  if (score.notAssigned !== null) return new Big(0);
  return points?.kind === "unreadable" || !isExtra(node) ? null : new Big(0);
}

export function sumOf(parts: readonly (Big | null)[]): Big | null {
  return parts.reduce<Big | null>(
    (sum, part) => (sum === null || part === null ? null : sum.plus(part)),
    new Big(0),
  );
}

/** Most points of a criterion for a unit: less what is not assigned to it; null where nothing says any. */
export function mostFor(node: ScoreNode, rows: Rows): Big | null {
  if ((scoreAt(rows, node)?.notAssigned ?? null) !== null) return new Big(0);
  const printed = takesAway(node) ? new Big(0) : knownOf(node.max);
  if (node.children.length === 0) return printed;
  const children = node.children.map((child) => mostFor(child, rows));
  const all = sumOf(node.children.map((child) => wholeMost(child)));
  const known = children.filter((part) => part !== null);
  if (known.length === 0) return printed;
  const asked = known.reduce((sum, part) => sum.plus(part), new Big(0));
  // What is printed over the criteria stands; what is not asked of this unit leaves it.
  return printed === null || all === null ? asked : printed.minus(all.minus(asked));
}

/** The same for a unit that is asked for everything. */
function wholeMost(node: ScoreNode): Big | null {
  if (takesAway(node)) return new Big(0);
  const printed = knownOf(node.max);
  return printed ?? (node.children.length === 0 ? null : sumOf(node.children.map(wholeMost)));
}

/** The unit's total by staff's own words: the printed one, else the sum of the outermost criteria. */
export function printedOrRoots(unit: UnitScores, roots: readonly ScoreNode[]): Big | null {
  if (unit.printed !== undefined) return knownOf(unit.printed);
  return sumOf(
    roots.map((root) => {
      const score = scoreAt(unit.byRow, root);
      const points = score === undefined ? null : knownOf(lastPoints(score));
      return points === null ? fromLeaves(root, unit.byRow) : signed(root, points, true);
    }),
  );
}

/** Another weight for a criterion by its name; null where none of the weights names it. */
export function weightNamed(weights: StandingSettings["weights"], name: string): Big | null {
  const wanted = foldText(name);
  for (const [label, weight] of Object.entries(weights)) {
    if (foldText(label) !== wanted) continue;
    return /^-?\d+(?:\.\d+)?$/.test(weight) ? new Big(weight) : null;
  }
  return null;
}
