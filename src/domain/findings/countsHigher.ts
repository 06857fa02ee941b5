import type Big from "big.js";
import type { Reading, RowOf } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { foldText } from "../text";
import { cannotTell, type Answer } from "./answer";
import type { KnownNumber } from "./countReadings";

/**
 * Whether a count stands under a label that counts the higher titles too ("Số CSTT trở lên"): CSTĐCS are then not
 * added to it a second time.
 * @param cell the cell of the count
 * @returns the label as written; null where it says nothing of the kind
 */
export function countsHigherToo(cell: CellRef, rows: readonly RowOf[]): string | null {
  const at = rows.find(
    ({ table: { grid }, row }) => grid.file === cell.file && grid.sheet === cell.sheet && row === cell.row,
  );
  const label = at?.table.columns.find(({ column }) => column === cell.column)?.label;
  return label !== undefined && /\btro len\b/.test(foldText(label)) ? label : null;
}

/** More CSTĐCS than "CSTT trở lên" cannot be. */
export function moreThanAll(
  count: KnownNumber,
  emulation: Reading<Big> | undefined,
  label: string,
): Answer | null {
  if (emulation?.kind !== "known" || emulation.value.lte(count.value)) return null;
  return cannotTell(
    {
      vi: `“${label}” ghi ${count.text}, ít hơn ${emulation.text} CSTĐCS`,
      en: `“${label}” says ${count.text}, fewer than the ${emulation.text} CSTĐCS`,
    },
    [count.cell, emulation.cell],
    { vi: "Các số này không thể cùng đúng", en: "These numbers cannot all be right" },
  );
}
