import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { refAddress } from "../../domain/grid/address";
import type { Finding } from "../../domain/findings/finding";
import { CellLinks } from "../parts/CellLinks";
import { Mark } from "../parts/Mark";
import { usePane } from "../pane";

const useStyles = makeStyles({
  card: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    marginBlockEnd: "4px",
    "> :first-child": { marginBlockStart: "2px" },
  },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "8px",
    rowGap: "1px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  actual: { fontWeight: tokens.fontWeightSemibold },
  reason: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One rule and its answer: the verdict in a word, required beside actual, the article, the cells. */
export function FindingCard({ finding }: { readonly finding: Finding }): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const { outcome, sentence, required, actual, reason, basis, cells } = finding;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Mark outcome={outcome} word="" />
        <span className={styles.sentence}>
          <strong>{words.outcome[outcome]}</strong> · {sentence[language]}
        </span>
      </div>
      <dl className={styles.facts}>
        <dt className={styles.label}>{words.candidate.required}</dt>
        <dd className={styles.value}>{required[language]}</dd>
        <dt className={styles.label}>{words.candidate.actual}</dt>
        <dd className={styles.value}>
          <span className={styles.actual}>{actual[language]}</span>
        </dd>
        <dt className={styles.label}>{words.candidate.basis}</dt>
        <dd className={styles.value}>{basis[language]}</dd>
        {cells.length > 0 && (
          <>
            <dt className={styles.label}>{words.candidate.cells}</dt>
            <dd className={styles.value}>
              <CellLinks addresses={cells.map(refAddress)} />
            </dd>
          </>
        )}
      </dl>
      {reason !== null && <p className={styles.reason}>{reason[language]}</p>}
    </li>
  );
}
