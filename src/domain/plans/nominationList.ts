import { TITLES } from "../criteria/titles";
import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";
import type { Letterhead } from "../letterhead";
import { listBlocOf } from "../proposals";
import type { Nomination } from "../proposals/proposal";
import type { Entry } from "./entry";
import { listColumns } from "./furtherColumns";
import { headerBlock, titleBlock } from "./headerBlock";
import type { SheetPlan } from "./plan";
import { roman } from "./roman";
import { SheetBuilder } from "./sheetBuilder";
import { SIGNATURE_BLOCK_POINTS, signatureBlock } from "./signatureBlock";
import { heightOf } from "./textSize";
import { tableBlock, type Section, type TableRows } from "./tableBlock";

/** The number of a submission is not known to us: the line stands ready to be filled in. */
const ANNEX_LINE = "(Kèm theo Tờ trình số ……/TTr-…… ngày … tháng … năm …… của ……………)";
const SIZE = 12;
/** Points between the table, the total and the signatures, and of the line that says the total. */
const GAP = 8;
const TOTAL_POINTS = heightOf(1, 13);

/** Flags and chains are titles (danh hiệu thi đua, articles 19-28); bằng khen and giấy khen are commendations. */
const COMMENDATIONS: ReadonlySet<Nomination["title"]> = new Set(["BKTTCP", "BKBQP", "GIAYKHEN"]);

/** What every sheet of ours is made with. */
export interface SheetFrame {
  readonly year: number;
  readonly letterhead: Letterhead;
  /** The workbook that is written: only its own cells can be linked to. */
  readonly file: string;
}

/** A list as planned, and the rows that hold its names, for the summary to count. */
export interface PlannedList {
  readonly plan: SheetPlan;
  readonly title: Nomination["title"];
  readonly subject: Nomination["subject"];
  readonly rows: TableRows;
}

/** Column of the names on every list, 1-based. */
export const NAME_COLUMN = 2;

/** The running number carries the link to the source, so that a name is print and nothing else, in every program. */
export const LINK_COLUMN = 1;

/**
 * The nomination list of one title, after Nghị định 30/2020/NĐ-CP: heading, title, table with a heading per bloc
 * or unit, total, place and date, signatures. Units lie across the page; so do lists with votes and achievements.
 */
export function nominationList(
  { title, subject }: Nomination,
  entries: readonly Entry[],
  { year, letterhead, file }: SheetFrame,
): PlannedList {
  const { short, full, subject: whom } = TITLES[title];
  const columns = listColumns(title, subject);
  const sheet = new SheetBuilder(columns.length > 8 ? "landscape" : "portrait", columns);
  headerBlock(sheet, letterhead);
  const award = COMMENDATIONS.has(title) ? `“${full.vi}”` : `danh hiệu “${full.vi}”`;
  const heading = `Danh sách đề nghị tặng ${award} năm ${year}`;
  titleBlock(sheet, heading.toLocaleUpperCase("vi"), [ANNEX_LINE]);
  const rows = tableBlock(sheet, columns, sectionsOf(entries), {
    size: SIZE,
    numbered: true,
    onEntry: ({ candidate: { source, name } }, row) => {
      const target = refAddress(source);
      if (source.file === file) sheet.link(row, LINK_COLUMN, target, `Xem ${name} tại ${target}`);
    },
  });
  sheet.keepTogether(GAP + TOTAL_POINTS + GAP + SIGNATURE_BLOCK_POINTS);
  sheet.gap(GAP);
  const total = `Tổng cộng: ${twoDigits(entries.length)} ${subject === "unit" ? "tập thể" : "đồng chí"}./.`;
  sheet.span(sheet.row, 1, sheet.lastColumn, total, { bold: true, horizontal: "left" });
  sheet.row += 1;
  sheet.gap(GAP);
  signatureBlock(sheet);
  // Units and people each have a list of a commendation that both receive.
  const forBoth = whom === "both";
  const kind = forBoth ? (`nomination:${title}:${subject}` as const) : (`nomination:${title}` as const);
  const name = forBoth ? `ĐN ${short} (${subject === "unit" ? "tập thể" : "cá nhân"})` : `ĐN ${short}`;
  return { plan: sheet.build(kind, name, entries.length), title, subject, rows };
}

/** One section per bloc or unit; no headings where the workbook names none. */
function sectionsOf(entries: readonly Entry[]): readonly Section<Entry>[] {
  const blocs = [...groupBy(entries, ({ candidate }) => listBlocOf(candidate)).values()];
  const nameOf = ({ candidate: { subject, unit, group } }: Entry): string =>
    (subject === "person" ? (unit ?? group) : group) ?? "";
  return blocs.map((inBloc, index) => {
    const name = inBloc[0] ? nameOf(inBloc[0]) : "";
    return { heading: name === "" ? "" : `${roman(index + 1)}. ${name}`, entries: inBloc };
  });
}

/** Small numbers are written with a leading 0 in official papers: "03 tập thể". */
function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
