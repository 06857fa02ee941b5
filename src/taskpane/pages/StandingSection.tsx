import { useMemo, type ReactElement } from "react";
import { refAddress } from "../../domain/grid/address";
import type { RolledUp } from "../../domain/periods/period";
import { periodName, periodNames } from "../../domain/periods/naming";
import type { Review, ReviewedCandidate } from "../../domain/review.types";
import { blocOf } from "../../domain/standing";
import { CellLink, CellLinks } from "../parts/CellLinks";
import { Disclosure } from "../parts/Disclosure";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { formatPoints } from "../view/format";
import { asides, placesOf } from "../view/standing";

interface StandingSectionProps {
  readonly review: Review;
  readonly one: ReviewedCandidate;
}

/** Where somebody stands and from which cells: points, rank, ties, class and what held it down, periods, quotas. */
export function StandingSection({ review, one }: StandingSectionProps): ReactElement | null {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const places = useMemo(() => placesOf(review), [review]);
  const { candidate, standing } = one;
  const { scoring, candidates } = review;
  const rolled = scoring.rolledUp.find(({ candidateId }) => candidateId === candidate.id);
  const said = asides(one, places, words, language);
  const cap = places.classified.get(candidate.id)?.cappedBy ?? null;
  if (standing.score === null && said.length === 0 && rolled === undefined) return null;
  const ranked = candidates.filter((each) => each.standing.rank !== null);
  const bloc = ranked.filter((each) => blocOf(each.candidate) === blocOf(candidate)).length;
  const all = ranked.filter((each) => each.candidate.subject === candidate.subject).length;
  const lines = [
    ...(standing.rank === null ? [] : [words.places.inBloc(standing.rank, bloc)]),
    ...(standing.overall === null || all === bloc ? [] : [words.places.overall(standing.overall, all)]),
    ...said,
  ];
  return (
    <section aria-label={words.places.title}>
      <h2 className={styles.heading}>{words.places.title}</h2>
      <p className={styles.line}>
        {standing.score === null
          ? words.places.noPoints
          : words.why.points(formatPoints(standing.score, language))}
        {standing.cells.length > 0 && " · "}
        <CellLinks addresses={standing.cells.map(refAddress)} />
      </p>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {cap && (
        <p className={styles.line}>
          {words.places.capped(cap.text)} · <CellLink address={refAddress(cap.cell)} />
        </p>
      )}
      {rolled && <Periods rolled={rolled} />}
    </section>
  );
}

function Periods({ rolled }: { readonly rolled: RolledUp }): ReactElement {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const { periods, missing } = rolled;
  return (
    <Disclosure summary={`${words.places.periods} (${periods.length})`}>
      <ul className={styles.list}>
        {periods.map(({ period, total, className, cell }, index) => {
          const points = total.kind === "known" ? formatPoints(total.value, language) : words.places.noPoint;
          return (
            <li key={index} className={styles.line}>
              {periodName(period)[language]}: {[points, className].filter((part) => part !== null).join(", ")}{" "}
              · <CellLink address={refAddress(cell)} />
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p className={styles.line}>{words.places.missing(periodNames(missing)[language])}</p>
      )}
    </Disclosure>
  );
}
