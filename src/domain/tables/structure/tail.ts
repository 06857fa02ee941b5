import type { RowRole } from "./region";
import { mismatches, type BodyPattern } from "./rowRoles";
import type { RowShapes } from "./rowShape";

interface RoleRow {
  readonly row: number;
  readonly role: RowRole;
}

/**
 * What trails a table after a break and is filled far less than its rows is not part of it: notes, legends,
 * small sums. Such rows lose the role of data; a heading with nothing below heads nothing.
 */
export function trimTail(shapes: RowShapes, pattern: BodyPattern, roles: readonly RoleRow[]): RoleRow[] {
  const trimmed = [...roles];
  for (const block of blocksFromEnd(roles)) {
    const data = block.filter((index) => trimmed[index]?.role === "data");
    const strays = data.length > 0 && data.length < 6 && hasDataBefore(trimmed, block[0] ?? 0);
    if (
      data.length > 0 &&
      !(strays && data.every((index) => isStray(shapes, pattern, roles[index]?.row ?? 0)))
    )
      break;
    for (const index of block) {
      const row = trimmed[index];
      if (row && (row.role === "data" || row.role === "group"))
        trimmed[index] = { row: row.row, role: "other" };
    }
  }
  return trimmed;
}

/** Runs of rows between blank ones, as indices, the last run first. */
function blocksFromEnd(roles: readonly RoleRow[]): number[][] {
  const blocks: number[][] = [];
  let open: number[] = [];
  roles.forEach(({ role }, index) => {
    if (role !== "blank") open.push(index);
    if (open.length > 0 && (role === "blank" || index === roles.length - 1)) {
      blocks.push(open);
      open = [];
    }
  });
  return blocks.reverse();
}

function hasDataBefore(roles: readonly RoleRow[], index: number): boolean {
  return roles.slice(0, index).some(({ role }) => role === "data");
}

function isStray(shapes: RowShapes, pattern: BodyPattern, row: number): boolean {
  const { filled } = shapes.at(row);
  return filled * 2 < pattern.sample.typicalFill || mismatches(shapes, pattern, row) > 0;
}
