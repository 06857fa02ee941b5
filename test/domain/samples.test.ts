import { readFileSync } from "node:fs";
import path from "node:path";
import type { Report, ReportCandidate } from "../../src/domain/report/report";
import { toReport } from "../../src/domain/report";
import { defaultSettings, review } from "../../src/domain/review";
import { createWorkbookHost } from "../../src/excel";
import { HostSession } from "../../src/workbench/host/session";
import { startOfficeInNode } from "../../src/workbench/node";
import { openPackage } from "../../src/workbench/package";
import { expectedForPerson, ROSTER, SCORES, type ExpectedUnit } from "../samples/expected";

/** The sample workbooks against their reading by hand: nothing in `expected` was computed by the product. */
async function reportOn(file: string): Promise<Report> {
  const bytes = readFileSync(path.join(__dirname, "../../assets/samples", file));
  const { workbook } = openPackage(new Uint8Array(bytes), file);
  startOfficeInNode(new HostSession(workbook));
  const { grids } = await createWorkbookHost().readWorkbook();
  return toReport(review(grids, defaultSettings("2025-01-01")));
}

const rowOf = ({ source }: ReportCandidate): number => Number(/\d+$/.exec(source)?.[0]);

function unitAt(report: Report, row: number): ReportCandidate {
  const found = report.candidates.find((each) => each.subject === "unit" && rowOf(each) === row);
  if (!found) throw new Error(`no unit in row ${row}`);
  return found;
}

/** A unit's verdict in the terms of the reading by hand. */
function verdictOf(
  unit: ReportCandidate,
): Omit<ExpectedUnit, "row" | "name" | "strength" | "advanced" | "emulation"> {
  const titleOutcome = (title: "DVQT" | "DVTT"): ExpectedUnit["DVQT"] => {
    if (unit.eligible.includes(title)) return "met";
    const reason = unit.exclusions.find((exclusion) => exclusion.title === title)?.reason;
    return reason === "cannotTell" ? "cannotTell" : "notMet";
  };
  const those = (outcome: string): ExpectedUnit["notMet"] =>
    unit.findings
      .filter((finding) => finding.outcome === outcome)
      .map(({ criterion }) => criterion as ExpectedUnit["notMet"][number]);
  return {
    total: String(unit.score),
    rank: unit.rank ?? 0,
    tied: unit.tied,
    DVQT: titleOutcome("DVQT"),
    DVTT: titleOutcome("DVTT"),
    proposed: unit.proposed as ExpectedUnit["proposed"],
    notMet: those("notMet"),
    cannotTell: those("cannotTell"),
  };
}

const wanted = ({ total, rank, tied, DVQT, DVTT, proposed, notMet, cannotTell }: ExpectedUnit) => ({
  total,
  rank,
  tied,
  DVQT,
  DVTT,
  proposed,
  notMet,
  cannotTell,
});

describe("Mười lăm đơn vị chấm điểm theo ba khối", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOn(SCORES.file);
  });

  test.each(SCORES.blocs.flatMap(({ units }) => units.map((unit) => [unit.name, unit] as const)))(
    "%s",
    (name, unit) => {
      const candidate = unitAt(report, unit.row);
      expect(candidate.name).toBe(name);
      expect(verdictOf(candidate)).toEqual(wanted(unit));
    },
  );

  test("năm, bảng và số đề nghị", () => {
    expect(report.year).toBe(SCORES.year);
    expect(report.tables[0]).toMatchObject({
      sheet: SCORES.sheet,
      headerRows: SCORES.headerRows,
      firstRow: SCORES.firstRow,
      lastRow: SCORES.lastRow,
      entries: SCORES.entries,
    });
    const counts = Object.fromEntries(
      report.nominations.map(({ title, candidates }) => [title, candidates.length]),
    );
    expect(counts).toEqual(SCORES.nominations);
  });
});

describe("Danh sách 200 quân nhân và bảng đơn vị", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOn("danh-sach-200-quan-nhan.xlsx");
  });

  test.each(ROSTER.units.map((unit) => [unit.name, unit] as const))(
    "%s: tỷ lệ CSTT đếm từ danh sách",
    (_, unit) => {
      const candidate = unitAt(report, unit.row);
      expect(verdictOf(candidate)).toEqual(wanted(unit));
      const share = candidate.findings.find(({ criterion }) => criterion === "DVTT/advanced-share");
      expect(share?.reason).toContain(`${unit.advanced} trên ${unit.strength} người`);
    },
  );

  test("từng người trong danh sách", () => {
    const people = report.candidates.filter(({ subject }) => subject === "person");
    const wrong = people.filter((person) => person.proposed !== expectedForPerson(rowOf(person)));
    expect(wrong.map(({ name, source, proposed }) => [name, source, proposed])).toEqual([]);
    expect(people).toHaveLength(200);
  });

  test("số đạt và số đề nghị của từng danh hiệu", () => {
    for (const [title, count] of Object.entries(ROSTER.meet))
      expect([
        title,
        report.candidates.filter(({ eligible }) => eligible.some((one) => one === title)).length,
      ]).toEqual([title, count]);
    const counts = Object.fromEntries(
      report.nominations.map(({ title, candidates }) => [title, candidates.length]),
    );
    expect(counts).toEqual(ROSTER.nominations);
  });
});
