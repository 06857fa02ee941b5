import type { Candidate } from "../../../src/domain/candidates/candidate";
import { choosePack } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import type { Grid } from "../../../src/domain/grid/grid";
import type { SheetPlan } from "../../../src/domain/plans/plan";
import { nominate, propose } from "../../../src/domain/proposals";
import type { Review } from "../../../src/domain/review.types";
import type { ReviewSettings } from "../../../src/domain/settings";
import { NO_COUNCIL } from "../../../src/domain/council/council";
import { NO_PAPERS } from "../../../src/domain/plans/council/paper";
import { NO_SCORING } from "../../../src/domain/standing/scoring";
import { rankAll } from "../../../src/domain/standing";
import type { Table, TableColumn } from "../../../src/domain/tables/table";
import { person, unit } from "../../domain/support/candidates";

const OFFICES = "KHỐI CƠ QUAN";
const STATIONS = "KHỐI ĐỒN BIÊN PHÒNG";

/** Rows 11… of the unit sheet: tied offices, a station without CSTĐCS, one with a discipline, one without a rating. */
const UNITS: readonly Candidate[] = [
  unit(
    "Phòng Tham mưu",
    {
      taskRating: "excellent",
      completedShare: 1,
      advancedShare: 0.7,
      emulationCount: 2,
      discipline: "none",
      total: 88.33,
    },
    { row: 11, group: OFFICES },
  ),
  unit(
    "Phòng Chính trị",
    {
      taskRating: "excellent",
      completedShare: 1,
      advancedShare: 0.675,
      emulationCount: 1,
      discipline: "none",
      total: 88.33,
    },
    { row: 12, group: OFFICES },
  ),
  unit(
    "Phòng Hậu cần - Kỹ thuật",
    {
      taskRating: "good",
      completedShare: 1,
      advancedShare: 0.8,
      emulationCount: 1,
      discipline: "",
      total: 91.5,
    },
    { row: 13, group: OFFICES },
  ),
  unit(
    "Đồn Biên phòng Cửa khẩu Hòa Lạc",
    {
      taskRating: "excellent",
      completedShare: 1,
      advancedShare: 0.82,
      emulationCount: 0,
      discipline: "none",
      total: 84,
    },
    { row: 15, group: STATIONS },
  ),
  unit(
    "Đồn Biên phòng Suối Đá",
    {
      taskRating: "good",
      completedShare: 0.99,
      advancedShare: 0.75,
      emulationCount: 1,
      discipline: "warning",
      total: 79.25,
    },
    { row: 16, group: STATIONS },
  ),
  unit("Hải đội 2", { taskRating: "", advancedShare: 0.9, discipline: "none" }, { row: 17, group: STATIONS }),
];

const FAMILY = ["Nguyễn Văn", "Trần Đức", "Lê Quang", "Phạm Hữu", "Hoàng Thị", "Vũ Minh"];
const GIVEN = ["An", "Bình", "Cường", "Dũng", "Hiền", "Khoa", "Lan"];
const RATINGS = ["excellent", "good", "good", "completed", ""] as const;

/** Invented people of two offices, some rated, some not, most initiative cells empty. */
function people(count: number): readonly Candidate[] {
  return Array.from({ length: count }, (_, index) =>
    person(
      `${FAMILY[index % FAMILY.length]} ${GIVEN[index % GIVEN.length]}`,
      {
        taskRating: RATINGS[index % RATINGS.length] ?? "",
        initiative: index % 9 === 0 ? "Sáng kiến cải tiến khí tài quan sát" : "",
      },
      { row: 8 + index, unit: index % 2 === 0 ? "Phòng Tham mưu" : "Phòng Chính trị" },
    ),
  );
}

/** A review of six units and `peopleCount` people, by the pipeline's own checks. */
export function sampleReview(settings: ReviewSettings, peopleCount = 4): Review {
  const candidates = [...UNITS, ...people(peopleCount)];
  const { pack } = choosePack(settings.criteriaId, settings.year ?? 2025);
  const found = checkAll(candidates, pack, settings);
  const standings = new Map(rankAll(candidates).map((standing) => [standing.candidateId, standing]));
  const reviewed = candidates.flatMap((candidate) => {
    const standing = standings.get(candidate.id);
    if (standing === undefined) return [];
    const findings = found.byCandidate.get(candidate.id) ?? [];
    const proposal = propose(candidate, findings, pack, []);
    return [{ candidate, findings, standing, proposal, decisions: [] }];
  });
  const nominations = nominate(reviewed, pack, { DVQT: "Bộ Tư lệnh BĐBP", ...settings.decidedBy });
  const tables = [UNIT_TABLE, peopleTable(peopleCount)];
  return {
    year: settings.year ?? 2025,
    pack,
    tables,
    recognised: tables.map((table) => ({
      identity: { sheet: table.grid.sheet, ordinal: 1, signature: "s" },
      role: "candidates",
      table,
      uncorrected: table,
      state: { kind: "read" },
      correction: null,
      stale: [],
    })),
    corrections: [],
    fromMemory: false,
    candidates: reviewed,
    nominations,
    scoring: NO_SCORING,
    council: NO_COUNCIL,
    papers: NO_PAPERS,
    limits: [],
    targets: [],
    registration: { rows: [], pledgedUnits: null },
    overlooked: [],
    plans: nominations.map(({ title, candidateIds }) => planOf(title, candidateIds.length)),
    warnings: [
      {
        code: "storedAsText",
        message: { vi: "Có 2 ô điểm ghi dưới dạng chữ.", en: "2 cells of points are stored as text." },
        cells: ["'Bảng'!N11", "'Bảng'!N12"],
      },
    ],
  };
}

/** A review that found tables but nobody in them. */
export function emptyReview(settings: ReviewSettings): Review {
  return { ...sampleReview(settings, 0), candidates: [], nominations: [], plans: [] };
}

const EVIDENCE = { vi: "nhãn cột", en: "column label" };

const LABELS: readonly Omit<TableColumn, "evidence" | "alternatives">[] = [
  { column: 1, label: "TT", field: "ordinal", percent: false },
  { column: 2, label: "Đầu mối đơn vị", field: "name", percent: false },
  { column: 4, label: "Kết quả / Mức độ hoàn thành nhiệm vụ", field: "taskRating", percent: false },
  { column: 8, label: "Tỷ lệ CSTT (%)", field: "advancedShare", percent: true },
  { column: 10, label: "Kỷ luật", field: "discipline", percent: false },
  { column: 11, label: "Sáng kiến", field: "initiative", percent: false },
  { column: 13, label: "Tổng điểm", field: "total", percent: false },
  { column: 14, label: "Danh hiệu 2024", field: "year:2024", percent: false },
  { column: 15, label: "Ý kiến khác", field: "other", percent: false },
];
const COLUMNS: readonly TableColumn[] = LABELS.map((column) => ({
  ...column,
  evidence: EVIDENCE,
  alternatives: [],
}));

const UNIT_TABLE: Table = {
  grid: gridOf("Bảng"),
  subject: "unit",
  headerRows: [7, 8],
  columns: COLUMNS,
  entries: [11, 12, 13, 15, 16, 17].map((row) => ({ row, sections: [] })),
  skippedRows: [
    { row: 9, why: "numbering" },
    { row: 10, why: "section" },
    { row: 14, why: "section" },
    { row: 18, why: "total" },
    { row: 20, why: "signature" },
  ],
};

function peopleTable(count: number): Table {
  const entries = Array.from({ length: count }, (_, index) => ({ row: 8 + index, sections: [] }));
  return {
    grid: gridOf("Danh sách"),
    subject: "person",
    headerRows: [7],
    columns: COLUMNS.slice(0, 6),
    entries,
    skippedRows: [],
  };
}

function gridOf(sheet: string): Grid {
  return {
    file: "so.xlsx",
    sheet,
    range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
    values: [[""]],
    text: [[""]],
    numberFormats: [["General"]],
    fontNames: [["Times New Roman"]],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function planOf(title: string, entries: number): SheetPlan {
  return {
    kind: `nomination:${title}`,
    name: `ĐN ${title}`,
    orientation: "portrait",
    columnWidths: [],
    rowHeights: [],
    cells: [],
    blocks: [],
    merges: [],
    links: [],
    titleRows: null,
    printArea: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
    frozenRows: 0,
    entries,
  };
}
