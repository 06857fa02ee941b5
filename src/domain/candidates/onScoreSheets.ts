import { blocOfSheet } from "../scores/unitNamed";
import type { ScoreSheet } from "../scores/scoreSheet";
import { sheetCells } from "../tables/cells/sheetCells";
import type { Draft } from "./draft";
import type { FromRows } from "./history";
import { renameDraft, type CalledNow } from "./history/renames";
import { sameUnit, unitKey } from "./names/unitName";

/** A score sheet as far as candidates are concerned: whose points it holds. */
export type NamesUnits = Pick<ScoreSheet, "table" | "units">;

/** Units that only score sheets name, in the bloc that stands above the sheet. */
export function namedByScores(
  sheets: readonly NamesUnits[],
  drafts: readonly Draft[],
  calledNow: CalledNow,
): readonly Draft[] {
  const listed = new Map<string, string[]>();
  for (const { subject, name } of drafts)
    if (subject === "unit") listed.set(unitKey(name), [...(listed.get(unitKey(name)) ?? []), name]);
  return sheets.flatMap(({ table, units }): Draft[] => {
    const groupText = blocOfSheet(sheetCells(table.grid), table.headerRows[0] ?? 1);
    return units
      .map(({ unit, cell }): Draft => {
        const common = { subject: "unit", name: unit, unitText: "", groupText, sections: [] } as const;
        return renameDraft({ ...common, source: cell, table, facts: {} }, calledNow);
      })
      .filter(({ name }) => !(listed.get(unitKey(name)) ?? []).some((other) => sameUnit(other, name)));
  });
}

/** The heading of a score sheet names a unit but is no row of facts about it. */
export function withoutScoreRows(made: FromRows, sheets: readonly NamesUnits[]): FromRows {
  const rows = made.candidate.rows.filter(({ table }) => !sheets.some((sheet) => sheet.table === table));
  return rows.length === made.candidate.rows.length
    ? made
    : { ...made, candidate: { ...made.candidate, rows } };
}
