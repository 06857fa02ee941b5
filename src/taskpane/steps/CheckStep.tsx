import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ERRORS } from "../../domain/errors";
import type { Review } from "../../domain/review.types";
import { Mark } from "../parts/Mark";
import { StepSection, type StepState } from "../parts/StepSection";
import { SkippedSheets } from "../parts/SkippedSheets";
import { usePane } from "../pane";
import { resultOf, tablesRead, type CheckState } from "../state/state";
import { countVerdicts, VERDICTS } from "../view/verdict";
import { BlankQuestions } from "./BlankQuestions";
import { CandidateList } from "./CandidateList";
import { RollUpQuestion } from "./RollUpQuestion";

const useStyles = makeStyles({
  text: { margin: "0 0 8px" },
  buttons: { display: "flex", gap: "8px", alignItems: "center" },
  counts: { display: "inline-flex", alignItems: "center", gap: "8px", verticalAlign: "middle" },
  count: { display: "inline-flex", gap: "2px", alignItems: "center" },
  working: { color: tokens.colorNeutralForeground2, marginInlineEnd: "auto" },
});

/** Step 2: run the check; who meets the criteria and who does not. */
export function CheckStep(): ReactElement {
  const { state } = usePane();
  const result = resultOf(state.check);
  return (
    <StepSection step="check" status={statusOf(state.check)} summary={result && <Counts />}>
      {state.check.kind === "working" && <Working />}
      {state.check.kind !== "working" && result === null && <Start />}
      {result && <BlankQuestions review={result.review} />}
      {result && <RollUpQuestion review={result.review} />}
      {result && result.review.candidates.length === 0 && <NoOne review={result.review} />}
      {result && result.review.candidates.length > 0 && <CandidateList review={result.review} />}
    </StepSection>
  );
}

function statusOf(check: CheckState): StepState {
  if (check.kind === "found" && tablesRead(check.result.review).length === 0) return "nothing";
  return check.kind === "found" ? "done" : check.kind;
}

function Counts(): ReactElement | null {
  const { state, words } = usePane();
  const styles = useStyles();
  const result = resultOf(state.check);
  if (result === null) return null;
  const counts = countVerdicts(result.review.candidates);
  return (
    <span className={styles.counts}>
      {VERDICTS.map((verdict) => (
        <span key={verdict} className={styles.count}>
          <Mark outcome={verdict} word={words.outcome[verdict]} />
          {counts[verdict]}
        </span>
      ))}
    </span>
  );
}

function Start(): ReactElement {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  return (
    <>
      {state.check.kind === "nothing" ? (
        <NothingFound />
      ) : (
        <p className={styles.text}>{words.checking.intro}</p>
      )}
      <Button appearance="primary" onClick={() => void jobs.check()}>
        {state.check.kind === "notYet" ? words.checking.start : words.checking.again}
      </Button>
    </>
  );
}

/** Nobody in the tables, or no table that was read: then what looks like one can be looked at in step 1. */
function NoOne({ review }: { readonly review: Review }): ReactElement {
  const { jobs, words, language, dispatch } = usePane();
  const styles = useStyles();
  if (tablesRead(review).length === 0) {
    const { what, todo } = ERRORS.noTable;
    return (
      <>
        <p className={styles.text}>
          <strong>{what[language]}</strong>
        </p>
        <p className={styles.text}>{todo[language]}</p>
        <p className={styles.text}>{words.correct.unread(review.recognised.length)}</p>
        <Button onClick={() => dispatch({ kind: "stepOpened", step: "tables" })}>
          {words.correct.lookAtUnread}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={styles.text}>{words.checking.noOne}</p>
      <Button onClick={() => void jobs.check()}>{words.checking.again}</Button>
    </>
  );
}

/** What was looked for and what to do, with the sheets that were left out. */
function NothingFound(): ReactElement | null {
  const { state, language } = usePane();
  const styles = useStyles();
  if (state.check.kind !== "nothing") return null;
  const { what, todo } = ERRORS[state.check.failure.code];
  return (
    <>
      <p className={styles.text}>
        <strong>{what[language]}</strong>
      </p>
      <p className={styles.text}>{todo[language]}</p>
      <SkippedSheets sheets={state.check.skippedSheets} />
    </>
  );
}

function Working(): ReactElement | null {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  if (state.check.kind !== "working") return null;
  return (
    <div className={styles.buttons}>
      <span className={styles.working}>{words.checking[state.check.stage]}</span>
      <Button size="small" onClick={jobs.cancelCheck}>
        {words.checking.cancel}
      </Button>
    </div>
  );
}
