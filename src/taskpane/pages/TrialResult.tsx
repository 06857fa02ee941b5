import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ERRORS } from "../../domain/errors";
import { RowsAtOnce } from "../parts/RowsAtOnce";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane, type Pane } from "../pane";
import { triesStanding, type Trial } from "../state/trial";
import { focusBack } from "./PageFrame";
import { DifferenceItem, MoveItem } from "./TrialItems";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: "8px", marginBlock: "8px" },
  said: { marginBlock: "4px" },
  stays: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    margin: "0 -12px",
    padding: "2px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Done = Extract<Trial, { kind: "done" }>;

const TITLES_FIRST = ["loses", "changes", "gains"] as const;
const PLACES_FIRST = ["down", "up", "same"] as const;

interface TrialResultProps {
  readonly trial: Trial;
  readonly onGiveUp: () => void;
  /** What it comes to and the ways on stay at the bottom of the pane while the choices above are changed. */
  readonly stays?: boolean;
}

/** What was tried would change, and the two ways on: use it, or give it up. */
export function TrialResult({ trial, onGiveUp, stays = false }: TrialResultProps): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const item = useItemStyles();
  const { state, jobs, words, language } = pane;
  const bar = stays ? styles.stays : undefined;
  if (trial.kind === "working")
    return (
      <p role="status" className={mergeClasses(styles.said, bar)}>
        {words.rules.trying}
      </p>
    );
  if (trial.kind === "failed") {
    const { what, todo } = ERRORS[trial.failure.code];
    return (
      <p role="status" className={mergeClasses(styles.said, bar)}>
        <strong>{what[language]}</strong> {todo[language]}
      </p>
    );
  }
  const ofStanding = triesStanding(trial, state.settings);
  const heading = ofStanding ? words.standing.tried : words.rules.tried(trial.packName[language]);
  const titles = TITLES_FIRST.flatMap((way) =>
    trial.differences.filter(({ direction }) => direction === way),
  );
  const moves = PLACES_FIRST.flatMap((way) => trial.moves.filter(({ direction }) => direction === way));
  return (
    <section aria-label={heading}>
      <h2 className={item.heading}>{heading}</h2>
      <div className={bar}>
        <p role="status" className={styles.said}>
          {saidOf(trial, ofStanding, pane)}
        </p>
        <div className={styles.buttons}>
          <Button
            size={stays ? "small" : "medium"}
            appearance={stays ? "primary" : "secondary"}
            onClick={({ currentTarget }) => void jobs.adoptTrial().then(() => focusBack(currentTarget))}
          >
            {ofStanding ? words.standing.use : words.rules.adopt}
          </Button>
          <Button
            size={stays ? "small" : "medium"}
            appearance="subtle"
            onClick={({ currentTarget }) => {
              focusBack(currentTarget);
              onGiveUp();
            }}
          >
            {words.rules.giveUp}
          </Button>
        </div>
      </div>
      <RowsAtOnce
        items={titles}
        render={(each) => (
          <DifferenceItem key={`${each.candidateId}/${each.before}/${each.after}`} difference={each} />
        )}
      />
      <RowsAtOnce items={moves} render={(each) => <MoveItem key={each.candidateId} move={each} />} />
    </section>
  );
}

function saidOf({ differences, moves }: Done, ofStanding: boolean, { words }: Pane): string {
  const of = (way: string): number => differences.filter(({ direction }) => direction === way).length;
  const moved = (way: string): number => moves.filter(({ direction }) => direction === way).length;
  const { rules, standing } = words;
  if (differences.length + moves.length === 0) return ofStanding ? standing.none : rules.none;
  const titles =
    differences.length === 0 ? rules.none : rules.counts(of("gains"), of("loses"), of("changes"));
  if (moves.length === 0 && !ofStanding) return titles;
  return `${standing.counts(moved("up"), moved("down"), moved("same"))} ${titles}`;
}
