import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Review } from "../../domain/review.types";
import { percentText } from "../../domain/phrases/numbers";
import { Disclosure } from "../parts/Disclosure";
import { StepSection } from "../parts/StepSection";
import { ViewLinks } from "../parts/ViewLinks";
import { usePane } from "../pane";
import { resultOf } from "../state/state";
import { blocsOf, type Bloc } from "../view/blocs";
import { placesOf, shareText } from "../view/standing";
import { asShare } from "../view/typed";
import { BlocList } from "./BlocList";
import { followingStatus } from "./followingStatus";
import { RollUpQuestion } from "./RollUpQuestion";

const useStyles = makeStyles({
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** Step 3: who stands where within each bloc, by total points. */
export function RankingStep(): ReactElement {
  const { state, words } = usePane();
  const styles = useStyles();
  const review = resultOf(state.check)?.review ?? null;
  const blocs = useMemo(() => (review === null ? [] : blocsOf(review.candidates)), [review]);
  return (
    <StepSection
      step="ranking"
      status={followingStatus(state.check)}
      summary={review && words.counted.blocs(blocs.length)}
    >
      {review === null ? (
        <p className={styles.text}>{words.checking.first}</p>
      ) : (
        <Standing review={review} blocs={blocs} />
      )}
    </StepSection>
  );
}

interface StandingProps {
  readonly review: Review;
  readonly blocs: readonly Bloc[];
}

function Standing({ review, blocs }: StandingProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const places = useMemo(() => placesOf(review), [review]);
  // One alone in its bloc has nobody to be compared with.
  const opened = blocs.find(({ ranked }) => ranked.length > 1) ?? blocs[0];
  const listed = new Map(review.scoring.blocs.map((bloc) => [bloc.key, bloc]));
  return (
    <>
      <RollUpQuestion review={review} />
      <ViewLinks review={review} />
      <DirectShare review={review} />
      {blocs.length === 0 && (
        <p className={styles.text}>
          {review.scoring.rolledUp.length > 0 ? words.standing.noYear : words.ranking.noScores}
        </p>
      )}
      {blocs.map((bloc) => (
        <Disclosure key={bloc.key} startsOpen={bloc === opened} summary={summaryOf(bloc)}>
          <BlocList bloc={bloc} places={places} listed={listed.get(bloc.key)} />
        </Disclosure>
      ))}
    </>
  );

  function summaryOf(bloc: Bloc): string {
    const count = bloc.subject === "unit" ? words.counted.units : words.counted.people;
    return `${bloc.name ?? words.ranking.noBloc} · ${count(bloc.ranked.length + bloc.unranked.length)}`;
  }
}

/** "Hướng về cơ sở": of the people proposed those in no leading post, beside the aim staff set. */
function DirectShare({ review }: { readonly review: Review }): ReactElement | null {
  const { state, words, language } = usePane();
  const styles = useStyles();
  const { direct } = review.scoring;
  const aim = state.settings.standing.directShareAim;
  if (direct === null) return null;
  const said = words.places.direct(shareText(direct, language));
  const aimed = aim === null ? "" : `; ${words.places.directAim(percentText(asShare(aim))[language])}`;
  return (
    <p className={styles.text}>
      {said}
      {aimed}.
    </p>
  );
}
