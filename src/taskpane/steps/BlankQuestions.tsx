import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Review } from "../../domain/review.types";
import type { BlankMeaning } from "../../domain/settings";
import { usePane } from "../pane";
import { blanksOf, type BlankFact, type Blanks } from "../view/blanks";

const useStyles = makeStyles({
  question: {
    margin: "6px 0",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: "0 0 6px" },
  buttons: { display: "flex", gap: "8px" },
  answered: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/**
 * Asks what empty cells mean where that decides something: many staff fill in the exceptions only,
 * but what the workbook does not say is never taken for a pass by itself.
 */
export function BlankQuestions({ review }: { readonly review: Review }): ReactElement {
  const { state } = usePane();
  const all = blanksOf(review);
  const answered = all.filter(({ fact }) => state.settings.blanks[fact] === "none");
  // One question at a time: two would fill a small pane.
  const asked = all.find(
    (blanks) => blanks.matter && !answered.includes(blanks) && !state.leftOpen.includes(blanks.fact),
  );
  return (
    <>
      {answered.map((blanks) => (
        <Answered key={blanks.fact} blanks={blanks} />
      ))}
      {asked && <Question key={asked.fact} blanks={asked} />}
    </>
  );
}

function Question({ blanks }: { readonly blanks: Blanks }): ReactElement {
  const { dispatch, words } = usePane();
  const styles = useStyles();
  const answer = useAnswer(blanks.fact);
  const question = words.blanks.question[blanks.fact](blanks.label, blanks.cells);
  return (
    <div role="group" aria-label={question} className={styles.question}>
      <p className={styles.text}>{question}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => answer("none")}>
          {words.blanks.yes}
        </Button>
        <Button size="small" onClick={() => dispatch({ kind: "leftOpen", fact: blanks.fact })}>
          {words.blanks.unsure}
        </Button>
      </div>
    </div>
  );
}

function Answered({ blanks }: { readonly blanks: Blanks }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const answer = useAnswer(blanks.fact);
  return (
    <p className={styles.answered}>
      {words.blanks.answered[blanks.fact](blanks.label)}{" "}
      <Link as="button" className={styles.answered} onClick={() => answer("unknown")}>
        {words.blanks.change}
      </Link>
    </p>
  );
}

function useAnswer(fact: BlankFact): (meaning: BlankMeaning) => void {
  const { state, jobs } = usePane();
  return (meaning) => void jobs.change({ blanks: { ...state.settings.blanks, [fact]: meaning } });
}
