import Big from "big.js";
import type { CellRef } from "../grid/grid";
import { sheetCells } from "../tables/cells/sheetCells";
import { expectedPoints } from "./expected";
import { roundFraction } from "./formula";
import { eachNode, knownOf, leavesOf } from "./nodes";
import { problemText } from "./phrases";
import { allNodes, type SheetAsRead } from "./readSheet";
import { lastPoints, lastStage, scoreAt } from "./readUnit";
import {
  SCORE_STAGES,
  type ScoreNode,
  type ScoreProblem,
  type ScoreStage,
  type UnitScores,
} from "./scoreSheet";
import { fromLeaves, isExtra, isSame, mostFor, settle, signed, sumOf, takesAway, type Rounded } from "./sums";

/** Beyond this many decimals nobody types points. */
const MOST_DECIMALS = 6;

/** All that does not add up on a sheet of criteria: most points, sums by stage, limits, gaps, ways of scoring, totals. */
export function checkTree(sheet: SheetAsRead, rounding: Rounded): readonly ScoreProblem[] {
  const nodes = allNodes(sheet);
  return [
    ...nodes.flatMap(maxDiffers),
    ...wholeMaxDiffers(sheet),
    ...sheet.units.flatMap((unit) => [
      ...nodes.flatMap((node) => [...sumDiffers(node, unit, rounding), ...outside(node, unit, sheet)]),
      ...missing(sheet, unit),
      ...totalDiffers(sheet, unit, rounding),
    ]),
    ...leavesOf(sheet.roots).flatMap((leaf) => formulaDiffers(leaf, sheet, rounding)),
  ];
}

function maxDiffers(node: ScoreNode): readonly ScoreProblem[] {
  return differs(node.children, knownOf(node.max), node.max?.cell, node.name);
}

function wholeMaxDiffers({ roots, wholeMax }: SheetAsRead): readonly ScoreProblem[] {
  return differs(roots, knownOf(wholeMax), wholeMax?.cell, "Tổng cộng");
}

/** What can be added beside may stand outside the whole or within it: either is right. */
function differs(
  parts: readonly ScoreNode[],
  printed: Big | null,
  cell: CellRef | undefined,
  of: string,
): readonly ScoreProblem[] {
  const counted = parts.filter((part) => !takesAway(part));
  const most = sumOf(counted.map(({ max }) => knownOf(max)));
  const withoutExtra = sumOf(counted.filter((part) => !isExtra(part)).map(({ max }) => knownOf(max)));
  if (parts.length === 0 || printed === null || cell === undefined) return [];
  const sums = [most, withoutExtra].flatMap((sum) => sum ?? []);
  const [should] = sums;
  if (should === undefined || sums.some((sum) => isSame(sum, printed, null))) return [];
  const cells = [cell, ...counted.flatMap(({ max }) => (max === undefined ? [] : [max.cell]))];
  const message = problemText("maxDiffers", { unit: null, of, is: printed, should });
  return [{ code: "maxDiffers", unit: null, message, cells }];
}

/** Each stage's printed sum against what stands in the same stage of its parts; told once for all stages. */
function sumDiffers(node: ScoreNode, unit: UnitScores, rounding: Rounded): readonly ScoreProblem[] {
  const own = scoreAt(unit.byRow, node);
  if (node.children.length === 0 || own === undefined || own.notAssigned !== null) return [];
  const wrong = SCORE_STAGES.flatMap((stage) => {
    const printed = own.points[stage];
    const should = sumOf(node.children.map((child) => inStage(child, unit, stage)));
    if (printed?.kind !== "known" || should === null) return [];
    const alike =
      isSame(printed.value, should, rounding) || isSame(printed.value.abs(), should.abs(), rounding);
    return alike ? [] : [{ printed, should }];
  });
  const last = wrong[wrong.length - 1];
  if (last === undefined) return [];
  const text = {
    unit: unit.unit,
    of: node.name,
    is: last.printed.value,
    should: settle(last.should, rounding),
  };
  const parts = node.children.flatMap((child) => {
    const score = scoreAt(unit.byRow, child);
    const points = score && lastPoints(score);
    return points === undefined ? [] : [points.cell];
  });
  const cells = [...wrong.map(({ printed }) => printed.cell).reverse(), ...parts];
  return [{ code: "sumDiffers", unit: unit.unit, message: problemText("sumDiffers", text), cells }];
}

/** A part's points in one stage; null where they are not there, so that nothing is compared with a gap. */
function inStage(node: ScoreNode, unit: UnitScores, stage: ScoreStage): Big | null {
  const score = scoreAt(unit.byRow, node);
  if (score === undefined) return sumOf(node.children.map((child) => inStage(child, unit, stage)));
  const points = score.points[stage];
  if (points?.kind === "known") return signed(node, points.value, true);
  if (score.notAssigned !== null) return new Big(0);
  if (points?.kind === "unreadable") return null;
  if (node.children.length > 0) return sumOf(node.children.map((child) => inStage(child, unit, stage)));
  return isExtra(node) ? new Big(0) : null;
}

/** Points above the most or below the least, and points for what is not asked. */
function outside(node: ScoreNode, unit: UnitScores, { units }: SheetAsRead): readonly ScoreProblem[] {
  const score = scoreAt(unit.byRow, node);
  if (score === undefined || !units.includes(unit)) return [];
  const found = SCORE_STAGES.flatMap((stage) => {
    const reading = score.points[stage];
    return reading?.kind === "known" ? [reading] : [];
  });
  const tell = (
    code: ScoreProblem["code"],
    wrong: typeof found,
    should: Big | null,
    more: readonly CellRef[],
  ) => {
    const last = wrong[wrong.length - 1];
    if (last === undefined) return [];
    const text = problemText(code, { unit: unit.unit, of: node.name, is: last.value, should });
    const cells = [...wrong.map(({ cell }) => cell).reverse(), ...more];
    return [{ code, unit: unit.unit, message: text, cells }];
  };
  if (score.notAssigned !== null) {
    const absent = score.notAssigned;
    return tell(
      "scoreNotAssigned",
      found.filter(({ value }) => !value.eq(0)),
      null,
      [absent],
    );
  }
  const limits = limitsOf(node, unit);
  const maxCell = node.max === undefined ? [] : [node.max.cell];
  const { most, least } = limits;
  return [
    ...tell("aboveMax", most === null ? [] : found.filter(({ value }) => value.gt(most)), most, maxCell),
    ...tell("negative", least === null ? [] : found.filter(({ value }) => value.lt(least)), least, []),
  ];
}

function limitsOf(
  node: ScoreNode,
  unit: UnitScores,
): { readonly most: Big | null; readonly least: Big | null } {
  if (node.leaf?.kind === "plusMinus") return { most: node.leaf.most, least: node.leaf.least };
  if (takesAway(node)) return { most: null, least: null };
  const extras = [...eachNode(node.children)].some(isExtra);
  const most = mostFor(node, unit.byRow);
  return {
    // What may be added beside its parts' most points lifts a sum above them.
    most: node.children.length > 0 && extras ? null : most,
    least: extras || isExtra(node) ? null : new Big(0),
  };
}

/** A leaf without points although the unit has points for others. */
function missing({ roots }: SheetAsRead, unit: UnitScores): readonly ScoreProblem[] {
  const leaves = leavesOf(roots);
  const last = lastStage(unit.byRow, leaves);
  if (last === null) return [];
  return leaves.flatMap((leaf): ScoreProblem[] => {
    const score = scoreAt(unit.byRow, leaf);
    if (score === undefined || score.notAssigned !== null || isExtra(leaf)) return [];
    const points = lastPoints(score);
    // Points of an earlier stage count, but the gap in the last one is told.
    const here = score.points[last];
    const gap = points?.kind !== "known" ? points : here?.kind === "blank" ? here : undefined;
    if (gap === undefined) return [];
    const message = problemText("scoreMissing", { unit: unit.unit, of: leaf.name });
    return [{ code: "scoreMissing", unit: unit.unit, message, cells: [gap.cell] }];
  });
}

function totalDiffers(sheet: SheetAsRead, unit: UnitScores, rounding: Rounded): readonly ScoreProblem[] {
  const printed = unit.printed;
  const recomputed = sumOf(sheet.roots.map((root) => fromLeaves(root, unit.byRow)));
  if (printed?.kind !== "known" || recomputed === null || isSame(printed.value, recomputed, rounding))
    return [];
  const should = settle(recomputed, rounding);
  const text = { unit: unit.unit, of: "Tổng cộng", is: printed.value, should };
  const parts = leavesOf(sheet.roots).flatMap((leaf) => {
    const score = scoreAt(unit.byRow, leaf);
    const points = score && lastPoints(score);
    return points === undefined ? [] : [points.cell];
  });
  const cells = [printed.cell, ...parts];
  return [{ code: "totalDiffers", unit: unit.unit, message: problemText("totalDiffers", text), cells }];
}

/** Only where the sheet itself says how a leaf is scored; staff's points may be rounded any way unless one is chosen. */
function formulaDiffers(leaf: ScoreNode, sheet: SheetAsRead, rounding: Rounded): readonly ScoreProblem[] {
  const cells = sheetCells(sheet.table.grid);
  if (leaf.leaf?.kind === "quantitative" && leaf.how === null) return [];
  const expected = expectedPoints(leaf, sheet.units, cells);
  const decimals = rounding?.decimals ?? decimalsOf(sheet);
  return sheet.units.flatMap((unit, index): ScoreProblem[] => {
    const should = expected[index] ?? null;
    const score = scoreAt(unit.byRow, leaf);
    const points = score && lastPoints(score);
    if (should === null || score === undefined || points?.kind !== "known") return [];
    const modes = rounding === null ? (["nearest", "down", "up"] as const) : [rounding.mode];
    const [nearest, ...others] = modes.map((mode) => roundFraction(should, decimals, mode));
    if (nearest === undefined || [nearest, ...others].some((each) => each.eq(points.value))) return [];
    const text = { unit: unit.unit, of: leaf.name, is: points.value, should: nearest };
    const seen = [score.target, score.actual, leaf.max].flatMap((each) =>
      each === undefined ? [] : [each.cell],
    );
    const message = problemText("formulaDiffers", text);
    return [{ code: "formulaDiffers", unit: unit.unit, message, cells: [points.cell, ...seen] }];
  });
}

/** As many decimals as the sheet's points are written with. */
function decimalsOf(sheet: SheetAsRead): number {
  const written = sheet.units.flatMap(({ byRow }) =>
    leavesOf(sheet.roots).flatMap((leaf) => {
      const score = scoreAt(byRow, leaf);
      const points = score && lastPoints(score);
      return points?.kind === "known" ? [(points.value.toFixed().split(".")[1] ?? "").length] : [];
    }),
  );
  return Math.min(MOST_DECIMALS, Math.max(0, ...written));
}
