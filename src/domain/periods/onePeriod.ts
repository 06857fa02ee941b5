import { refAddress } from "../grid/address";
import type { Table, Warning } from "../tables/table";
import { periodName, samePeriod } from "./naming";
import { periodColumns } from "./periodColumns";
import type { Period } from "./period";
import { scoresSomething, tablePeriod } from "./tablePeriod";

/**
 * The period that all tables of points are of. There is then nothing to roll up: the workbook is a review of that
 * period, and what its tables say is what is reviewed.
 * @returns null where there are several periods, a table of the year, or columns of single periods
 */
export function onePeriod(tables: readonly Table[]): Period | null {
  const scored = tables.filter(scoresSomething);
  const [first] = scored;
  const period = first === undefined ? null : (tablePeriod(first)?.period ?? null);
  if (period === null || tables.some((table) => periodColumns(table).length > 0)) return null;
  const isSame = (table: Table): boolean => {
    const named = tablePeriod(table);
    return named !== null && samePeriod(named.period, period);
  };
  return scored.every(isSame) ? period : null;
}

/** That the whole review rests on one period. */
export function onePeriodWarning(period: Period, tables: readonly Table[]): Warning {
  const name = periodName(period);
  return {
    code: "onePeriodOnly",
    message: {
      vi: `Sổ chỉ có bảng điểm của ${name.vi} nên Bình Xét xét và xếp hạng theo bảng đó. Thêm bảng điểm các kỳ khác thì mới tổng hợp được cả năm.`,
      en: `The workbook holds points of ${name.en} only, so the review and the ranks rest on them. Add those of other periods to make a whole year.`,
    },
    cells: tables.filter(scoresSomething).map(({ grid, headerRows }) =>
      refAddress({
        file: grid.file,
        sheet: grid.sheet,
        row: headerRows[0] ?? 1,
        column: grid.range.firstColumn,
      }),
    ),
  };
}
