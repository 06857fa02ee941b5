import type { Candidate } from "../candidates/candidate";
import { sameUnit, unitKey } from "../candidates/names/unitName";
import { groupBy } from "../groupBy";
import { periodKey } from "../periods/naming";
import { periodOf } from "../periods/periodOf";
import type { NamedPeriod } from "../periods/readPeriod";
import type { Table } from "../tables/table";
import type { ScoreSheet, UnitScores } from "./scoreSheet";

/** One unit's points on one score sheet. */
export interface OnSheet {
  readonly sheet: ScoreSheet;
  readonly unit: UnitScores;
}

/** The score sheets that name a candidate, in the workbook's order; people stand on none. */
export function sheetsNaming(sheets: readonly ScoreSheet[]): (candidate: Candidate) => readonly OnSheet[] {
  const all = sheets.flatMap((sheet) => sheet.units.map((unit): OnSheet => ({ sheet, unit })));
  if (all.length === 0) return () => [];
  // Names that mean one unit share their key, so that not every sheet is compared with every candidate.
  const byKey = groupBy(all, ({ unit }) => unitKey(unit.unit));
  return ({ subject, name }) =>
    subject === "unit"
      ? (byKey.get(unitKey(name)) ?? []).filter(({ unit }) => sameUnit(unit.unit, name))
      : [];
}

const ofPeriod = new WeakMap<Table, NamedPeriod | null>();

/** The period a score sheet names; read once, every unit on it asks. */
export function sheetPeriod({ table }: ScoreSheet): NamedPeriod | null {
  const known = ofPeriod.get(table);
  if (known !== undefined) return known;
  const named = periodOf(table);
  ofPeriod.set(table, named);
  return named;
}

/** The files that keep score sheets of single periods. */
export function filesOfPeriods(
  candidates: readonly Candidate[],
  naming: (candidate: Candidate) => readonly OnSheet[],
): ReadonlySet<string> {
  const files = new Set<string>();
  for (const candidate of candidates) {
    const seen = new Map<string, string>();
    for (const { sheet } of naming(candidate)) {
      const named = sheetPeriod(sheet);
      if (named === null || named.period.kind === "year") continue;
      const { file } = sheet.table.grid;
      const key = periodKey(named.period);
      if ((seen.get(file) ?? key) !== key) files.add(file);
      seen.set(file, key);
    }
  }
  return files;
}

/** Whether a sheet's points are those of one period only. */
export function isOfPeriod(sheet: ScoreSheet, inPeriods: ReadonlySet<string>): boolean {
  if (!inPeriods.has(sheet.table.grid.file)) return false;
  const named = sheetPeriod(sheet);
  return named !== null && named.period.kind !== "year";
}

export function isOfYear(sheet: ScoreSheet): boolean {
  return sheetPeriod(sheet)?.period.kind === "year";
}
