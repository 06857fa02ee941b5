import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RollUp } from "../../domain/periods/period";
import type { Review } from "../../domain/review.types";
import { usePane } from "../pane";

const useStyles = makeStyles({
  question: {
    margin: "6px 0",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: "0 0 6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks how periods make the year where the workbook has points of periods only: nobody is ranked until it is chosen. */
export function RollUpQuestion({ review }: { readonly review: Review }): ReactElement | null {
  const { state, dispatch, jobs, words } = usePane();
  const styles = useStyles();
  const { standing } = state.settings;
  const asked = review.warnings.some(({ code }) => code === "rollUpNotChosen");
  if (!asked || standing.rollUp !== null || state.leftOpen.includes("rollUp")) return null;
  const answer = (rollUp: RollUp): void => void jobs.change({ standing: { ...standing, rollUp } });
  const { rollUps, rollUpAsk, rollUpOther, later } = words.standing;
  return (
    <div role="group" aria-label={rollUpAsk} className={styles.question}>
      <p className={styles.text}>{rollUpAsk}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => answer({ kind: "average" })}>
          {rollUps.average}
        </Button>
        <Button size="small" onClick={() => answer({ kind: "sum" })}>
          {rollUps.sum}
        </Button>
        <Button
          size="small"
          id="roll-up-other"
          onClick={() => dispatch({ kind: "pageOpened", page: { kind: "standing", from: "roll-up-other" } })}
        >
          {rollUpOther}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ kind: "leftOpen", fact: "rollUp" })}
        >
          {later}
        </Button>
      </div>
    </div>
  );
}
