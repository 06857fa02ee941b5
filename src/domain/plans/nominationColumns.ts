import Big from "big.js";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { RATING_SHORT } from "../phrases/names";
import { percentText, type Fraction } from "../phrases/numbers";
import { voteOf } from "../votes";
import { remarkOf, writtenText, type Entry } from "./entry";
import type { PlanValue } from "./plan";
import { asText, type ListColumn } from "./tableBlock";

type Columns = readonly ListColumn<Entry>[];

/** The columns of a yearly title's list. */
export function nominationColumns(title: TitleId): Columns {
  if (TITLES[title].subject === "unit") return UNIT_COLUMNS;
  return title === "CSTT" || title === "LDTT"
    ? [...PERSON_COLUMNS, REMARK]
    : [...PERSON_COLUMNS, ...ACHIEVEMENT_COLUMNS, REMARK];
}

export const TT: ListColumn<Entry> = {
  label: "TT",
  width: 4.5,
  horizontal: "center",
  value: (_, number) => ({ kind: "number", value: number, format: "0" }),
};

export const REMARK: ListColumn<Entry> = {
  label: "Ghi chú",
  width: 8.5,
  horizontal: "left",
  value: (entry) => asText(remarkOf(entry)),
};

export const PERSON_COLUMNS: Columns = [
  TT,
  {
    label: "Họ và tên",
    width: 17.5,
    grow: 2,
    horizontal: "left",
    value: ({ candidate }) => asText(candidate.name),
  },
  {
    label: "Năm sinh",
    width: 10.5,
    horizontal: "center",
    value: (entry) => asText(writtenText(entry, "birth")),
  },
  {
    label: "Cấp bậc",
    width: 9.5,
    horizontal: "center",
    value: (entry) => asText(writtenText(entry, "militaryRank")),
  },
  {
    label: "Chức vụ",
    width: 11,
    grow: 1,
    horizontal: "left",
    value: (entry) => asText(writtenText(entry, "position")),
  },
  {
    label: "Đơn vị",
    width: 11,
    grow: 1,
    horizontal: "left",
    value: ({ candidate }) => asText(candidate.unit ?? candidate.group ?? ""),
  },
  {
    label: "Kết quả nhiệm vụ",
    width: 10,
    horizontal: "center",
    value: (entry) => asText(ratingText(entry)),
  },
];

export const VOTE_COLUMNS: Columns = [
  { label: "Số phiếu", width: 8, horizontal: "center", value: (entry) => votes(entry) },
  { label: "Tỷ lệ %", width: 8, horizontal: "center", value: (entry) => voteShare(entry) },
];

const ACHIEVEMENT_COLUMNS: Columns = [
  {
    label: "Sáng kiến, thành tích",
    width: 18,
    grow: 1,
    horizontal: "left",
    value: ({ candidate: { facts } }) =>
      facts.initiative?.kind === "known" && facts.initiative.value.kind === "some"
        ? asText(facts.initiative.value.text)
        : null,
  },
  ...VOTE_COLUMNS,
];

const UNIT_COLUMNS: Columns = [
  TT,
  {
    label: "Đơn vị",
    width: 20,
    grow: 1,
    horizontal: "left",
    value: ({ candidate }) => asText(candidate.name),
  },
  { label: "Quân số", width: 6.5, horizontal: "center", value: ({ measures }) => number(measures?.strength) },
  {
    group: "Hoàn thành nhiệm vụ",
    label: "Số",
    width: 6,
    horizontal: "center",
    value: ({ measures }) => number(measures?.completed.count),
  },
  {
    group: "Hoàn thành nhiệm vụ",
    label: "%",
    width: 7.5,
    horizontal: "center",
    value: ({ measures }) => share(measures?.completed.share),
  },
  {
    group: "Chiến sĩ tiên tiến",
    label: "Số",
    width: 6,
    horizontal: "center",
    value: ({ measures }) => number(measures?.advanced.count),
  },
  {
    group: "Chiến sĩ tiên tiến",
    label: "%",
    width: 7.5,
    horizontal: "center",
    value: ({ measures }) => share(measures?.advanced.share),
  },
  {
    label: "Số CSTĐCS",
    width: 9.5,
    horizontal: "center",
    value: ({ measures }) => number(measures?.emulation),
  },
  {
    label: "Kỷ luật",
    width: 9,
    horizontal: "center",
    value: (entry) => asText(writtenText(entry, "discipline")),
  },
  {
    label: "Mức HTNV",
    width: 10,
    horizontal: "center",
    value: (entry) => asText(ratingText(entry)),
  },
  { label: "Điểm", width: 7.5, horizontal: "center", value: ({ standing }) => number(standing.score) },
  {
    label: "Xếp hạng",
    width: 6,
    horizontal: "center",
    value: ({ standing }) =>
      standing.rank === null ? null : { kind: "number", value: standing.rank, format: "0" },
  },
  { label: "Tỷ lệ phiếu", width: 8, horizontal: "center", value: (entry) => voteShare(entry) },
  REMARK,
];

/** The usual abbreviation, however the staff wrote it out. */
export function ratingText(entry: Entry): string {
  const reading = entry.candidate.facts.taskRating;
  return reading?.kind === "known" ? RATING_SHORT[reading.value] : writtenText(entry, "taskRating");
}

export function number(value: Big | null | undefined): PlanValue | null {
  return value ? { kind: "number", value: value.toNumber(), format: "General" } : null;
}

/** A share as a number in percent, with as many decimals as its text needs. */
function share(value: Fraction | null | undefined): PlanValue | null {
  if (!value) return null;
  const decimals = percentText(value).en.split(".")[1]?.replace("%", "").length ?? 0;
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  return { kind: "number", value: value.num.div(value.den).toNumber(), format };
}

function votes({ candidate }: Entry): PlanValue | null {
  const vote = voteOf(candidate);
  if (vote) return { kind: "text", text: `${vote.num.toFixed()}/${vote.den.toFixed()}` };
  return candidate.facts.votesFor?.kind === "known" ? number(candidate.facts.votesFor.value) : null;
}

function voteShare({ candidate }: Entry): PlanValue | null {
  const { votesShare } = candidate.facts;
  return (
    share(voteOf(candidate)) ??
    (votesShare?.kind === "known" ? share({ num: votesShare.value, den: new Big(1) }) : null)
  );
}
