import type { Candidate } from "../../candidates/candidate";
import type { VoteResult } from "../../council/council";
import type { SheetBuilder } from "../sheetBuilder";
import { asText, tableBlock, type ListColumn } from "../tableBlock";
import { endingOf, type Ending } from "./conclusion";
import { placeOf, type VoteList } from "./paper";
import { resultWords } from "./words";

const SIZE = 12;

interface Row {
  readonly candidate: Candidate;
  readonly result: VoteResult | null;
}

const ENDINGS: Readonly<Record<Ending, string>> = {
  passed: "Đạt",
  failed: "Không đạt",
  lowered: "Hạ danh hiệu",
  runOff: "Bầu lại",
  open: "",
};

/** The columns of the whole page of minutes. */
export const RESULT_COLUMNS: readonly ListColumn<Row>[] = [
  {
    label: "TT",
    width: 4.5,
    horizontal: "center",
    value: (_, number) => ({ kind: "number", value: number, format: "0" }),
  },
  {
    label: "Họ và tên / Đơn vị",
    width: 20,
    grow: 1,
    horizontal: "left",
    value: ({ candidate }) => asText(candidate.name),
  },
  {
    label: "Đơn vị / Khối, cụm",
    width: 15,
    horizontal: "left",
    value: ({ candidate }) => asText(placeOf(candidate)),
  },
  {
    label: "Kết quả bỏ phiếu",
    width: 24,
    grow: 1.4,
    horizontal: "left",
    value: ({ result }) => asText(resultWords(result)),
  },
  {
    label: "Kết luận",
    width: 10,
    horizontal: "center",
    value: ({ result }) => asText(ENDINGS[endingOf(result?.outcome ?? null)]),
  },
];

/** The votes of everybody on a list, in words. */
export function resultTable(
  sheet: SheetBuilder,
  { candidates }: VoteList,
  results: ReadonlyMap<string, VoteResult>,
): void {
  const rows = candidates.map((candidate) => ({ candidate, result: results.get(candidate.id) ?? null }));
  tableBlock(sheet, RESULT_COLUMNS, [{ heading: "", entries: rows }], { size: SIZE, numbered: false });
}
