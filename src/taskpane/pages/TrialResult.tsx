import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TITLES } from "../../domain/criteria/titles";
import type { TitleId } from "../../domain/criteria/title";
import { ERRORS } from "../../domain/errors";
import type { Difference } from "../../domain/whatIf";
import { OpenCandidate } from "../parts/OpenCandidate";
import { RowsAtOnce } from "../parts/RowsAtOnce";
import { StateMark, type Tone } from "../parts/StateMark";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: "8px", marginBlock: "8px" },
});

const TONES: Readonly<Record<Difference["direction"], Tone>> = {
  gains: "good",
  loses: "bad",
  changes: "over",
};
const ORDER: readonly Difference["direction"][] = ["loses", "changes", "gains"];

/** What the rules that were tried would change, and the two ways on: use them, or give them up. */
export function TrialResult(): ReactElement | null {
  const { state, dispatch, jobs, words, language } = usePane();
  const styles = useStyles();
  const item = useItemStyles();
  const { trial } = state;
  if (trial === null) return null;
  if (trial.kind === "working") return <p role="status">{words.rules.trying}</p>;
  if (trial.kind === "failed") {
    const { what, todo } = ERRORS[trial.failure.code];
    return (
      <p role="status">
        <strong>{what[language]}</strong> {todo[language]}
      </p>
    );
  }
  const { differences: told, packName } = trial;
  const of = (direction: Difference["direction"]): number =>
    told.filter((each) => each.direction === direction).length;
  const sorted = ORDER.flatMap((direction) => told.filter((each) => each.direction === direction));
  return (
    <section aria-label={words.rules.tried(packName[language])}>
      <h2 className={item.heading}>{words.rules.tried(packName[language])}</h2>
      <p role="status">
        {told.length === 0 ? words.rules.none : words.rules.counts(of("gains"), of("loses"), of("changes"))}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void jobs.adoptTrial()}>{words.rules.adopt}</Button>
        <Button appearance="subtle" onClick={() => dispatch({ kind: "tried", trial: null })}>
          {words.rules.giveUp}
        </Button>
      </div>
      <RowsAtOnce
        items={sorted}
        render={(each) => (
          <DifferenceItem key={`${each.candidateId}/${each.before}/${each.after}`} difference={each} />
        )}
      />
    </section>
  );
}

function DifferenceItem({ difference }: { readonly difference: Difference }): ReactElement {
  const { words, language } = usePane();
  const item = useItemStyles();
  const { candidateId, name, before, after, direction, why } = difference;
  const short = (title: TitleId | null): string =>
    title === null ? words.rules.noTitle : TITLES[title].short;
  return (
    <li className={item.item}>
      <div className={item.head}>
        <OpenCandidate candidateId={candidateId} name={name} id={`tried-${candidateId}-${after ?? before}`} />
        <StateMark tone={TONES[direction]} word={words.rules.direction[direction]} />
      </div>
      <p className={item.line}>
        <strong>
          {short(before)} → {short(after)}
        </strong>
      </p>
      {why.map((reason) => (
        <p key={reason.vi} className={item.line}>
          {reason[language]}
        </p>
      ))}
    </li>
  );
}
