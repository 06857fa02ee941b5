import type Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { StandingSettings } from "../settings";
import type { RecognisedTable, Warning } from "../tables/table";
import { NO_SCORING, type Scoring } from "./scoring";
import { groupBy } from "../groupBy";
import { foldName } from "../text/fold";
import type { Standing } from "./standing";

/**
 * The bloc a candidate is ranked in: units by their bloc, people by theirs or their unit.
 * Where the workbook names none, those of one sheet are ranked together. Letters and tones count: "Đồn Pa Ủ" is
 * not "Đồn Pa U".
 */
export function blocOf({ subject, group, unit, source }: Candidate): string {
  const bloc = group ?? (subject === "person" ? unit : null);
  return bloc === null ? [subject, source.file, source.sheet].join("\n") : `${subject}\n${foldName(bloc)}`;
}

/** What a standing is made with beside the candidates. */
export interface StandingBasis {
  /** The emulation year. */
  readonly year: number;
  readonly settings: StandingSettings;
}

export interface Stood {
  /** One per candidate, in the candidates' order. */
  readonly standings: readonly Standing[];
  readonly scoring: Scoring;
  readonly warnings: readonly Warning[];
}

/** From points to places: score sheets, periods, classes, blocs, ranks. Quotas come after the findings. */
export function stand(
  candidates: readonly Candidate[],
  _recognised: readonly RecognisedTable[],
  _basis: StandingBasis,
): Stood {
  return { standings: rankAll(candidates), scoring: NO_SCORING, warnings: [] };
}

/**
 * Ranks everybody within their bloc by total points, highest first; equal totals share a rank and the next one
 * is passed over (1, 2, 2, 4). Totals are exact decimals. Whoever has no readable total is not ranked.
 * @returns one standing per candidate, in the candidates' order
 */
export function rankAll(candidates: readonly Candidate[]): readonly Standing[] {
  const standings = new Map<string, Standing>();
  for (const bloc of groupBy(candidates, blocOf).values()) {
    for (const standing of rankBloc(bloc)) standings.set(standing.candidateId, standing);
  }
  return candidates.map(({ id }) => standings.get(id) ?? unranked(id));
}

function rankBloc(bloc: readonly Candidate[]): readonly Standing[] {
  const scored: { readonly id: string; readonly score: Big }[] = [];
  const standings: Standing[] = [];
  for (const { id, facts } of bloc) {
    if (facts.total?.kind === "known") scored.push({ id, score: facts.total.value });
    else standings.push(unranked(id));
  }
  scored.sort((a, b) => b.score.cmp(a.score));
  let rank = 0;
  scored.forEach(({ id, score }, index) => {
    const above = scored[index - 1];
    const below = scored[index + 1];
    const tiedAbove = above !== undefined && above.score.eq(score);
    if (!tiedAbove) rank = index + 1;
    const tied = tiedAbove || (below !== undefined && below.score.eq(score));
    standings.push({ ...unranked(id), score, rank, tied, unranked: null });
  });
  return standings;
}

function unranked(candidateId: string): Standing {
  return {
    candidateId,
    score: null,
    rank: null,
    tied: false,
    overall: null,
    tiedWith: [],
    brokenBy: null,
    unranked: "missing",
    cells: [],
  };
}
