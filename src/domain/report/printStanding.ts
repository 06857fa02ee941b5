import { groupBy } from "../groupBy";
import { decimalText } from "../phrases/numbers";
import type { Review, ReviewedCandidate } from "../review.types";
import { blocOf } from "../standing";

/** Blocs and names beyond these are only counted. */
const MOST_BLOCS = 12;
const MOST_NAMES = 5;

/** A line per bloc of units with its first and the ties, then the quotas that cut; none where no unit is ranked. */
export function standingLines({ candidates, scoring: { quotas, blocs: known } }: Review): readonly string[] {
  const units = candidates.filter(({ candidate }) => candidate.subject === "unit");
  const blocs = [...groupBy(units, ({ candidate }) => blocOf(candidate)).values()].filter((bloc) =>
    bloc.some(({ standing }) => standing.rank !== null),
  );
  if (blocs.length === 0) return [];
  const nameOf = (bloc: readonly ReviewedCandidate[]): string => {
    const candidate = bloc[0]?.candidate;
    const listed = known.find(({ memberIds }) => candidate !== undefined && memberIds.includes(candidate.id));
    return listed?.name ?? candidate?.group ?? candidate?.source.sheet ?? "";
  };
  const shown = blocs.slice(0, MOST_BLOCS).map((bloc) => `  ${nameOf(bloc)}: ${blocText(bloc)}`);
  const more = blocs.length > MOST_BLOCS ? [`  và ${blocs.length - MOST_BLOCS} khối, cụm khác`] : [];
  return [
    "",
    "Xếp hạng:",
    ...shown,
    ...more,
    ...quotas.map(({ explained }) => `  Chỉ tiêu: ${explained.vi}`),
  ];
}

function blocText(bloc: readonly ReviewedCandidate[]): string {
  const first = bloc.filter(({ standing }) => standing.rank === 1);
  const points = first[0]?.standing.score ?? null;
  const lead = `${first.length > 1 ? "đồng hạng nhất" : "nhất"}: ${names(first)}${points === null ? "" : ` (${decimalText(points).vi})`}`;
  const tied = bloc.filter(({ standing }) => standing.tied && standing.rank !== null && standing.rank > 1);
  const ties = [...groupBy(tied, ({ standing }) => standing.rank).entries()]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .slice(0, MOST_NAMES)
    .map(([rank, those]) => `đồng hạng ${rank ?? ""}: ${names(those)}`);
  const open = bloc.filter(({ standing }) => standing.rank === null);
  return [
    `${bloc.length} đơn vị; ${lead}`,
    ...ties,
    ...(open.length === 0 ? [] : [`chưa xếp hạng: ${names(open)}`]),
  ].join("; ");
}

function names(those: readonly ReviewedCandidate[]): string {
  const shown = those.slice(0, MOST_NAMES).map(({ candidate }) => candidate.name);
  const rest = those.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` và ${rest} nữa` : ""}`;
}
