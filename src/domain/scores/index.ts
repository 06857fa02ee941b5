import { refAddress } from "../grid/address";
import type { StandingSettings } from "../settings";
import type { RecognisedTable, Warning } from "../tables/table";
import { checkColumns } from "./checkColumns";
import { checkTree } from "./checkTree";
import { criteriaColumns, type CriteriaColumns, type CriterionColumn } from "./columns";
import { countsText } from "./phrases";
import { readScoreSheet, type SheetAsRead } from "./readSheet";
import type { ScoreProblem, ScoreSheet } from "./scoreSheet";
import { totalWay } from "./totalWay";

export { withSheetPeriods } from "./periodSheets";
export { totalsOf, type ScoredTotal, type TotalSettings } from "./totals";

export interface ScoresRead {
  /** Every sheet of criteria; tables with criteria as columns only where something does not add up, without a tree. */
  readonly sheets: readonly ScoreSheet[];
  /** For each table one of how many problems of which kinds, with their first cells, and one of a total made another way. */
  readonly warnings: readonly Warning[];
}

/** The sheets of criteria as read, before they are checked: whose points they hold. */
export function scoreSheetsIn(recognised: readonly RecognisedTable[]): readonly SheetAsRead[] {
  return recognised.flatMap(({ role, state, table }) =>
    role === "scores" && state.kind === "read" ? (readScoreSheet(table) ?? []) : [],
  );
}

/** Most cells a warning names; all of them stand with the problems. */
const MOST_CELLS = 20;

/**
 * Reads the score sheets of a workbook and checks them and the tables with criteria as columns. Nothing is repaired.
 * @param settings how recomputed points are rounded
 */
export function readScores(
  recognised: readonly RecognisedTable[],
  { rounding }: Pick<StandingSettings, "rounding">,
): ScoresRead {
  const warnings: Warning[] = [];
  const sheets = recognised.flatMap(({ role, state, table }): ScoreSheet[] => {
    if (state.kind !== "read") return [];
    const tree = role === "scores" ? readScoreSheet(table) : null;
    const columns = role === "candidates" ? criteriaColumns(table) : null;
    const checked = tree === null ? null : checkTree(tree, rounding);
    const problems = checked ?? (columns === null ? [] : checkColumns(columns, rounding));
    if (columns?.total && totalWay(columns, rounding).way.kind === "unknown")
      warnings.push(totalWayWarning(columns, columns.total));
    if (problems.length > 0) warnings.push(problemsWarning(table.grid.sheet, problems));
    if (tree !== null && tree.units.length === 0) warnings.push(namelessWarning(table.grid.sheet));
    if (tree === null) return problems.length === 0 ? [] : [{ table, roots: [], units: [], problems }];
    return [{ table, roots: tree.roots, units: tree.units, problems }];
  });
  return { sheets, warnings };
}

/** Problems merged into one sentence: hundreds of rows give one warning. */
function problemsWarning(sheet: string, problems: readonly ScoreProblem[]): Warning {
  const { vi, en } = countsText(problems);
  const [first] = problems;
  const example = { vi: first?.message.vi ?? "", en: first?.message.en ?? "" };
  const cells = problems.flatMap(({ cells: [cell] }) => (cell === undefined ? [] : [refAddress(cell)]));
  return {
    code: "scoresDoNotAddUp",
    message: {
      vi: `Trang “${sheet}”: ${vi}. Ví dụ: ${example.vi} Điểm của đơn vị được giữ nguyên.`,
      en: `Sheet “${sheet}”: ${en}. For example: ${example.en} The staff's points stand as they are.`,
    },
    cells: [...new Set(cells)].slice(0, MOST_CELLS),
  };
}

/** A total that is no sum of its columns: nothing of it can be checked or made again. */
function totalWayWarning({ table }: CriteriaColumns, { name, column }: CriterionColumn): Warning {
  const { file, sheet } = table.grid;
  const row = table.headerRows[table.headerRows.length - 1] ?? 1;
  return {
    code: "totalWayUnknown",
    message: {
      vi: `Trang “${sheet}”: cột “${name}” không phải là tổng các cột điểm (có hệ số, lấy trung bình hoặc tính cách khác) nên Bình Xét không kiểm tra phép cộng; tổng đã ghi được giữ nguyên, kể cả khi chọn cộng lại.`,
      en: `Sheet “${sheet}”: column “${name}” is not the sum of the columns of points (factors, an average or another way), so its adding up is not checked; the totals stand as written, also where adding up again is chosen.`,
    },
    cells: [refAddress({ file, sheet, row, column })],
  };
}

/** Points that nobody can be given. */
function namelessWarning(sheet: string): Warning {
  return {
    code: "scoreSheetWithoutUnit",
    message: {
      vi: `Trang “${sheet}” là bảng chấm điểm nhưng không ghi chấm cho đơn vị nào. Ghi “Đơn vị: …” phía trên bảng hoặc đặt tên trang theo tên đơn vị.`,
      en: `Sheet “${sheet}” is a score sheet but does not say whose. Write “Đơn vị: …” above the table or name the sheet after the unit.`,
    },
    cells: [],
  };
}
