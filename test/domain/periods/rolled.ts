import { collectCandidates } from "../../../src/domain/candidates";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import type { RawValue } from "../../../src/domain/grid/grid";
import { periodNames, rollUp } from "../../../src/domain/periods";
import type { RollUp } from "../../../src/domain/periods/period";
import { DEFAULT_STANDING, type StandingSettings } from "../../../src/domain/settings";
import { stand } from "../../../src/domain/standing";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

const UNITS = ["Đồn Biên phòng Sông Trăng", "Đồn Biên phòng Mỹ Quý", "Đồn Biên phòng Ba Khe"];
type Rows = readonly (readonly (RawValue | null)[])[];

/** A sheet that gives each unit, in this order, its cells under the labels. */
export function sheet(name: string, labels: readonly string[], rows: Rows, title = "BẢNG CHẤM ĐIỂM THI ĐUA") {
  const body = rows.map((cells, index) => [index + 1, UNITS[index] ?? "", ...cells]);
  return gridOf([[title], ["STT", "Đơn vị", ...labels], ...body], { sheet: name });
}

export const points = (name: string, totals: readonly (RawValue | null)[], title?: string) =>
  sheet(
    name,
    ["Tổng điểm"],
    totals.map((total) => [total]),
    title,
  );

export function read(...sheets: Parameters<typeof recogniseTables>[0]) {
  return collectCandidates(recogniseTables(sheets).tables);
}

export function rolled(
  candidates: readonly Candidate[],
  chosen: RollUp | null,
  more: Partial<StandingSettings> = {},
  year = 2025,
) {
  const basis = { year, settings: { ...DEFAULT_STANDING, ...more, rollUp: chosen } };
  const { rolledUp, warnings } = rollUp(candidates, basis);
  const stood = stand(candidates, [], basis);
  return {
    totals: rolledUp.map(({ total }) => total?.toString() ?? null),
    classes: rolledUp.map(({ className }) => className),
    missing: rolledUp.map((one) => periodNames(one.missing).vi),
    unranked: stood.standings.map(({ unranked }) => unranked),
    ranks: stood.standings.map(({ rank }) => rank),
    cells: stood.standings.map(({ cells }) => cells.length),
    told: warnings.map(({ code, message }) => `${code}: ${message.vi}`),
    codes: warnings.map(({ code }) => code),
    classified: stood.scoring.classified.map(({ className }) => className),
  };
}

export const AVERAGE: RollUp = { kind: "average" };
