import type { Check } from "../../domain/criteria/pack";
import type { Review } from "../../domain/review.types";
import type { Table } from "../../domain/tables/table";

/** The columns in which staff often write exceptions only. */
export type BlankFact = "discipline" | "initiative";

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
  return (["discipline", "initiative"] as const).flatMap((fact) => {
    const blank = review.candidates.filter(({ candidate }) => candidate.facts[fact]?.kind === "blank");
    const reading = blank[0]?.candidate.facts[fact];
    if (reading === undefined) return [];
    const criteria = new Set(
      review.pack.criteria.filter(({ check }) => reads(check, fact)).map(({ id }) => id),
    );
    const matter = review.candidates.some(({ findings }) =>
      findings.some(({ criterion, outcome }) => outcome === "cannotTell" && criteria.has(criterion)),
    );
    return [{ fact, label: labelAt(review.tables, reading.cell), cells: blank.length, matter }];
  });
}

function reads(check: Check, fact: BlankFact): boolean {
  if (check.kind === "anyOf") return check.parts.some((part) => reads(part, fact));
  return check.kind === (fact === "discipline" ? "noDisciplineFrom" : "hasInitiative");
}

function labelAt(
  tables: readonly Table[],
  cell: { readonly sheet: string; readonly column: number },
): string {
  const table = tables.find(({ grid }) => grid.sheet === cell.sheet);
  return table?.columns.find(({ column }) => column === cell.column)?.label ?? "";
}
