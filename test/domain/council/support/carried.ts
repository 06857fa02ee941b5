import { carryOut, type CarriedOut } from "../../../../src/domain/council";
import { DEFAULT_COUNCIL, type CouncilSettings } from "../../../../src/domain/council/council";
import {
  TALLY_LABELS,
  TALLY_LINES,
  tallyHeading,
  type TallyLine,
} from "../../../../src/domain/council/tallySheet";
import type { TitleId } from "../../../../src/domain/criteria/title";
import type { Grid, RawValue } from "../../../../src/domain/grid/grid";
import { nominate } from "../../../../src/domain/proposals";
import type { Proposal } from "../../../../src/domain/proposals/proposal";
import type { QuotaResult } from "../../../../src/domain/quotas/quota";
import { review } from "../../../../src/domain/review";
import type { ReviewedCandidate } from "../../../../src/domain/review.types";
import { gridOf } from "../../gridOf";
import { SETTINGS } from "../../support/candidates";

export const OWN_RULE = {
  value: "0.9",
  strict: false,
  of: "members",
  quorum: null,
  ballot: "secret",
  basis: "Quy chế của Hội đồng",
} as const;

export interface Given {
  readonly tallies?: readonly Grid[];
  readonly settings?: Partial<CouncilSettings>;
  readonly quotas?: (reviewed: readonly ReviewedCandidate[]) => readonly QuotaResult[];
  /** Whom the checks propose for what, by name; the others keep what the review gave. */
  readonly proposed?: Readonly<
    Record<string, { readonly yearly?: TitleId; readonly further?: TitleId; readonly also?: TitleId }>
  >;
}

/** The staff's sheets reviewed, then carried through the vote. */
export function carried(
  sheets: readonly Grid[],
  given: Given = {},
): CarriedOut<ReviewedCandidate> & {
  readonly outcome: (name: string, title: TitleId) => string | undefined;
  readonly list: (title: TitleId) => readonly string[];
  readonly proposal: (name: string) => Proposal | undefined;
} {
  const { candidates, recognised, pack } = review(sheets, SETTINGS);
  const reviewed = candidates.map((each): ReviewedCandidate => {
    const wanted = given.proposed?.[each.candidate.name];
    if (wanted === undefined) return each;
    const { yearly, further, also } = wanted;
    const eligible = [further, yearly, also].filter((title) => title !== undefined);
    const exclusions =
      also === undefined ? [] : [{ title: also, reason: "higherTitleProposed" as const, note: null }];
    const proposal: Proposal = {
      candidateId: each.candidate.id,
      eligible,
      proposed: yearly ?? null,
      further: further === undefined ? [] : [further],
      exclusions,
    };
    return { ...each, proposal };
  });
  const out = carryOut({
    year: 2025,
    reviewed,
    nominations: nominate(reviewed, pack, {}),
    ownGrids: given.tallies ?? [],
    recognised,
    settings: { ...DEFAULT_COUNCIL, ...given.settings },
    quotas: given.quotas?.(reviewed) ?? [],
    pack,
    decidedBy: {},
  });
  const nameOf = (id: string) => reviewed.find(({ candidate }) => candidate.id === id)?.candidate.name ?? id;
  return {
    ...out,
    outcome: (name, title) =>
      out.council.results.find((each) => nameOf(each.candidateId) === name && each.title === title)?.outcome
        .kind,
    list: (title) =>
      out.nominations
        .filter((each) => each.title === title)
        .flatMap(({ candidateIds }) => candidateIds.map(nameOf)),
    proposal: (name) => out.reviewed.find(({ candidate }) => candidate.name === name)?.proposal,
  };
}

type Row = Partial<Record<keyof typeof TALLY_LABELS, string | number>>;

/** A tally as staff leave it: one block. */
export function tally(
  title: TitleId,
  lines: Partial<Record<TallyLine, number>>,
  rows: readonly Row[],
  body: "Hội đồng" | "Cụm" = "Hội đồng",
): readonly (readonly RawValue[])[] {
  const labels = Object.keys(TALLY_LABELS) as (keyof typeof TALLY_LABELS)[];
  return [
    [tallyHeading(title)],
    ["Cấp bỏ phiếu", body],
    ...(Object.keys(TALLY_LINES) as TallyLine[]).map((line) => [TALLY_LINES[line], lines[line] ?? ""]),
    labels.map((label) => TALLY_LABELS[label]),
    ...rows.map((row, index) => labels.map((label) => row[label] ?? (label === "ordinal" ? index + 1 : ""))),
    [""],
  ];
}

export function tallyGrid(...blocks: readonly (readonly (readonly RawValue[])[])[]): Grid {
  return { ...gridOf(blocks.flat(), { sheet: "BX Kiểm phiếu" }), ours: "tally" };
}
