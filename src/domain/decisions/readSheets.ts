import type { Criterion } from "../criteria/pack";
import { readFilled, type FilledRow, type FilledSheet } from "../fillIn";
import { refAddress } from "../grid/address";
import type { CellRef, Grid } from "../grid/grid";
import type { Decision } from "../settings";
import type { Warning } from "../tables/table";
import { DECISION_LABELS, NEEDED_COLUMNS, type DecisionColumn } from "./columns";
import { readDecisionRow, type DecisionRow } from "./readRow";

/** One row of the sheet of decisions. */
export interface KeptDecision {
  readonly decision: Decision;
  readonly cell: CellRef;
}

export interface DecisionsRead {
  readonly kept: readonly KeptDecision[];
  readonly warnings: readonly Warning[];
  /** The sheet itself, to be added to; absent where the workbook has none that can be read. */
  readonly sheet?: FilledSheet<DecisionColumn>;
}

/**
 * Reads our sheets of kind "decisions" back; a row that cannot be understood is told with its cell.
 * @param criteria the rules of the review, own ones among them: a waived one is found by its code or its sentence
 */
export function readDecisions(grids: readonly Grid[], criteria: readonly Criterion[] = []): DecisionsRead {
  const kept: KeptDecision[] = [];
  const warnings: Warning[] = [];
  let first: FilledSheet<DecisionColumn> | undefined;
  for (const grid of grids) {
    if (grid.ours !== "decisions") continue;
    const sheet = readFilled<DecisionColumn>(grid, DECISION_LABELS, NEEDED_COLUMNS);
    if (sheet === null) {
      warnings.push(noLabels(grid));
      continue;
    }
    first ??= sheet;
    for (const row of sheet.rows) {
      const read = readDecisionRow(row, criteria);
      if (read === null) continue;
      if (read.kind === "decision") kept.push({ decision: read.decision, cell: row.ref("decision") });
      const warning = warningOf(row, read);
      if (warning !== null) warnings.push(warning);
    }
  }
  return { kept, warnings, ...(first && { sheet: first }) };
}

function warningOf(row: FilledRow<DecisionColumn>, read: DecisionRow): Warning | null {
  switch (read.kind) {
    case "takenBack":
      return null;
    case "noReason":
      return {
        code: "decisionWithoutReason",
        message: {
          vi: `Quyết định về “${read.name}” (hàng ${row.row}) chưa ghi lý do nên không áp dụng.`,
          en: `The decision about “${read.name}” (row ${row.row}) gives no reason and was not applied.`,
        },
        cells: [refAddress(row.ref("reason"))],
      };
    case "unclear":
      return {
        code: "decisionUnclear",
        message: {
          vi: `Quyết định ở hàng ${row.row} chưa được áp dụng: ${read.why.vi}.`,
          en: `The decision in row ${row.row} is not applied: ${read.why.en}.`,
        },
        cells: [refAddress(row.ref(read.column))],
      };
    case "decision":
      return read.unknownCode ? notInPack(row, read.decision) : null;
  }
}

function notInPack(row: FilledRow<DecisionColumn>, { name }: Decision): Warning {
  const code = row.text("code");
  return {
    code: "decisionNotInPack",
    message: {
      vi: `Miễn điều kiện cho “${name}”: không có điều kiện mã “${code}” trong bộ tiêu chuẩn đang dùng (đã sửa hoặc thuộc bộ khác) nên không có tác dụng.`,
      en: `The waiver for “${name}”: the criteria in use have none with the code “${code}” (changed, or of another pack), so it has no effect.`,
    },
    cells: [refAddress(row.ref("code"))],
  };
}

function noLabels({ file, sheet, range }: Grid): Warning {
  return {
    code: "decisionUnclear",
    message: {
      vi: `Trang tính “${sheet}” không còn hàng tiêu đề (Đơn vị / Họ tên, Quyết định, Lý do) nên không đọc được quyết định nào.`,
      en: `The sheet “${sheet}” has lost its header row (Đơn vị / Họ tên, Quyết định, Lý do): no decision could be read.`,
    },
    cells: [refAddress({ file, sheet, row: range.firstRow, column: range.firstColumn })],
  };
}
