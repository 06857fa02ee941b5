import { cellAddress, refAddress } from "../grid/address";
import { percentText } from "../phrases/numbers";
import type { Scoring } from "../standing/scoring";
import type { StandingSettings } from "../settings";
import type { Entry } from "./entry";
import { headerBlock, titleBlock } from "./headerBlock";
import { LINK_COLUMN, type SheetFrame } from "./nominationList";
import { number } from "./nominationColumns";
import type { SheetPlan } from "./plan";
import { roman } from "./roman";
import { SheetBuilder } from "./sheetBuilder";
import { SIGNATURE_BLOCK_POINTS, signatureBlock } from "./signatureBlock";
import { classesOf, linePoints, standingBlocs, type StandingBloc } from "./standingBlocs";
import { barChart, CHART_POINTS, isDrawn } from "./standingChart";
import { standingColumns, type StandingColumns } from "./standingColumns";
import { keyName, standingNote } from "./standingNotes";
import { tableBlock } from "./tableBlock";

const SIZE = 11;
const GAP = 8;
/** A chart each beyond this many makes the sheet slow to open; the blocs' tables stand all the same. */
const MOST_CHARTS = 30;
/** RANK looks at every row for every row: beyond this many in one bloc ranks are written as numbers. */
const MOST_COUNTED = 1000;

export interface StandingInput {
  readonly entries: readonly Entry[];
  readonly scoring: Scoring;
  readonly settings: StandingSettings;
}

/**
 * "Xếp hạng": each bloc with points, classes and ranks, the line of each quota and who is just below it, a chart of
 * the bloc; null where nobody is ranked. Ranks are Excel's own RANK where it gives the same (1, 2, 2, 4 and no
 * tie-break), so that a total corrected by hand moves them.
 */
export function standingSheet(
  input: StandingInput,
  { year, letterhead, file }: SheetFrame,
): SheetPlan | null {
  const { entries, scoring, settings } = input;
  const blocs = standingBlocs(entries, scoring);
  if (blocs.length === 0) return null;
  const look = lookOf(input, blocs);
  const shownEntries = blocs.flatMap((bloc) => bloc.entries);
  const columns = standingColumns(shownEntries, look, blocs.length > 1);
  const sheet = new SheetBuilder("landscape", columns.columns);
  headerBlock(sheet, letterhead);
  titleBlock(sheet, `KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG THI ĐUA NĂM ${year}`, [methodText(settings)]);
  const rowOf = new Map<string, number>();
  const sections = blocs.map((bloc, index) => ({
    heading: blocs.length > 1 ? `${roman(index + 1)}. ${bloc.heading}` : bloc.heading,
    under: bloc.posts,
    entries: bloc.entries,
    after: bloc.quotas,
  }));
  tableBlock(sheet, columns.columns, sections, {
    size: SIZE,
    numbered: true,
    restarts: true,
    onEntry: ({ candidate, standing }, row) => {
      rowOf.set(candidate.id, row);
      const source = standing.cells[0] ?? candidate.source;
      const address = refAddress(source);
      if (source.file === file) sheet.link(row, LINK_COLUMN, address, `Xem ${candidate.name} tại ${address}`);
    },
  });
  for (const bloc of blocs) {
    rankFormulas(sheet, bloc, rowOf, columns, look.isCounted);
    ruleLines(sheet, bloc, rowOf);
  }
  const direct = directText(input);
  if (direct !== null) {
    sheet.gap(GAP);
    sheet.span(sheet.row, 1, sheet.lastColumn, direct, { horizontal: "left", fontSize: SIZE });
    sheet.row += 1;
  }
  for (const bloc of blocs.filter(isDrawn).slice(0, MOST_CHARTS)) {
    sheet.gap(GAP);
    barChart(sheet, bloc, sheet.room(CHART_POINTS), rowOf, columns);
  }
  sheet.keepTogether(GAP + SIGNATURE_BLOCK_POINTS);
  sheet.gap(GAP);
  signatureBlock(sheet);
  return sheet.build("standing", "Xếp hạng", shownEntries.length);
}

function lookOf({ entries, scoring, settings }: StandingInput, blocs: readonly StandingBloc[]) {
  const names = new Map(entries.map(({ candidate }) => [candidate.id, candidate.name]));
  const classOf = classesOf(scoring);
  const counted = new Set(
    blocs
      .filter((bloc) => isExcelsRank(bloc, settings))
      .flatMap((bloc) => bloc.entries.map((each) => each.candidate.id)),
  );
  const lines = linePoints(blocs);
  return {
    classOf,
    noteOf: (entry: Entry) =>
      standingNote(entry, (id) => names.get(id) ?? id, scoring.quotas, classOf(entry.candidate.id).cap),
    lineOf: (id: string) => number(lines.get(id)),
    isCounted: (id: string) => counted.has(id),
  };
}

/** Whether Excel's RANK over the points as it holds them gives the same ranks: it knows no tie-break. */
function isExcelsRank({ entries, ranked }: StandingBloc, { ranking }: StandingSettings): boolean {
  if (ranking.method !== "1224" || entries.length > MOST_COUNTED) return false;
  const points = entries.slice(0, ranked).map(({ standing }) => standing.score?.toNumber());
  return entries
    .slice(0, ranked)
    .every(({ standing }, index) => points.indexOf(points[index]) + 1 === standing.rank);
}

function rankFormulas(
  sheet: SheetBuilder,
  { entries, ranked }: StandingBloc,
  rowOf: ReadonlyMap<string, number>,
  { total, rank }: StandingColumns,
  isCounted: (id: string) => boolean,
): void {
  const rows = entries
    .slice(0, ranked)
    .flatMap(({ candidate: { id } }) => (isCounted(id) ? (rowOf.get(id) ?? []) : []));
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  const all = `${cellAddress(first, total)}:${cellAddress(last, total)}`.replace(
    /([A-Z]+)(\d+)/g,
    "$$$1$$$2",
  );
  for (const row of rows)
    sheet.put(row, rank, {
      kind: "formula",
      formula: `=RANK(${cellAddress(row, total)},${all})`,
      format: "0",
    });
}

function ruleLines(sheet: SheetBuilder, { lines }: StandingBloc, rowOf: ReadonlyMap<string, number>): void {
  for (const { lastId } of lines) {
    const row = rowOf.get(lastId);
    if (row !== undefined) sheet.style(sheet.rows(row, row), { ruledBelow: true });
  }
}

function methodText({ ranking: { method, tieBreaks } }: StandingSettings): string {
  const given = method === "1224" ? "đồng hạng 1, 2, 2, 4" : "đồng hạng 1, 2, 2, 3";
  const keys = tieBreaks.map(keyName);
  const broken = keys.length === 0 ? "" : `; cùng điểm xét lần lượt: ${keys.join(", ")}`;
  return `(Xếp theo tổng điểm, ${given}${broken}; còn bằng nhau thì đưa ra bỏ phiếu)`;
}

/** "Hướng về cơ sở": people who are no leaders among those proposed, against the aim where one is set. */
export function directText({
  scoring: { direct },
  settings,
}: Pick<StandingInput, "scoring" | "settings">): string | null {
  if (direct === null) return null;
  const { directShareAim: aim } = settings;
  const share = `${direct.num.toFixed()}/${direct.den.toFixed()} (${percentText(direct).vi})`;
  const start = `Người trực tiếp, không giữ chức vụ lãnh đạo, chỉ huy trong số được đề nghị: ${share}`;
  if (aim === null) return `${start}.`;
  const reached = direct.num.gte(direct.den.times(aim));
  const wanted = percentText({ num: direct.den.times(aim), den: direct.den }).vi;
  return `${start}; mục tiêu ${wanted}: ${reached ? "đạt" : "chưa đạt"}.`;
}
