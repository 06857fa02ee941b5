import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { ReactElement } from "react";
import { ERRORS } from "../../domain/errors";
import { tablesRead } from "../state/state";
import { usePane, type Pane } from "../pane";
import { messageOf, type Message } from "../state/message";
import { doneText } from "../view/corrections";
import { countVerdicts } from "../view/verdict";
import { Hidden } from "./Hidden";

const useStyles = makeStyles({
  area: { position: "sticky", bottom: 0, zIndex: 3 },
  message: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: tokens.shadow4,
  },
  icon: { display: "inline-flex", flexShrink: 0 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  stale: { color: tokens.colorStatusWarningForeground1 },
  written: { color: tokens.colorStatusSuccessForeground1 },
  text: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  todo: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flexShrink: 0 },
});

/** The one place where the pane speaks: stale, failed, done; read out by screen readers, as is the progress. */
export function MessageArea(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const message = messageOf(pane.state);
  return (
    <aside className={styles.area} aria-label={pane.words.messages.region}>
      <div role="status" aria-live="polite">
        {message === null ? <Hidden>{progressOf(pane)}</Hidden> : <Shown message={message} />}
      </div>
    </aside>
  );
}

function Shown({ message }: { readonly message: Message }): ReactElement {
  const pane = usePane();
  const { dispatch, words } = pane;
  const styles = useStyles();
  const tone = { failed: styles.failed, stale: styles.stale, written: styles.written };
  const colour = message.kind in tone ? tone[message.kind as keyof typeof tone] : undefined;
  const action = actionOf(message, pane);
  const closes = message.kind !== "stale" && action === null;
  return (
    <div className={styles.message}>
      <span className={mergeClasses(styles.icon, colour)}>{iconOf(message)}</span>
      <Text message={message} />
      {action && (
        <Button size="small" className={styles.button} onClick={action.run}>
          {action.label}
        </Button>
      )}
      {closes && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Dismiss16Regular />}
          aria-label={words.messages.close}
          onClick={() => dispatch({ kind: "noticed", notice: null })}
        />
      )}
    </div>
  );
}

function Text({ message }: { readonly message: Message }): ReactElement {
  const pane = usePane();
  const { language } = pane;
  const styles = useStyles();
  if (message.kind !== "failed") return <div className={styles.text}>{plainText(message, pane)}</div>;
  const { what, todo } = ERRORS[message.failure.code];
  const about = message.failure.about === null ? "" : ` (${message.failure.about})`;
  return (
    <div className={styles.text}>
      <strong>
        {what[language]}
        {about}
      </strong>
      <div className={styles.todo}>{todo[language]}</div>
    </div>
  );
}

function plainText(message: Exclude<Message, { kind: "failed" }>, pane: Pane): string {
  const { words } = pane;
  switch (message.kind) {
    case "stale":
      return words.messages.stale;
    case "cancelled":
      return words.checking.cancelled;
    case "written":
      return words.lists.done(message.sheets);
    case "nothingToWrite":
      return words.lists.nothingToWrite;
    case "corrected":
      return `${doneText(message.change, words)} ${progressOf(pane)}`;
    case "decided":
      return `${words.decide.decided(message.name)} ${progressOf(pane)}`;
    case "tookBack":
      return `${words.decide.tookBack(message.name)} ${progressOf(pane)}`;
    case "criteriaSheet":
      return message.made ? words.rules.ownMade(message.sheet) : words.rules.ownThere(message.sheet);
    case "adopted":
      return `${words.rules.adopted} ${progressOf(pane)}`;
    case "forgotten":
      return `${words.correct.done.forgotten} ${progressOf(pane)}`;
  }
}

interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

function actionOf(message: Message, { jobs, words }: Pane): MessageAction | null {
  if (message.kind === "stale") return { label: words.checking.again, run: () => void jobs.check() };
  if (message.kind !== "failed" || message.retry === null) return null;
  const job = message.retry === "check" ? jobs.check : jobs.makeLists;
  return { label: words.messages.retry, run: () => void job() };
}

const DONE: readonly Message["kind"][] = ["written", "corrected", "decided", "tookBack", "adopted"];

function iconOf({ kind }: Message): ReactElement {
  if (kind === "failed") return <ErrorCircle20Filled />;
  if (kind === "stale") return <History20Regular />;
  return DONE.includes(kind) ? <CheckmarkCircle20Filled /> : <Info20Regular />;
}

/** What only screen readers need to be told, because others see it in the steps. */
function progressOf({ state, words, language }: Pane): string {
  const { check, lists } = state;
  if (lists.kind === "working") return words.lists.working;
  if (check.kind === "working") return words.checking[check.stage];
  if (check.kind !== "found") return "";
  const { candidates } = check.result.review;
  if (tablesRead(check.result.review).length === 0) return ERRORS.noTable.what[language];
  const { met, notMet, cannotTell } = countVerdicts(candidates);
  return words.checking.done(candidates.length, met, notMet, cannotTell);
}
