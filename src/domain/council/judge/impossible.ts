import type { CellRef } from "../../grid/grid";
import { decimalText } from "../../phrases/numbers";
import type { Bilingual } from "../../text/bilingual";
import { VOTE_BASES } from "../bases";
import type { CandidateVotes } from "../council";
import { baseOf, type Counted, type CountId, type Counts } from "./counts";
import { BASE_NAMES, COUNT_NAMES } from "./words";

/** Counts that cannot stand side by side, why, and the cells that say so. */
export interface Contradiction {
  readonly why: Bilingual;
  readonly cells: readonly CellRef[];
}

/** Everything in one candidate's tally that cannot be; empty where the counts agree as far as they are known. */
export function contradictions(
  typed: Counts,
  { marks }: Pick<CandidateVotes, "marks">,
): readonly Contradiction[] {
  const odd = oddNumbers(typed);
  // Sums of numbers that are no counts would only repeat what is wrong with them.
  if (odd.length > 0) return odd;
  return [...together(typed), ...ballots(typed), ...voters(typed), ...markedOf(typed, marks)];
}

function oddNumbers(typed: Counts): readonly Contradiction[] {
  return (Object.keys(typed) as CountId[]).flatMap((id) => {
    const counted = typed[id];
    if (counted === undefined) return [];
    const { value, cells } = counted;
    const name = COUNT_NAMES[id];
    const shown = decimalText(value);
    if (value.lt(0))
      return [
        {
          why: { vi: `${name.vi} là số âm (${shown.vi})`, en: `${name.en} is negative (${shown.en})` },
          cells,
        },
      ];
    return value.round().eq(value)
      ? []
      : [
          {
            why: {
              vi: `${name.vi} không phải số nguyên (${shown.vi})`,
              en: `${name.en} is not whole (${shown.en})`,
            },
            cells,
          },
        ];
  });
}

/** For, against and for a lower title together, out of the narrowest whole that is known. */
function together(typed: Counts): readonly Contradiction[] {
  const cast = (["for", "against", "lower"] as const).flatMap((id) => {
    const counted = typed[id];
    return counted === undefined ? [] : [{ id, ...counted }];
  });
  const first = cast[0];
  if (first === undefined) return [];
  const given = cast.slice(1).reduce((all, { value }) => all.plus(value), first.value);
  const names = {
    vi: cast.map(({ id }) => COUNT_NAMES[id].vi).join(" + "),
    en: cast.map(({ id }) => COUNT_NAMES[id].en).join(" + "),
  };
  const narrowest = [...VOTE_BASES].reverse().find((of) => baseOf(typed, of) !== undefined);
  const all = narrowest === undefined ? undefined : baseOf(typed, narrowest);
  const cells = cast.flatMap((each) => each.cells);
  if (narrowest === undefined || all === undefined || given.lte(all.value)) return [];
  return [more(names, { value: given, cells }, BASE_NAMES[narrowest], all)];
}

function ballots(typed: Counts): readonly Contradiction[] {
  const { valid, invalid, returned, issued } = typed;
  const split =
    valid !== undefined &&
    invalid !== undefined &&
    returned !== undefined &&
    !valid.value.plus(invalid.value).eq(returned.value)
      ? [
          unequal(
            `${valid.value.toFixed()} + ${invalid.value.toFixed()}`,
            ["valid", "invalid"],
            "returned",
            returned,
            [...valid.cells, ...invalid.cells],
          ),
        ]
      : [];
  const attending = baseOf(typed, "presentAndWritten");
  return [
    ...split,
    ...exceeds("valid", valid, "returned", returned),
    ...exceeds("invalid", invalid, "returned", returned),
    ...exceeds("returned", returned, "issued", issued),
    ...(issued !== undefined && attending !== undefined && issued.value.gt(attending.value)
      ? [more(COUNT_NAMES.issued, issued, BASE_NAMES.presentAndWritten, attending)]
      : exceeds("issued", issued, "members", typed.members)),
  ];
}

function voters(typed: Counts): readonly Contradiction[] {
  const { members, present, absentWritten, absentSilent } = typed;
  if (members === undefined) return [];
  if (present !== undefined && absentWritten !== undefined && absentSilent !== undefined) {
    const parts = [present, absentWritten, absentSilent];
    const all = present.value.plus(absentWritten.value).plus(absentSilent.value);
    return all.eq(members.value)
      ? []
      : [
          unequal(
            parts.map(({ value }) => value.toFixed()).join(" + "),
            ["present", "absentWritten", "absentSilent"],
            "members",
            members,
            parts.flatMap(({ cells }) => cells),
          ),
        ];
  }
  const attending = baseOf(typed, "presentAndWritten");
  return attending !== undefined && attending.value.gt(members.value)
    ? [more(BASE_NAMES.presentAndWritten, attending, COUNT_NAMES.members, members)]
    : exceeds("present", present, "members", members);
}

/** The members' own columns against the counts typed beside them. */
function markedOf(typed: Counts, marks: CandidateVotes["marks"]): readonly Contradiction[] {
  if (marks === null) return [];
  const [votesFor, members] = [typed.for, typed.members];
  const differs = votesFor !== undefined && !votesFor.value.eq(marks.for);
  const tooMany = members !== undefined && members.value.lt(marks.members);
  return [
    ...(differs
      ? [
          {
            why: {
              vi: `đếm được ${marks.for} ô đánh dấu, nhưng ghi ${votesFor.value.toFixed()} phiếu đồng ý`,
              en: `${marks.for} cells are marked, but ${votesFor.value.toFixed()} votes for are written`,
            },
            cells: [...votesFor.cells, ...marks.cells],
          },
        ]
      : []),
    ...(tooMany
      ? [
          {
            why: {
              vi: `có ${marks.members} cột thành viên, nhưng ghi tổng số ${members.value.toFixed()}`,
              en: `there are ${marks.members} columns of members, but ${members.value.toFixed()} are written`,
            },
            cells: [...members.cells, ...marks.cells],
          },
        ]
      : []),
  ];
}

function exceeds(
  id: CountId,
  part: Counted | undefined,
  of: CountId,
  whole: Counted | undefined,
): readonly Contradiction[] {
  if (part === undefined || whole === undefined || part.value.lte(whole.value)) return [];
  return [more(COUNT_NAMES[id], part, COUNT_NAMES[of], whole)];
}

function more(name: Bilingual, part: Counted, of: Bilingual, whole: Counted): Contradiction {
  const [one, other] = [part.value.toFixed(), whole.value.toFixed()];
  return {
    why: {
      vi: `${name.vi} (${one}) nhiều hơn ${of.vi} (${other})`,
      en: `${name.en} (${one}) exceed ${of.en} (${other})`,
    },
    cells: [...part.cells, ...whole.cells],
  };
}

function unequal(
  sum: string,
  parts: readonly CountId[],
  of: CountId,
  whole: Counted,
  cells: readonly CellRef[],
): Contradiction {
  const named = (language: "vi" | "en"): string => parts.map((id) => COUNT_NAMES[id][language]).join(" + ");
  const other = whole.value.toFixed();
  return {
    why: {
      vi: `${named("vi")} (${sum}) không bằng ${COUNT_NAMES[of].vi} (${other})`,
      en: `${named("en")} (${sum}) do not make ${COUNT_NAMES[of].en} (${other})`,
    },
    cells: [...cells, ...whole.cells],
  };
}
