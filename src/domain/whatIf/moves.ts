import type { Review } from "../review.types";

/** What trying another way to rank would change in one candidate's standing. */
export interface StandingMove {
  readonly candidateId: string;
  readonly name: string;
  /** Its rank in its bloc; null where it is not ranked. */
  readonly rank: { readonly before: number | null; readonly after: number | null };
  readonly className: { readonly before: string | null; readonly after: string | null };
  /** "same": only its class changes. */
  readonly direction: "up" | "down" | "same";
}

/** Whose rank or class would be another if `after` stood in the place of `before`, in the workbook's order. */
export function standingMoves(before: Review, after: Review): readonly StandingMove[] {
  const later = new Map(after.candidates.map((each) => [each.candidate.id, each.standing.rank]));
  const [classes, laterClasses] = [classesOf(before), classesOf(after)];
  return before.candidates.flatMap(({ candidate: { id, name }, standing }): readonly StandingMove[] => {
    const now = later.get(id);
    if (now === undefined) return [];
    const rank = { before: standing.rank, after: now };
    const className = { before: classes.get(id) ?? null, after: laterClasses.get(id) ?? null };
    if (rank.before === rank.after && className.before === className.after) return [];
    return [{ candidateId: id, name, rank, className, direction: directionOf(rank) }];
  });
}

function classesOf({ scoring }: Review): ReadonlyMap<string, string | null> {
  return new Map(scoring.classified.map(({ candidateId, className }) => [candidateId, className]));
}

/** A place gained or lost; to be ranked at all is better than not to be. */
function directionOf({ before, after }: StandingMove["rank"]): StandingMove["direction"] {
  if (before === after) return "same";
  return (after ?? Infinity) < (before ?? Infinity) ? "up" : "down";
}
