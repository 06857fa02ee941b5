import type { Council } from "../council/council";
import type { CriteriaPack } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import { refAddress } from "../grid/address";
import type { LimitFinding } from "../limits/limit";
import type { Overlooked } from "../proposals/overlooked";
import type { StandingSettings } from "../settings";
import type { Scoring } from "../standing/scoring";
import { number } from "./nominationColumns";
import { linePoints, standingBlocs, type StandingBloc } from "./standingBlocs";
import { barChart, CHART_POINTS, isDrawn } from "./standingChart";
import { besideParts } from "./summaryBeside";
import { groupBy } from "../groupBy";
import { basisText } from "../phrases/criteria";
import { exclusionsText } from "../phrases/outcomes";
import { inBlocOrder, titlesAsked } from "../proposals";
import type { Nomination } from "../proposals/proposal";
import { blocOf } from "../standing";
import type { Warning } from "../tables/table";
import { votesBlock } from "./council";
import type { Entry } from "./entry";
import { headerBlock, titleBlock } from "./headerBlock";
import { LINK_COLUMN, type PlannedList, type SheetFrame } from "./nominationList";
import type { SheetPlan } from "./plan";
import { roman } from "./roman";
import { SheetBuilder } from "./sheetBuilder";
import { summaryCounts } from "./summaryCounts";
import { asText, tableBlock, type ListColumn, type Section } from "./tableBlock";
import { heightOf } from "./textSize";

const SIZE = 12;
/** More warnings than anybody reads on paper; the pane shows all. */
const MOST_WARNINGS = 30;
/** Charts of the first blocs; "Xếp hạng" has the others. */
const MOST_CHARTS = 3;
const SCORE_COLUMN = 3;
const LINE_COLUMN = 7;
const CHART_GAP = 6;
/** Points between the parts: an empty row of no height of its own is as high as the workbook has it. */
const GAP = 12;

/** All that the summary sums up. */
export interface SummaryInput {
  readonly pack: CriteriaPack;
  readonly nominations: readonly Nomination[];
  readonly lists: readonly PlannedList[];
  readonly entries: readonly Entry[];
  readonly warnings: readonly Warning[];
  readonly limits: readonly LimitFinding[];
  readonly overlooked: readonly Overlooked[];
  readonly scoring: Scoring;
  readonly council: Council;
  readonly standing: StandingSettings;
}

/**
 * "Tổng hợp kết quả": counts per title, quotas and limits, the first blocs as charts, what the council must judge,
 * what people decided, what to check, and who stands where.
 */
export function summarySheet(input: SummaryInput, frame: SheetFrame): SheetPlan {
  const { pack, nominations, lists, entries, warnings } = input;
  const blocs = standingBlocs(
    entries.filter(({ candidate }) => candidate.subject === "unit"),
    input.scoring,
  )
    .filter(isDrawn)
    .slice(0, MOST_CHARTS);
  const columns = columnsFor(pack, blocs);
  const sheet = new SheetBuilder("portrait", columns);
  headerBlock(sheet, frame.letterhead);
  titleBlock(sheet, `TỔNG HỢP KẾT QUẢ XÉT THI ĐUA NĂM ${frame.year}`, [`(Theo ${pack.name.vi})`]);
  let part = 0;
  const heading = (text: string): void => {
    sheet.span(sheet.row, 1, sheet.lastColumn, `${roman(++part)}. ${text}`, {
      bold: true,
      horizontal: "left",
    });
    sheet.row += 1;
  };
  heading("SỐ LƯỢNG ĐỀ NGHỊ");
  summaryCounts(sheet, pack, nominations, lists, entries, SIZE);
  const names = new Map(entries.map(({ candidate: { id, name } }) => [id, name]));
  const votes = { results: input.council.results, names, blocs: input.scoring.blocs, year: frame.year };
  votesBlock(sheet, votes, heading, SIZE);
  for (const { title, lines } of besideParts(input)) {
    heading(title);
    for (const line of lines) bullet(sheet, line);
    sheet.gap(GAP);
  }
  // The heading stays with the first chart.
  if (blocs.length > 0) sheet.keepTogether(heightOf(1, SIZE + 1) + CHART_POINTS);
  if (blocs.length > 0) heading("BIỂU ĐỒ ĐIỂM CÁC KHỐI, CỤM");
  const rooms = blocs.map(() => {
    const room = sheet.room(CHART_POINTS);
    sheet.gap(CHART_GAP);
    return room;
  });
  heading("NHỮNG ĐIỀU HỘI ĐỒNG XEM XÉT (không kiểm tra được từ sổ)");
  judgements(sheet, pack, entries);
  if (warnings.length > 0) {
    heading("CHỖ CẦN XEM LẠI TRONG SỔ");
    remarks(sheet, warnings);
  }
  heading("XẾP HẠNG VÀ DANH HIỆU ĐỀ NGHỊ");
  const rowOf = new Map<string, number>();
  tableBlock(sheet, columns, sectionsOf(entries), {
    size: SIZE,
    numbered: false,
    onEntry: ({ candidate: { id, source, name } }, row) => {
      rowOf.set(id, row);
      const target = refAddress(source);
      if (source.file === frame.file) sheet.link(row, LINK_COLUMN, target, `Xem ${name} tại ${target}`);
    },
  });
  const line = columns.length >= LINE_COLUMN ? LINE_COLUMN : null;
  blocs.forEach((bloc, index) => {
    const room = rooms[index];
    if (room) barChart(sheet, bloc, room, rowOf, { total: SCORE_COLUMN, line });
  });
  return sheet.build("summary", "Tổng hợp kết quả", entries.length);
}

/** The points at the line of a quota have a column where one cuts: the chart draws what stands in cells. */
function columnsFor(pack: CriteriaPack, blocs: readonly StandingBloc[]): readonly ListColumn<Entry>[] {
  const lines = linePoints(blocs);
  return [
    {
      label: "TT",
      width: 5,
      horizontal: "center",
      value: (_, number) => ({ kind: "number", value: number, format: "0" }),
    },
    {
      label: "Đơn vị / Họ và tên",
      width: 25,
      horizontal: "left",
      value: ({ candidate }) => asText(candidate.name),
    },
    {
      label: "Điểm",
      width: 9,
      horizontal: "center",
      value: ({ standing: { score } }) =>
        score === null ? null : { kind: "number", value: score.toNumber(), format: "General" },
    },
    {
      label: "Xếp hạng",
      width: 8,
      horizontal: "center",
      value: ({ standing: { rank } }) =>
        rank === null ? null : { kind: "number", value: rank, format: "0" },
    },
    {
      label: "Danh hiệu đề nghị",
      width: 10,
      horizontal: "center",
      value: ({ proposal: { proposed } }) => asText(proposed === null ? "" : TITLES[proposed].short),
    },
    {
      label: "Ghi chú",
      width: 18,
      grow: 1,
      horizontal: "left",
      value: (entry) => asText(whyNot(entry, pack)),
    },
    ...(lines.size === 0
      ? []
      : [
          {
            label: "Điểm ở vạch",
            width: 6.5,
            horizontal: "center",
            value: ({ candidate }: Entry) => number(lines.get(candidate.id)),
          } as const,
        ]),
  ];
}

/** Why not more: for people only what is open or decided, as few of them reach the highest title. */
function whyNot({ candidate, findings, proposal }: Entry, pack: CriteriaPack): string {
  const told = proposal.exclusions.filter(({ reason }) => {
    if (reason === "higherTitleProposed") return false;
    return reason !== "criterionNotMet" || candidate.subject === "unit" || proposal.proposed === null;
  });
  return exclusionsText(told, findings, pack).vi;
}

/** Units by bloc and rank; people by unit in the workbook's order. */
function sectionsOf(entries: readonly Entry[]): readonly Section<Entry>[] {
  return [...groupBy(entries, ({ candidate }) => blocOf(candidate)).values()].map((bloc) => {
    const [first] = bloc;
    const heading = first ? (first.candidate.group ?? first.candidate.unit ?? "") : "";
    return { heading, entries: inBlocOrder(bloc) };
  });
}

/** What only a council can judge of the titles that somebody here was checked for. */
function judgements(sheet: SheetBuilder, pack: CriteriaPack, entries: readonly Entry[]): void {
  const asked = (["unit", "person"] as const).map((subject) => {
    const { further, yearly } = titlesAsked(pack, subject, entries);
    return { subject, titles: new Set([...further, ...yearly]) };
  });
  for (const { title, subject, sentence, citation } of pack.judgements) {
    const concerns = asked.some(
      (each) => (subject === undefined || subject === each.subject) && each.titles.has(title),
    );
    if (!concerns) continue;
    bullet(sheet, `${TITLES[title].short}: ${sentence.vi} (${basisText(citation).vi}).`);
  }
  sheet.gap(GAP);
}

function remarks(sheet: SheetBuilder, warnings: readonly Warning[]): void {
  for (const { message, cells } of warnings.slice(0, MOST_WARNINGS)) {
    bullet(sheet, cells.length === 0 ? message.vi : `${message.vi} Ô: ${cells.slice(0, 3).join(", ")}.`);
  }
  if (warnings.length > MOST_WARNINGS) bullet(sheet, `Và ${warnings.length - MOST_WARNINGS} chỗ khác.`);
  sheet.gap(GAP);
}

function bullet(sheet: SheetBuilder, text: string): void {
  sheet.span(sheet.row, 1, sheet.lastColumn, `- ${text}`, { horizontal: "left", fontSize: SIZE });
  sheet.row += 1;
}
