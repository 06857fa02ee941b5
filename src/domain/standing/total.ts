import type Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { UnrankedReason } from "./standing";

/** The points a candidate is ranked by, or why there are none. */
export type Total =
  | { readonly kind: "known"; readonly value: Big; readonly cells: readonly CellRef[] }
  | { readonly kind: "none"; readonly reason: UnrankedReason; readonly cells: readonly CellRef[] };

/** The total as the candidate's own row gives it. Points below zero rank nobody: somebody must look at them first. */
export function ownTotal({ facts: { total } }: Candidate): Total {
  if (total === undefined) return { kind: "none", reason: "missing", cells: [] };
  const cells = [total.cell];
  if (total.kind === "blank") return { kind: "none", reason: "blank", cells };
  if (total.kind === "unreadable") return { kind: "none", reason: "text", cells };
  return total.value.lt(0)
    ? { kind: "none", reason: "negative", cells }
    : { kind: "known", value: total.value, cells };
}
