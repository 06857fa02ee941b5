import type { Candidate, Subject, YearRecord } from "../candidates/candidate";
import { FURTHER_TITLES, type TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { RATING_SHORT } from "../phrases/names";
import type { Entry } from "./entry";
import {
  nominationColumns,
  number,
  PERSON_COLUMNS,
  ratingText,
  REMARK,
  TT,
  VOTE_COLUMNS,
} from "./nominationColumns";
import { asText, type ListColumn } from "./tableBlock";

type Columns = readonly ListColumn<Entry>[];

/** The longest chain a title asks for (bằng khen of the Prime Minister, article 73). */
const MOST_YEARS = 5;
const FLAGS: readonly TitleId[] = ["CO_CP", "CO_BQP", "CO_BTL"];
const CHAINS: readonly TitleId[] = ["CSTDTQUOC", "CSTDTQUAN"];

/** The columns of any title's list; those beside the yearly ones show the years they rest on. */
export function listColumns(title: TitleId, subject: Subject): Columns {
  const further: readonly TitleId[] = FURTHER_TITLES[subject];
  if (!further.includes(title)) return nominationColumns(title);
  if (FLAGS.includes(title)) return FLAG_COLUMNS;
  if (subject === "unit") return UNIT_MERIT_COLUMNS;
  return CHAINS.includes(title) ? CHAIN_COLUMNS : PERSON_MERIT_COLUMNS;
}

/** "2024: CSTĐCS (QĐ 15/QĐ-BTL); 2023: CSTĐCS", the latest first; years of which nothing was held are left out. */
function yearsText({ history }: Candidate, shows: (record: YearRecord) => boolean): string {
  const years = [...new Set(history.filter(shows).map(({ year }) => year))].slice(0, MOST_YEARS);
  return years
    .map((year) => {
      const said = history.filter((record) => record.year === year && shows(record));
      const names = [...new Set(said.flatMap(namesOf))].join(", ");
      const decision = said.find((record) => record.decision !== null)?.decision ?? null;
      return `${year}: ${names}${decision === null ? "" : ` (QĐ ${decision.replace(/^QĐ\s+/iu, "")})`}`;
    })
    .join("; ");
}

function namesOf({ titles, rating }: YearRecord): readonly string[] {
  const names = titles.map((title) => TITLES[title].short);
  return names.length > 0 || rating === null ? names : [RATING_SHORT[rating]];
}

const wasHeld = ({ kind }: YearRecord): boolean => kind === "held";
/** A year of which only the rating is known is no title. */
const heldTitle = ({ kind, titles }: YearRecord): boolean => kind === "held" && titles.length > 0;

const UNIT: ListColumn<Entry> = {
  label: "Đơn vị",
  width: 20,
  grow: 1,
  horizontal: "left",
  value: ({ candidate }) => asText(candidate.name),
};

const RATING: ListColumn<Entry> = {
  label: "Mức HTNV",
  width: 10,
  horizontal: "center",
  value: (entry) => asText(ratingText(entry)),
};

function yearsColumn(label: string, shows: (record: YearRecord) => boolean): ListColumn<Entry> {
  return {
    label,
    width: 24,
    grow: 2,
    horizontal: "left",
    value: ({ candidate }) => asText(yearsText(candidate, shows)),
  };
}

const INITIATIVE: ListColumn<Entry> = {
  label: "Sáng kiến, đề tài (phạm vi)",
  width: 16,
  grow: 1,
  horizontal: "left",
  value: ({ candidate }) => asText(initiativeText(candidate)),
};

/** This year's, and those of earlier years where the workbook names them. */
function initiativeText({ facts: { initiative }, history }: Candidate): string {
  const now = initiative?.kind === "known" && initiative.value.kind === "some" ? [initiative.value.text] : [];
  const before = history.flatMap((record) =>
    record.initiative === null || record.initiative === "" ? [] : [`${record.year}: ${record.initiative}`],
  );
  return [...now, ...before].join("; ");
}

/** Names and posts take what the years leave: the birth year is told on the yearly list. */
const PERSON: Columns = PERSON_COLUMNS.filter(({ label }) => label !== "Kết quả nhiệm vụ");

const CHAIN_COLUMNS: Columns = [
  ...PERSON,
  yearsColumn("Danh hiệu các năm liên tục, số QĐ", heldTitle),
  INITIATIVE,
  ...VOTE_COLUMNS,
  REMARK,
];

const PERSON_MERIT_COLUMNS: Columns = [
  ...PERSON,
  yearsColumn("Quá trình khen thưởng, số QĐ", wasHeld),
  INITIATIVE,
  ...VOTE_COLUMNS,
  REMARK,
];

const UNIT_MERIT_COLUMNS: Columns = [
  TT,
  UNIT,
  RATING,
  yearsColumn("Quá trình khen thưởng, số QĐ", wasHeld),
  ...VOTE_COLUMNS,
  REMARK,
];

const FLAG_COLUMNS: Columns = [
  TT,
  UNIT,
  {
    label: "Cụm, khối",
    width: 14,
    horizontal: "left",
    value: ({ candidate }) => asText(candidate.group ?? ""),
  },
  { label: "Tổng điểm", width: 9, horizontal: "center", value: ({ standing }) => number(standing.score) },
  {
    label: "Xếp hạng",
    width: 7,
    horizontal: "center",
    value: ({ standing: { rank } }) => (rank === null ? null : { kind: "number", value: rank, format: "0" }),
  },
  ...VOTE_COLUMNS,
  yearsColumn("Danh hiệu các năm trước", heldTitle),
  { ...REMARK, width: 14 },
];
