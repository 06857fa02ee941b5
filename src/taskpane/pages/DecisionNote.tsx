import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { PersonNote16Regular } from "@fluentui/react-icons/svg/person-note";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { AppliedDecision } from "../../domain/decisions/decision";
import { refAddress } from "../../domain/grid/address";
import { CellLink } from "../parts/CellLinks";
import { usePane } from "../pane";
import { formatDate } from "../view/format";

const useStyles = makeStyles({
  note: {
    margin: "4px 0",
    padding: "4px 8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", gap: "6px", margin: 0 },
  icon: { display: "inline-flex", flexShrink: 0 },
  changed: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  back: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What people decided, why, where it is kept, whether the facts have changed since; and the way to take it back. */
export function DecisionNote({ applied }: { readonly applied: AppliedDecision }): ReactElement {
  const { jobs, words } = usePane();
  const styles = useStyles();
  const { decision, cell, nowSeen } = applied;
  const said = decision.kind === "waive" ? words.decide.waived : words.decide.excluded;
  const text = said(decision.reason);
  const on = decision.seen === undefined ? "" : ` (${words.decide.on(formatDate(decision.seen.on))})`;
  return (
    <div className={styles.note}>
      <p className={styles.line}>
        <span className={styles.icon}>
          <PersonNote16Regular />
        </span>
        <span>
          {text}
          {on} {cell !== null && <CellLink address={refAddress(cell)} />}
          {cell !== null && " · "}
          {cell !== null && (
            <Link
              as="button"
              className={styles.back}
              aria-label={words.decide.takeBackOf(text)}
              onClick={() => void jobs.takeBack(decision)}
            >
              {words.decide.takeBack}
            </Link>
          )}
        </span>
      </p>
      {nowSeen !== null && (
        <p className={`${styles.line} ${styles.changed}`}>
          <span className={styles.icon}>
            <Warning16Filled />
          </span>
          {words.decide.changed(decision.seen?.text ?? "", nowSeen)}
        </p>
      )}
    </div>
  );
}
