import { TITLES } from "../criteria/titles";
import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";
import { decimalText, percentText } from "../phrases/numbers";
import { listBlocOf } from "../proposals";
import { REGISTRATION_STATES } from "../registration/phrases";
import type { Registration, RegistrationRow } from "../registration/registration";
import type { ReviewedCandidate } from "../review.types";
import { headerBlock, titleBlock } from "./headerBlock";
import { LINK_COLUMN, type SheetFrame } from "./nominationList";
import type { SheetPlan } from "./plan";
import { roman } from "./roman";
import { SheetBuilder } from "./sheetBuilder";
import { SIGNATURE_BLOCK_POINTS, signatureBlock } from "./signatureBlock";
import { stateCounts } from "./stateCounts";
import { asText, tableBlock, type ListColumn, type Section } from "./tableBlock";
import { heightOf } from "./textSize";

const SIZE = 12;
const GAP = 8;
const STATE_COLUMN = 5;
const STATES = (["met", "exceeded", "notMet", "notRegistered", "cannotTell"] as const).map(
  (state) => REGISTRATION_STATES[state].vi,
);

/** One line: the registration and whose it is. */
interface Line {
  readonly row: RegistrationRow;
  readonly reviewed: ReviewedCandidate;
}

/** "Đăng ký và kết quả": what everybody registered beside what was reached; null where nothing was registered. */
export function registrationSheet(
  { rows, pledgedUnits }: Registration,
  reviewed: readonly ReviewedCandidate[],
  { year, letterhead, file }: SheetFrame,
): SheetPlan | null {
  const byId = new Map(reviewed.map((each) => [each.candidate.id, each]));
  const lines = rows.flatMap((row): Line[] => {
    const whose = byId.get(row.candidateId);
    return whose ? [{ row, reviewed: whose }] : [];
  });
  if (lines.length === 0) return null;
  const sheet = new SheetBuilder("landscape", COLUMNS);
  headerBlock(sheet, letterhead);
  titleBlock(sheet, `ĐĂNG KÝ VÀ KẾT QUẢ THI ĐUA NĂM ${year}`, []);
  const table = tableBlock(sheet, COLUMNS, sectionsOf(lines), {
    size: SIZE,
    numbered: true,
    onEntry: ({ row: { cells }, reviewed: { candidate } }, row) => {
      const source = cells[0] ?? candidate.source;
      const address = refAddress(source);
      if (source.file === file) sheet.link(row, LINK_COLUMN, address, `Xem ${candidate.name} tại ${address}`);
    },
  });
  const counts = (STATES.length + 2) * heightOf(1, SIZE);
  sheet.keepTogether(GAP * 2 + counts + SIGNATURE_BLOCK_POINTS);
  sheet.gap(GAP);
  stateCounts(sheet, STATES, STATE_COLUMN, table, SIZE);
  if (pledgedUnits !== null) {
    const [signed, all] = [decimalText(pledgedUnits.num).vi, decimalText(pledgedUnits.den).vi];
    const text = `Số đơn vị đã ký giao ước: ${signed}/${all} (${percentText(pledgedUnits).vi}).`;
    sheet.span(sheet.row, 1, sheet.lastColumn, text, { horizontal: "left", fontSize: SIZE });
    sheet.row += 1;
  }
  sheet.gap(GAP);
  signatureBlock(sheet);
  return sheet.build("registration", "Đăng ký và kết quả", lines.length);
}

/** Units by bloc, people by unit, in the workbook's order. */
function sectionsOf(lines: readonly Line[]): readonly Section<Line>[] {
  const blocs = groupBy(
    lines,
    ({ reviewed: { candidate } }) => `${candidate.subject}|${listBlocOf(candidate)}`,
  );
  let numbered = 0;
  return [...blocs.values()].map((entries) => {
    const candidate = entries[0]?.reviewed.candidate;
    const name =
      (candidate?.subject === "person" ? (candidate.unit ?? candidate.group) : candidate?.group) ?? "";
    return { heading: name === "" ? "" : `${roman(++numbered)}. ${name}`, entries };
  });
}

const COLUMNS: readonly ListColumn<Line>[] = [
  {
    label: "TT",
    width: 5,
    horizontal: "center",
    value: (_, number) => ({ kind: "number", value: number, format: "0" }),
  },
  {
    label: "Đơn vị / Họ và tên",
    width: 28,
    horizontal: "left",
    value: ({ reviewed }) => asText(reviewed.candidate.name),
  },
  {
    label: "Danh hiệu đăng ký",
    width: 18,
    horizontal: "center",
    value: ({ row }) => asText(row.registered === null ? row.registeredText : TITLES[row.registered].short),
  },
  {
    label: "Kết quả",
    width: 16,
    horizontal: "center",
    value: ({ row: { reached } }) => asText(reached === null ? "" : TITLES[reached].short),
  },
  {
    label: "Đạt / Không đạt / Vượt",
    width: 15,
    horizontal: "center",
    value: ({ row }) => asText(REGISTRATION_STATES[row.state].vi),
  },
  { label: "Ký giao ước", width: 10, horizontal: "center", value: ({ row }) => asText(pledgeText(row)) },
  { label: "Ghi chú", width: 20, grow: 1, horizontal: "left", value: (line) => asText(noteText(line)) },
];

function pledgeText({ pledged }: RegistrationRow): string {
  return pledged === null ? "" : pledged ? "Đã ký" : "Chưa ký";
}

/** Whether the result is decided in the workbook or only proposed; and a text that names no title. */
function noteText({ row, reviewed: { candidate } }: Line): string {
  const decided = candidate.facts.title?.kind === "known";
  const parts = [
    row.registered === null && row.registeredText !== "" ? "Chưa rõ danh hiệu đăng ký" : "",
    !decided && row.reached !== null ? "Kết quả là đề nghị, chưa quyết định" : "",
  ];
  return parts.filter((part) => part !== "").join(". ");
}
