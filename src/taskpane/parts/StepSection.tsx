import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "../pane";
import { STEPS, type Step } from "../state/state";
import type { Words } from "../words";
import { Hidden } from "./Hidden";

export type StepState = keyof Words["stepState"];

const useStyles = makeStyles({
  step: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "4px 8px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "inline-flex", flexShrink: 0, width: "20px", color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  summary: {
    marginInlineStart: "auto",
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "end",
  },
  chevron: { display: "inline-flex", flexShrink: 0 },
  body: { padding: "2px 8px 10px" },
});

interface StepSectionProps {
  readonly step: Step;
  readonly status: StepState;
  /** What the step found, in a few words. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One step of the work: its state, its name, what it found; opens in place, one at a time. */
export function StepSection({ step, status, summary, children }: StepSectionProps): ReactElement {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const open = state.openStep === step;
  const bodyId = `step-${step}`;
  const tone = { done: styles.done, stale: styles.stale, nothing: styles.stale, failed: styles.failed };
  return (
    <section className={styles.step} aria-label={words.steps[step]}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={`open-${step}`}
          className={styles.button}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => dispatch({ kind: "stepOpened", step: open ? null : step })}
        >
          <span className={mergeClasses(styles.icon, status in tone && tone[status as keyof typeof tone])}>
            {iconOf(status)}
            <Hidden>{words.stepState[status]}</Hidden>
          </span>
          <span className={styles.name}>
            {STEPS.indexOf(step) + 1} {words.steps[step]}
          </span>
          <span className={styles.summary}>{summary}</span>
          <span className={styles.chevron}>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
        </button>
      </h2>
      <div id={bodyId} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

function iconOf(status: StepState): ReactElement {
  switch (status) {
    case "notYet":
      return <Circle20Regular />;
    case "working":
      return <Spinner size="extra-tiny" aria-hidden="true" />;
    case "done":
      return <CheckmarkCircle20Filled />;
    case "stale":
      return <History20Regular />;
    case "failed":
      return <ErrorCircle20Filled />;
    case "nothing":
      return <QuestionCircle20Regular />;
  }
}
