import { CellKind } from "../cells/cellKind";
import type { RowRole } from "./region";
import type { BodyPattern } from "./rowRoles";
import type { RowShapes } from "./rowShape";

interface RoleRow {
  readonly row: number;
  readonly role: RowRole;
}

/** Sums of a column: over all rows of data so far, and over those since the last sum. */
interface Running {
  all: number;
  part: number;
}

/**
 * Finds sums that no word gives away: rows that leave out what every other row says, and whose numbers are the
 * sums of the rows above, since the last sum or since the header.
 */
export function markSums(shapes: RowShapes, pattern: BodyPattern, roles: readonly RoleRow[]): RoleRow[] {
  const numeric = pattern.sample.columns
    .filter((column) => column.kind === CellKind.number)
    .map(({ column }) => column);
  const running = new Map<number, Running>(numeric.map((column) => [column, { all: 0, part: 0 }]));
  let since = 0;
  let summed = 0;
  return roles.map(({ row, role }) => {
    if (role !== "data" && role !== "derived") return { row, role };
    const isSum =
      role === "derived" ||
      (summed >= 2 && lacksWhatOthersSay(shapes, pattern, row) && addsUp(shapes, running, row, since));
    if (isSum) {
      for (const sums of running.values()) sums.part = 0;
      since = 0;
      return { row, role: "derived" as const };
    }
    for (const [column, sums] of running) {
      const value = shapes.cells.raw(row, column);
      if (typeof value !== "number") continue;
      sums.all += value;
      sums.part += value;
    }
    since += 1;
    summed += 1;
    return { row, role };
  });
}

/** A text or date that nearly every row has is missing. */
function lacksWhatOthersSay(shapes: RowShapes, pattern: BodyPattern, row: number): boolean {
  const { rows, columns } = pattern.sample;
  return columns.some(
    (column) =>
      (column.kind === CellKind.text || column.kind === CellKind.date) &&
      column.filled * 10 >= rows.length * 9 &&
      !shapes.cells.filled(row, column.column),
  );
}

/** Most of the row's numbers, zeros aside, are sums of what stands above them. */
function addsUp(
  shapes: RowShapes,
  running: ReadonlyMap<number, Running>,
  row: number,
  since: number,
): boolean {
  let [sums, others] = [0, 0];
  for (const [column, { all, part }] of running) {
    const value = shapes.cells.raw(row, column);
    if (typeof value !== "number" || value === 0) continue;
    // Rows are told apart here, nothing is decided by the value: a tolerance for binary fractions is enough.
    const near = (sum: number) => Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value));
    if (near(all) || (since >= 2 && near(part))) sums += 1;
    else others += 1;
  }
  return sums > 0 && sums >= others;
}
