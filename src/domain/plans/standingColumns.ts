import type { FactId } from "../candidates/candidate";
import { TITLES } from "../criteria/titles";
import { refAddress } from "../grid/address";
import type { Entry } from "./entry";
import { number } from "./nominationColumns";
import type { PlanValue } from "./plan";
import type { ClassShown } from "./standingBlocs";
import { asText, type ListColumn } from "./tableBlock";

/** What the columns show beside the entry itself. */
export interface StandingLook {
  readonly classOf: (id: string) => ClassShown;
  readonly noteOf: (entry: Entry) => string;
  /** The points at the line of the entry's bloc, for the chart; null where no quota cuts there. */
  readonly lineOf: (id: string) => PlanValue | null;
  /** Whether ranks of the entry are written as a formula afterwards. */
  readonly isCounted: (id: string) => boolean;
}

/** 1-based. */
export const STANDING_NAME_COLUMN = 2;

const PARTS: readonly (readonly [fact: FactId, label: string])[] = [
  ["selfScore", "Tự chấm"],
  ["clusterScore", "Cụm chấm"],
  ["bonus", "Điểm thưởng"],
  ["penalty", "Điểm trừ"],
];

export interface StandingColumns {
  readonly columns: readonly ListColumn<Entry>[];
  /** 1-based positions of the columns that formulas and charts need; null where the sheet has no such column. */
  readonly total: number;
  readonly rank: number;
  readonly line: number | null;
}

/** Only what the workbook says of anybody gets a column: parts, classes, the line of a quota. */
export function standingColumns(
  entries: readonly Entry[],
  look: StandingLook,
  manyBlocs: boolean,
): StandingColumns {
  const parts = PARTS.filter(([fact]) =>
    entries.some(({ candidate }) => candidate.facts[fact]?.kind === "known"),
  ).map(([fact, label]) => partColumn(fact, label));
  const hasClass = entries.some(({ candidate }) => look.classOf(candidate.id).name !== "");
  const hasLine = entries.some(({ candidate }) => look.lineOf(candidate.id) !== null);
  const total: ListColumn<Entry> = {
    label: "Tổng điểm",
    width: 8,
    horizontal: "center",
    value: ({ standing }) => number(standing.score),
  };
  const rank: ListColumn<Entry> = {
    label: "Xếp hạng",
    width: 6,
    horizontal: "center",
    value: ({ candidate, standing }) =>
      standing.rank === null || look.isCounted(candidate.id)
        ? null
        : { kind: "number", value: standing.rank, format: "0" },
  };
  const line: ListColumn<Entry> = {
    label: "Điểm ở vạch",
    width: 7,
    horizontal: "center",
    value: ({ candidate }) => look.lineOf(candidate.id),
  };
  const columns = [
    TT,
    NAME,
    ...parts,
    total,
    ...(hasLine ? [line] : []),
    ...(hasClass ? [classColumn(look)] : []),
    rank,
    ...(manyBlocs ? [OVERALL] : []),
    TITLE,
    note(look),
    SOURCE,
  ];
  return {
    columns,
    total: columns.indexOf(total) + 1,
    rank: columns.indexOf(rank) + 1,
    line: hasLine ? columns.indexOf(line) + 1 : null,
  };
}

function partColumn(fact: FactId, label: string): ListColumn<Entry> {
  return {
    label,
    width: 6.5,
    horizontal: "center",
    value: ({ candidate: { facts } }) => {
      const reading = facts[fact];
      if (reading === undefined || reading.kind === "blank") return null;
      const value = facts[fact as "bonus"];
      return value?.kind === "known" ? number(value.value) : asText(reading.text);
    },
  };
}

const TT: ListColumn<Entry> = {
  label: "TT",
  width: 4.5,
  horizontal: "center",
  value: (_, position) => ({ kind: "number", value: position, format: "0" }),
};

const NAME: ListColumn<Entry> = {
  label: "Đơn vị / Họ và tên",
  width: 20,
  grow: 2,
  horizontal: "left",
  value: ({ candidate }) => asText(candidate.name),
};

const OVERALL: ListColumn<Entry> = {
  label: "Hạng chung",
  width: 6,
  horizontal: "center",
  value: ({ standing: { overall } }) =>
    overall === null ? null : { kind: "number", value: overall, format: "0" },
};

const TITLE: ListColumn<Entry> = {
  label: "Danh hiệu đề nghị",
  width: 10,
  horizontal: "center",
  value: ({ proposal: { proposed, further } }) =>
    asText(
      [...(proposed === null ? [] : [proposed]), ...further].map((title) => TITLES[title].short).join(", "),
    ),
};

const SOURCE: ListColumn<Entry> = {
  label: "Ô nguồn",
  width: 12,
  horizontal: "left",
  value: ({ candidate, standing: { cells } }) => {
    const [first = candidate.source, ...more] = cells;
    return asText(more.length === 0 ? refAddress(first) : `${refAddress(first)} (+${more.length})`);
  },
};

function classColumn({ classOf }: StandingLook): ListColumn<Entry> {
  return {
    label: "Xếp loại",
    width: 7,
    horizontal: "center",
    value: ({ candidate: { id } }) => asText(classOf(id).name),
  };
}

function note({ noteOf }: StandingLook): ListColumn<Entry> {
  return {
    label: "Ghi chú",
    width: 14,
    grow: 1,
    horizontal: "left",
    value: (entry) => asText(noteOf(entry)),
  };
}
