import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { LeafKind, ScoreNode } from "./scoreSheet";

/** A criterion before it is known what stands below it. */
export interface Item {
  readonly number: string;
  readonly name: string;
  readonly row: number;
  readonly cell: CellRef;
  readonly max: Reading<Big> | undefined;
  readonly how: CellRef | null;
  readonly leaf: LeafKind | null;
}

/** An item with the depth it was found at; 1 for the outermost, no depth skipped. */
export interface Deep {
  readonly item: Item;
  readonly depth: number;
}

/** The tree of rows given in order with their depths. */
export function treeOf(rows: readonly Deep[]): readonly ScoreNode[] {
  const [first] = rows;
  if (first === undefined) return [];
  const level = Math.min(...rows.map(({ depth }) => depth));
  const starts = rows.flatMap(({ depth }, index) => (depth === level ? [index] : []));
  return starts.map((start, index): ScoreNode => {
    const { item } = rows[start] ?? first;
    const children = treeOf(rows.slice(start + 1, starts[index + 1]));
    return { ...item, depth: level, leaf: children.length > 0 ? null : item.leaf, children };
  });
}

/** A criterion and all below it, in the order of the rows. */
export function* eachNode(nodes: readonly ScoreNode[]): Generator<ScoreNode> {
  for (const node of nodes) {
    yield node;
    yield* eachNode(node.children);
  }
}

export function leavesOf(nodes: readonly ScoreNode[]): readonly ScoreNode[] {
  return [...eachNode(nodes)].filter(({ children }) => children.length === 0);
}

export function knownOf<T>(reading: Reading<T> | undefined): T | null {
  return reading?.kind === "known" ? reading.value : null;
}
