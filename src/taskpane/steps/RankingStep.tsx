import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReviewedCandidate } from "../../domain/review.types";
import { Disclosure } from "../parts/Disclosure";
import { RowList } from "../parts/RowList";
import { StepSection } from "../parts/StepSection";
import { ViewLinks } from "../parts/ViewLinks";
import { TitleTag } from "../parts/TitleTag";
import { usePane } from "../pane";
import { resultOf, ROWS_AT_ONCE } from "../state/state";
import { blocsOf, decimalsApart, type Bloc } from "../view/blocs";
import { formatPoints } from "../view/format";
import { followingStatus } from "./followingStatus";

const useStyles = makeStyles({
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  rank: { flexShrink: 0, width: "24px", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  tied: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  score: { flexShrink: 0, minWidth: "44px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Step 3: who stands where within each bloc, by total points. */
export function RankingStep(): ReactElement {
  const { state, words } = usePane();
  const styles = useStyles();
  const result = resultOf(state.check);
  const blocs = result === null ? [] : blocsOf(result.review.candidates);
  return (
    <StepSection
      step="ranking"
      status={followingStatus(state.check)}
      summary={result && words.counted.blocs(blocs.length)}
    >
      {result === null && <p className={styles.text}>{words.checking.first}</p>}
      {result !== null && <ViewLinks review={result.review} />}
      {result !== null && blocs.length === 0 && <p className={styles.text}>{words.ranking.noScores}</p>}
      {blocs.map((bloc, index) => (
        <Disclosure key={bloc.key} startsOpen={index === 0} summary={summaryOf(bloc)}>
          <BlocList bloc={bloc} />
        </Disclosure>
      ))}
    </StepSection>
  );

  function summaryOf(bloc: Bloc): string {
    const count = bloc.subject === "unit" ? words.counted.units : words.counted.people;
    return `${bloc.name ?? words.ranking.noBloc} · ${count(bloc.ranked.length + bloc.unranked.length)}`;
  }
}

function BlocList({ bloc }: { readonly bloc: Bloc }): ReactElement {
  const { dispatch, words } = usePane();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const totals = bloc.ranked.flatMap(({ standing }) => standing.score ?? []);
  const decimals = decimalsApart(totals);
  return (
    <RowList
      label={bloc.name ?? words.ranking.noBloc}
      shown={shown}
      step={ROWS_AT_ONCE}
      onMore={() => setShown(shown + ROWS_AT_ONCE)}
      rows={[...bloc.ranked, ...bloc.unranked].map((one) => {
        const id = `rank-${one.candidate.id}`;
        const page = { kind: "candidate", candidateId: one.candidate.id, from: id } as const;
        return {
          id,
          content: <RankRow one={one} decimals={decimals} />,
          onOpen: () => dispatch({ kind: "pageOpened", page }),
        };
      })}
    />
  );
}

interface RankRowProps {
  readonly one: ReviewedCandidate;
  readonly decimals: number;
}

function RankRow({ one, decimals }: RankRowProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const { candidate, standing, proposal } = one;
  const aside = standing.rank === null ? words.why.unranked : standing.tied ? words.why.tied : null;
  return (
    <span className={styles.row}>
      <span className={styles.rank}>{standing.rank ?? "–"}</span>
      <span className={styles.name}>
        {candidate.name} {aside !== null && <span className={styles.tied}>({aside}) </span>}
      </span>
      {proposal.proposed !== null && <TitleTag title={proposal.proposed} />}
      <span className={styles.score}>
        {standing.score === null ? "" : formatPoints(standing.score, language, decimals)}
      </span>
    </span>
  );
}
