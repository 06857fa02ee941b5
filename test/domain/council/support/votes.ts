import Big from "big.js";
import type { Reading } from "../../../../src/domain/candidates/candidate";
import type { CandidateVotes, TallyCounts, VoteRule } from "../../../../src/domain/council/council";
import type { TitleId } from "../../../../src/domain/criteria/title";

export type Line = keyof TallyCounts | "for" | "against" | "lower";
const ROWS: readonly Line[] = [
  "members",
  "present",
  "absentWritten",
  "absentSilent",
  "issued",
  "returned",
  "valid",
  "invalid",
  "for",
  "against",
  "lower",
];

/** Where a count stands: the tally's lines one below the other. */
export function lineCell(line: Line | "share" | "lowerTo") {
  const row = line === "share" ? 20 : line === "lowerTo" ? 21 : ROWS.indexOf(line) + 1;
  return { file: "so.xlsx", sheet: "Kiểm phiếu", row, column: 2 };
}

export interface Tally extends Partial<Record<Line, number>> {
  readonly share?: { readonly value: string; readonly text: string };
  readonly lowerTo?: TitleId | "?";
}

/** Votes on one candidate with the counts named; the rest is empty. */
export function votes(
  { share, lowerTo, ...lines }: Tally,
  more: Partial<CandidateVotes> = {},
): CandidateVotes {
  const reading = (line: Line): Reading<Big> | undefined => {
    const value = lines[line];
    const cell = lineCell(line);
    return value === undefined
      ? { kind: "blank", cell }
      : { kind: "known", value: new Big(value), cell, text: String(value) };
  };
  return {
    candidateId: "p1",
    title: "CSTDCS",
    for: reading("for"),
    against: reading("against"),
    lower: reading("lower"),
    typedShare:
      share === undefined
        ? undefined
        : { kind: "known", value: new Big(share.value), text: share.text, cell: lineCell("share") },
    ...(lowerTo !== undefined && {
      lowerTo:
        lowerTo === "?"
          ? ({ kind: "unreadable", cell: lineCell("lowerTo"), text: "CSTĐTQ" } as const)
          : ({ kind: "known", value: lowerTo, cell: lineCell("lowerTo"), text: lowerTo } as const),
    }),
    marks: null,
    counts: {
      members: reading("members"),
      present: reading("present"),
      absentWritten: reading("absentWritten"),
      absentSilent: reading("absentSilent"),
      issued: reading("issued"),
      returned: reading("returned"),
      valid: reading("valid"),
      invalid: reading("invalid"),
    },
    body: "council",
    cells: [lineCell("for")],
    ...more,
  };
}

/** A rule of a unit's own; ≥ 90% of all members unless said otherwise. */
export function rule(given: Partial<VoteRule> = {}): VoteRule {
  return {
    id: "own/CSTDCS",
    name: { vi: "Ngưỡng của đơn vị", en: "The unit's own threshold" },
    titles: [],
    value: "0.9",
    strict: false,
    of: "members",
    quorum: null,
    ballot: "secret",
    citation: { document: { vi: "Quy chế", en: "Rules" }, article: "", clause: "", own: "Quy chế" },
    status: "unitsOwn",
    confirmed: { on: "", how: { vi: "Quy chế", en: "Rules" } },
    ...given,
  };
}
