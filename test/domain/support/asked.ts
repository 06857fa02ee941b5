import { collectCandidates } from "../../../src/domain/candidates";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import type { Answer } from "../../../src/domain/findings/answer";
import type { CheckContext } from "../../../src/domain/findings/context";
import type { RawValue } from "../../../src/domain/grid/grid";
import { rankAll } from "../../../src/domain/standing";
import { recogniseTables } from "../../../src/domain/tables";
import type { TargetResult } from "../../../src/domain/targets/target";
import { gridOf, type GridOptions } from "../gridOf";
import { SETTINGS } from "./candidates";

/** Cells by the label of their column, in the order of the first row. */
export type Cells = Readonly<Record<string, RawValue>>;

const PEOPLE = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Văn Dũng"];
const UNITS = ["Đồn Biên phòng Sông Trăng", "Đồn Biên phòng Mỹ Quý", "Đại đội 1", "Phòng Tham mưu"];

/** A list of invented people, or of units, one per row of cells, as the reader collects them. */
export function listed(
  subject: "person" | "unit",
  rows: readonly Cells[],
  options: GridOptions = {},
): readonly Candidate[] {
  const labels = Object.keys(rows[0] ?? {});
  const names = subject === "person" ? PEOPLE : UNITS;
  const header = ["STT", subject === "person" ? "Họ và tên" : "Đơn vị", ...labels];
  const body = rows.map((row, index) => [
    index + 1,
    names[index] ?? "",
    ...labels.map((label) => row[label] ?? ""),
  ]);
  return collectCandidates(recogniseTables([gridOf([header, ...body], options)]).tables).candidates;
}

/** What a check sees of the first of these. */
export function contextOf(
  candidates: readonly Candidate[],
  { year = 2025, targets = [] }: { readonly year?: number; readonly targets?: readonly TargetResult[] } = {},
): CheckContext {
  const [candidate] = candidates;
  if (candidate === undefined) throw new Error("nobody was read");
  const standings = new Map(rankAll(candidates).map((standing) => [standing.candidateId, standing]));
  return {
    candidate,
    roster: null,
    found: new Map(),
    settings: SETTINGS,
    around: { year, candidates, standings, targets },
  };
}

/** "met: 12", with the reason behind where there is one: what a council reads. */
export function said({ outcome, actual, reason }: Answer): string {
  return `${outcome}: ${actual.vi}${reason === null ? "" : ` (${reason.vi})`}`;
}
