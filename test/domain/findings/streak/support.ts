import { collectCandidates } from "../../../../src/domain/candidates";
import type { Candidate } from "../../../../src/domain/candidates/candidate";
import type { Streak } from "../../../../src/domain/criteria/pack";
import type { Answer } from "../../../../src/domain/findings/answer";
import type { CheckContext } from "../../../../src/domain/findings/context";
import { checkStreak } from "../../../../src/domain/findings/streak";
import type { RawValue } from "../../../../src/domain/grid/grid";
import type { ReviewSettings } from "../../../../src/domain/settings";
import { recogniseTables } from "../../../../src/domain/tables";
import { gridOf } from "../../gridOf";
import { SETTINGS } from "../../support/candidates";

type Rows = readonly (readonly (RawValue | null)[])[];

/** The candidates of a workbook with these sheets, lists of awards read as such. */
export function candidatesOf(sheets: Readonly<Record<string, Rows>>, settings: ReviewSettings = SETTINGS) {
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet }));
  const { tables, recognised } = recogniseTables(grids);
  const awards = recognised.filter(({ role }) => role === "awards").map(({ table }) => table);
  return { ...collectCandidates(tables, { awards, renamed: settings.renamed ?? [] }), recognised };
}

/** Somebody with what their cells of the years before 2025 say; a year that is left out has no column. */
export function withYears(
  cells: Readonly<Record<number, string>>,
  settings: ReviewSettings = SETTINGS,
  kind: "person" | "unit" = "person",
): Candidate {
  const years = Object.keys(cells);
  const label = kind === "person" ? "Họ và tên" : "Đơn vị";
  const name = kind === "person" ? "Lê Văn Sông" : "Đồn Biên phòng Sông Trăng";
  const other = kind === "person" ? "Trần Văn Núi" : "Đồn Biên phòng Mũi Đá";
  const rows: Rows = [
    ["TT", label, "Kết quả phân loại", ...years.map((year) => `Danh hiệu ${year}`)],
    [1, name, "HTXSNV", ...Object.values(cells)],
    [2, other, "HTTNV", ...years.map(() => "CSTT")],
  ];
  const found = candidatesOf({ "Danh sách": rows }, settings).candidates.find((each) => each.name === name);
  if (!found) throw new Error("nobody was read");
  return found;
}

/** The answer to a streak, where this review finds nothing of the year's title. */
export function answer(
  streak: Streak,
  candidate: Candidate,
  settings: ReviewSettings = SETTINGS,
  more: Partial<CheckContext> = {},
): Answer {
  const around = { year: 2025, candidates: [candidate], standings: new Map(), targets: [] };
  return checkStreak(streak, { candidate, roster: null, found: new Map(), settings, around, ...more });
}

/** A streak that asks for nothing but what is given. */
export function streakOf(over: Pick<Streak, "each" | "years"> & Partial<Streak>): Streak {
  return {
    kind: "streak",
    compare: "atLeast",
    ends: "yearBefore",
    within: [],
    initiatives: 0,
    initiativeEachYear: false,
    after: [],
    once: false,
    ...over,
  };
}
