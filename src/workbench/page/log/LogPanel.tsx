import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useState, useSyncExternalStore, type JSX } from "react";
import type { LoggedSession } from "../session/loggedSession";
import type { Word } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minHeight: "24px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    maxHeight: "180px",
    overflowY: "auto",
    listStyle: "none",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface LogPanelProps {
  readonly session: LoggedSession;
  say(word: Word): string;
}

/** What went between the add-in and the host: a line with the counts, and the list behind it. Errors open it. */
export function LogPanel({ session, say }: LogPanelProps): JSX.Element {
  const styles = useStyles();
  const watch = useCallback((draw: () => void) => session.watchLog(draw), [session]);
  const entries = useSyncExternalStore(watch, () => session.entries);
  const roundTrips = session.requests;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const bad = entries.filter((entry) => entry.bad);
  const open = chosen ?? bad.length > 0;
  return (
    <section aria-label={say("log")}>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={open}
          onClick={() => {
            setChosen(!open);
          }}
        >
          {say("log")}
        </Button>
        <span data-testid="round-trips" data-count={roundTrips}>
          {roundTrips} {say("roundTrips")}
        </span>
        {bad.length > 0 && (
          <span role="alert" className={styles.bad} data-testid="host-errors">
            {bad.length} {say("errors")}: {bad.at(-1)?.text}
          </span>
        )}
      </div>
      {open && (
        <ol className={styles.list}>
          {[...entries].reverse().map((entry) => (
            <li key={entry.number} className={mergeClasses(entry.bad && styles.bad)}>
              {entry.time.toLocaleTimeString("vi-VN")} {entry.text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
