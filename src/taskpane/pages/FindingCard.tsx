import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Citation } from "../../domain/criteria/pack";
import type { RuleExplanation } from "../../domain/explain/explanation";
import { marksOf } from "../../domain/explain/marks";
import { refAddress } from "../../domain/grid/address";
import type { Finding } from "../../domain/findings/finding";
import type { ReviewedCandidate } from "../../domain/review.types";
import { CellLinks } from "../parts/CellLinks";
import { Disclosure } from "../parts/Disclosure";
import { Mark } from "../parts/Mark";
import { ReasonForm } from "../parts/ReasonForm";
import { usePane } from "../pane";
import { ArticleText } from "./ArticleText";
import { DecisionNote } from "./DecisionNote";
import { FactTree } from "./FactTree";
import { useDecide } from "./useDecide";

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
  mark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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

interface FindingCardProps {
  readonly one: ReviewedCandidate;
  readonly finding: Finding;
  readonly rule: RuleExplanation | undefined;
  /** null for a rule that is no longer in the pack in view. */
  readonly citation: Citation | null;
}

/**
 * One rule and its answer: the verdict in a word, required beside actual, the article, the cells; what it is made
 * of and the article's words unfold; where it stands in the way, people may waive it.
 */
export function FindingCard({ one, finding, rule, citation }: FindingCardProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const decide = useDecide(one);
  const { outcome, sentence, required, actual, reason, basis, cells, criterion } = finding;
  const marks = marksOf(finding).map((mark) => mark[language]);
  const applied = one.decisions.find(
    ({ decision }) => decision.kind === "waive" && decision.criterion === criterion,
  );
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Mark outcome={outcome} word="" />
        <span className={styles.sentence}>
          <strong>{words.outcome[outcome]}</strong> · {sentence[language]}
          {marks.length > 0 && <span className={styles.mark}> · {marks.join(", ")}</span>}
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
      {reason !== null && applied === undefined && <p className={styles.reason}>{reason[language]}</p>}
      {applied && <DecisionNote applied={applied} />}
      {rule && finding.parts.length > 0 && (
        <Disclosure summary={words.decide.parts(finding.parts.length)}>
          <FactTree facts={rule.children} />
        </Disclosure>
      )}
      {citation && <ArticleText citation={citation} />}
      {(outcome === "notMet" || outcome === "cannotTell") && finding.level === "required" && (
        <ReasonForm
          action={words.decide.waive}
          actionOf={words.decide.waiveOf(sentence[language])}
          label={words.decide.reasonToWaive}
          onKeep={(given) => decide.waive(finding, given)}
        />
      )}
    </li>
  );
}
