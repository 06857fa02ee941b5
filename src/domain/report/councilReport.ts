import type { Council, VoteResult } from "../council/council";
import type { TitleId } from "../criteria/title";
import { refAddress } from "../grid/address";

/** What the votes came to; counts are exact, a share is never rounded. */
export interface ReportCouncil {
  readonly results: readonly ReportVote[];
  readonly stages: Council["stages"];
  /** By office, what it has not confirmed yet. */
  readonly unconfirmed: readonly {
    readonly office: string;
    readonly columns: readonly string[];
    readonly candidates: readonly string[];
    readonly cells: readonly string[];
  }[];
  readonly ledger: readonly {
    readonly candidate: string | null;
    readonly name: string;
    readonly kind: Council["ledger"][number]["kind"];
    readonly title: TitleId | null;
    readonly achievement: string;
    readonly cell: string;
  }[];
}

export interface ReportVote {
  readonly candidate: string;
  readonly title: TitleId;
  readonly outcome: VoteResult["outcome"]["kind"];
  /** Votes for, out of the base of the rule; null where they cannot be told. */
  readonly share: { readonly for: number; readonly of: number } | null;
  /** How many votes are missing, where it failed. */
  readonly lacking?: number | null;
  /** The title the council gives instead. */
  readonly lowerTo?: TitleId;
  /** Id of the rule; null: not chosen. */
  readonly rule: string | null;
  readonly actual: string;
  readonly problems: readonly string[];
  readonly cells: readonly string[];
}

export function councilReport({ results, stages, unconfirmed, ledger }: Council): ReportCouncil {
  return {
    results: results.map(voteReport),
    stages,
    unconfirmed: unconfirmed.map(({ office, columns, candidateIds, cells }) => ({
      office,
      columns,
      candidates: candidateIds,
      cells: cells.map(refAddress),
    })),
    ledger: ledger.map(({ candidateId, name, kind, title, achievement, cell }) => ({
      candidate: candidateId,
      name,
      kind,
      title,
      achievement,
      cell: refAddress(cell),
    })),
  };
}

function voteReport({ candidateId, title, outcome, rule, actual, problems, cells }: VoteResult): ReportVote {
  const share = outcome.kind === "passed" || outcome.kind === "failed" ? outcome.share : null;
  return {
    candidate: candidateId,
    title,
    outcome: outcome.kind,
    share: share && { for: share.num.toNumber(), of: share.den.toNumber() },
    ...(outcome.kind === "failed" ? { lacking: outcome.lacking } : {}),
    ...(outcome.kind === "lowered" ? { lowerTo: outcome.to } : {}),
    rule: rule?.id ?? null,
    actual: actual.vi,
    problems: problems.map(({ vi }) => vi),
    cells: cells.map(refAddress),
  };
}
