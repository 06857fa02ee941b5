import type { Criterion } from "../criteria/pack";
import { plainWords, readFilled, type FilledRow } from "../fillIn";
import { refAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Warning } from "../tables/table";
import { CRITERIA_LABELS, GUIDE_HEADING, type CriteriaColumn } from "./columns";
import { readRow } from "./readRow";
import type { Unclear } from "./asked";

export { planOwnCriteria } from "./plan";

/** The unit's own rules as their sheet "Tiêu chí" states them, and each row that could not be understood. */
export interface OwnCriteria {
  readonly criteria: readonly Criterion[];
  readonly warnings: readonly Warning[];
}

/** Reads our sheets of kind "criteria" back; other grids are passed over. A row is a rule, or told with its cell. */
export function readOwnCriteria(grids: readonly Grid[]): OwnCriteria {
  const criteria = new Map<string, Criterion>();
  const warnings: Warning[] = [];
  for (const grid of grids) {
    if (grid.ours !== "criteria") continue;
    const sheet = readFilled<CriteriaColumn>(grid, CRITERIA_LABELS, ["title", "content", "compare", "value"]);
    if (sheet === null) {
      warnings.push(noLabels(grid));
      continue;
    }
    for (const row of ruleRows(sheet.rows)) {
      const read = readRow(row);
      if ("kind" in read) warnings.push(notUnderstood(row, read));
      // The same rule twice is one rule.
      else if (!criteria.has(read.id)) criteria.set(read.id, read);
    }
  }
  return { criteria: [...criteria.values()], warnings };
}

/** Rows that state something: numbers written ahead and the guide below the table state nothing. */
function ruleRows(rows: readonly FilledRow<CriteriaColumn>[]): readonly FilledRow<CriteriaColumn>[] {
  const guide = rows.findIndex(({ text }) => plainWords(text("ordinal")) === plainWords(GUIDE_HEADING));
  return rows.filter(({ text }, index) => {
    const states = (["title", "compare", "value"] as const).some((name) => text(name) !== "");
    return states || (text("content") !== "" && (guide === -1 || index < guide));
  });
}

function notUnderstood(row: FilledRow<CriteriaColumn>, { column, why }: Unclear): Warning {
  const cell = refAddress(row.ref(column));
  return {
    code: "ownCriterionUnclear",
    message: {
      vi: `Tiêu chí ở hàng ${row.row} chưa được áp dụng: ${why.vi}.`,
      en: `The criterion in row ${row.row} is not applied: ${why.en}.`,
    },
    cells: [cell],
  };
}

function noLabels({ file, sheet, range }: Grid): Warning {
  const cell = refAddress({ file, sheet, row: range.firstRow, column: range.firstColumn });
  return {
    code: "ownCriterionUnclear",
    message: {
      vi: `Trang tính “${sheet}” không còn hàng tiêu đề (Danh hiệu, Nội dung, So sánh, Giá trị) nên không đọc được tiêu chí nào.`,
      en: `The sheet “${sheet}” has lost its header row (Danh hiệu, Nội dung, So sánh, Giá trị): no criterion could be read.`,
    },
    cells: [cell],
  };
}
