import type { Candidate } from "../../domain/candidates/candidate";
import type { Check } from "../../domain/criteria/pack";
import type { CellRef } from "../../domain/grid/grid";
import type { Review } from "../../domain/review.types";
import type { Table } from "../../domain/tables/table";

/** The columns in which staff often write exceptions only. */
export const BLANK_FACTS = ["discipline", "initiative", "history"] as const;
export type BlankFact = (typeof BLANK_FACTS)[number];

/** The empty cells of one such column, and whether their meaning decides anything. */
export interface Blanks {
  readonly fact: BlankFact;
  /** The column as staff wrote it. */
  readonly label: string;
  readonly cells: number;
  /** Some criterion that reads this column could not be told. */
  readonly matter: boolean;
}

/** The columns with empty cells among those of `review`; a column without any is left out. */
export function blanksOf(review: Review): readonly Blanks[] {
  return BLANK_FACTS.flatMap((fact) => {
    const blank = review.candidates.flatMap(({ candidate }) => blankCells(candidate, fact));
    const [first] = blank;
    if (first === undefined) return [];
    const criteria = new Set(
      review.pack.criteria.filter(({ check }) => reads(check, fact)).map(({ id }) => id),
    );
    const matter = review.candidates.some(({ findings }) =>
      findings.some(({ criterion, outcome }) => outcome === "cannotTell" && criteria.has(criterion)),
    );
    return [{ fact, label: labelAt(review.tables, first), cells: blank.length, matter }];
  });
}

function blankCells({ facts, history }: Candidate, fact: BlankFact): readonly CellRef[] {
  if (fact === "history") return history.flatMap(({ kind, cell }) => (kind === "blank" ? [cell] : []));
  const reading = facts[fact];
  return reading?.kind === "blank" ? [reading.cell] : [];
}

function reads(check: Check, fact: BlankFact): boolean {
  if (check.kind === "anyOf" || check.kind === "allOf") return check.parts.some((part) => reads(part, fact));
  if (fact === "history") return check.kind === "streak" || check.kind === "holdsTitle";
  return check.kind === (fact === "discipline" ? "noDisciplineFrom" : "hasInitiative");
}

function labelAt(
  tables: readonly Table[],
  cell: { readonly sheet: string; readonly column: number },
): string {
  const table = tables.find(({ grid }) => grid.sheet === cell.sheet);
  return table?.columns.find(({ column }) => column === cell.column)?.label ?? "";
}
