import type { CriteriaPack } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { Finding } from "../findings/finding";
import { refAddress } from "../grid/address";
import { OUTCOME_NAMES } from "../phrases/outcomes";
import type { ReviewedCandidate } from "../review.types";
import { titleBlock } from "./headerBlock";
import type { SheetFrame } from "./nominationList";
import type { SheetPlan } from "./plan";
import { SheetBuilder } from "./sheetBuilder";
import { asText, tableBlock, type ListColumn } from "./tableBlock";

const SIZE = 10;

/** One line of the sheet: one finding about one candidate. */
interface FindingLine {
  readonly reviewed: ReviewedCandidate;
  readonly finding: Finding;
}

/**
 * "Kết quả kiểm tra": every finding about everybody, with what was asked, what was found, the article and the
 * source cell, to be filtered and checked.
 */
export function findingsSheet(
  reviewed: readonly ReviewedCandidate[],
  pack: CriteriaPack,
  { year, file }: SheetFrame,
): SheetPlan {
  const lines = reviewed.flatMap((each): FindingLine[] =>
    each.findings.map((finding) => ({ reviewed: each, finding })),
  );
  const sheet = new SheetBuilder("landscape", COLUMNS);
  const confirmed = `Căn cứ: ${pack.name.vi}. ${pack.confirmed.how.vi}`;
  titleBlock(sheet, `KẾT QUẢ KIỂM TRA TIÊU CHUẨN DANH HIỆU THI ĐUA NĂM ${year}`, [confirmed]);
  const column = COLUMNS.length;
  const { first } = tableBlock(sheet, COLUMNS, [{ heading: "", entries: lines }], {
    size: SIZE,
    numbered: false,
    onEntry: ({ reviewed: { candidate }, finding }, row) => {
      const source = finding.cells[0] ?? candidate.source;
      const target = refAddress(source);
      if (source.file === file) sheet.link(row, column, target, `Xem ${candidate.name} tại ${target}`);
    },
  });
  sheet.freeze(first - 1);
  return sheet.build("findings", "Kết quả kiểm tra", reviewed.length);
}

const COLUMNS: readonly ListColumn<FindingLine>[] = [
  {
    label: "TT",
    width: 5,
    horizontal: "center",
    value: (_, number) => ({ kind: "number", value: number, format: "0" }),
  },
  {
    label: "Đơn vị / Họ và tên",
    width: 16,
    horizontal: "left",
    value: ({ reviewed }) => asText(reviewed.candidate.name),
  },
  {
    label: "Thuộc",
    width: 10,
    horizontal: "left",
    value: ({ reviewed: { candidate } }) => asText(candidate.unit ?? candidate.group ?? ""),
  },
  {
    label: "Danh hiệu",
    width: 8,
    horizontal: "center",
    value: ({ finding }) => asText(TITLES[finding.title].short),
  },
  {
    label: "Tiêu chuẩn",
    width: 20,
    grow: 1,
    horizontal: "left",
    value: ({ finding }) => asText(finding.sentence.vi),
  },
  { label: "Yêu cầu", width: 13, horizontal: "left", value: ({ finding }) => asText(finding.required.vi) },
  { label: "Thực tế", width: 14, horizontal: "left", value: ({ finding }) => asText(actualText(finding)) },
  {
    label: "Kết quả",
    width: 8,
    horizontal: "center",
    value: ({ finding }) => asText(OUTCOME_NAMES[finding.outcome].vi),
  },
  { label: "Căn cứ", width: 13.5, horizontal: "left", value: ({ finding }) => asText(finding.basis.vi) },
  { label: "Ô nguồn", width: 13, horizontal: "left", value: (line) => asText(sourceText(line)) },
];

/** What was found, and why the outcome is so where that alone does not say it. */
function actualText({ actual, reason }: Finding): string {
  return reason === null ? actual.vi : `${actual.vi}. ${reason.vi}`;
}

/** The first cell, and how many more there are; the name's cell where the finding rests on no cell. */
function sourceText({ reviewed: { candidate }, finding }: FindingLine): string {
  const [first = candidate.source, ...more] = finding.cells;
  return more.length === 0 ? refAddress(first) : `${refAddress(first)} (+${more.length})`;
}
