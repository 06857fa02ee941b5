/** Somebody who wants a place, with the rank by which it is given; null where not ranked. */
export interface Wanting {
  readonly id: string;
  readonly rank: number | null;
}

/** Who is within a quota, who shares its line, who is below, and who cannot be placed. */
export interface Selected {
  readonly within: readonly string[];
  readonly tiedAtLine: readonly string[];
  /** Nearest to the line first. */
  readonly below: readonly string[];
  readonly unplaced: readonly string[];
}

/**
 * Gives `allowed` places in order of rank. Those who share the rank at the line and do not all fit are put to the
 * council together: none of them is taken or cut by us. Whoever has no rank cannot be placed while places are short.
 */
export function select(wanting: readonly Wanting[], allowed: number): Selected {
  if (wanting.length <= allowed)
    return { within: wanting.map(({ id }) => id), tiedAtLine: [], below: [], unplaced: [] };
  const ranked = wanting
    .flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]))
    .sort((a, b) => a.rank - b.rank);
  const unplaced = wanting.filter(({ rank }) => rank === null).map(({ id }) => id);
  const line = ranked[allowed - 1]?.rank ?? 0;
  const splits = ranked.length > allowed && ranked[allowed]?.rank === line;
  const ids = (fits: (rank: number, index: number) => boolean): readonly string[] =>
    ranked.filter(({ rank }, index) => fits(rank, index)).map(({ id }) => id);
  return splits
    ? {
        within: ids((rank) => rank < line),
        tiedAtLine: ids((rank) => rank === line),
        below: ids((rank) => rank > line),
        unplaced,
      }
    : {
        within: ids((_, index) => index < allowed),
        tiedAtLine: [],
        below: ids((_, index) => index >= allowed),
        unplaced,
      };
}
