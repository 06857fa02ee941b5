import type { Table } from "../tables/table";
import { tablePeriod } from "./tablePeriod";

/**
 * The year that most sheets of single periods name ("BẢNG CHẤM ĐIỂM THÁNG 11 NĂM 2025"), the later one of two named
 * as often; null where none names any.
 */
export function yearOfPeriods(tables: readonly Table[]): number | null {
  const times = new Map<number, number>();
  for (const table of tables) {
    const year = tablePeriod(table)?.year ?? null;
    if (year !== null) times.set(year, (times.get(year) ?? 0) + 1);
  }
  const [most] = [...times].sort(([one, few], [other, many]) => many - few || other - one);
  return most?.[0] ?? null;
}
