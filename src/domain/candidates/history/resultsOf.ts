import type { Facts, YearRecord } from "../candidate";

/** The facts with what the columns of the year under review say, where nothing else states it. */
export function withResultsOf(year: number, facts: Facts, own: readonly YearRecord[]): Facts {
  const now = own.filter((record) => record.year === year && record.kind === "held");
  const rated = now.find(({ rating }) => rating !== null);
  const initiated = now.find(({ titles, rating, initiative }) => {
    const ofItsOwnColumn = titles.length === 0 && rating === null;
    return ofItsOwnColumn && initiative !== null;
  });
  return {
    ...facts,
    ...(facts.taskRating === undefined &&
      rated?.rating && {
        taskRating: { kind: "known" as const, value: rated.rating, cell: rated.cell, text: rated.text },
      }),
    ...(facts.initiative === undefined &&
      typeof initiated?.initiative === "string" && {
        initiative: {
          kind: "known" as const,
          value:
            initiated.initiative === ""
              ? ({ kind: "none" } as const)
              : ({ kind: "some", text: initiated.initiative } as const),
          cell: initiated.cell,
          text: initiated.text,
        },
      }),
  };
}
