import type { ReactElement } from "react";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import { groupBy } from "../../domain/groupBy";
import type { Bilingual } from "../../domain/text/bilingual";
import type { Review } from "../../domain/review.types";
import { OpenCandidate } from "../parts/OpenCandidate";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { PageFrame } from "./PageFrame";

/** Somebody and a title beside the yearly one. */
interface Further {
  readonly candidateId: string;
  readonly title: TitleId;
  /** What is still to be shown before they qualify. */
  readonly missing?: Bilingual | null;
}

/** Titles and commendations beside the yearly ones: first those who qualify and never had them, then all. */
export function FurtherPage({ review }: { readonly review: Review }): ReactElement {
  const { words } = usePane();
  const styles = useItemStyles();
  const proposed = furtherOf(review);
  return (
    <PageFrame title={words.views.further}>
      {proposed.length === 0 && <p>{words.views.none}</p>}
      {review.overlooked.length > 0 && (
        <section aria-label={words.views.overlooked}>
          <h2 className={styles.heading}>{words.views.overlooked}</h2>
          <p className={styles.note}>{words.views.overlookedNote}</p>
          <ByTitle review={review} entries={review.overlooked} id="overlooked" />
        </section>
      )}
      {proposed.length > 0 && (
        <section aria-label={words.views.furtherProposed}>
          <h2 className={styles.heading}>{words.views.furtherProposed}</h2>
          <ByTitle review={review} entries={proposed} id="further" />
        </section>
      )}
    </PageFrame>
  );
}

/** Everybody proposed for a title beside the ladder, in the candidates' order. */
export function furtherOf({ candidates }: Review): readonly Further[] {
  return candidates.flatMap(({ candidate, proposal }) =>
    proposal.further.map((title) => ({ candidateId: candidate.id, title })),
  );
}

interface ByTitleProps {
  readonly review: Review;
  readonly entries: readonly Further[];
  readonly id: string;
}

function ByTitle({ review, entries, id }: ByTitleProps): ReactElement {
  const { language } = usePane();
  const styles = useItemStyles();
  const found = new Map(review.candidates.map(({ candidate }) => [candidate.id, candidate]));
  return (
    <>
      {[...groupBy(entries, ({ title }) => title)].map(([title, ofTitle]) => (
        <section key={title} aria-label={TITLES[title].full[language]}>
          <h3 className={styles.line}>
            {TITLES[title].full[language]} · {ofTitle.length}
          </h3>
          <ul className={styles.list}>
            {ofTitle.map(({ candidateId, missing }) => {
              const candidate = found.get(candidateId);
              return (
                <li key={candidateId} className={styles.item}>
                  <OpenCandidate
                    candidateId={candidateId}
                    name={candidate?.name ?? ""}
                    id={`${id}-${title}-${candidateId}`}
                  />{" "}
                  <span className={styles.line}>{candidate?.unit ?? candidate?.group ?? ""}</span>
                  {missing && <p className={styles.line}>{missing[language]}</p>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
