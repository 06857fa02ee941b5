import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmark16Filled } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactElement } from "react";
import type { Outcome } from "../../domain/findings/finding";
import { Hidden } from "./Hidden";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", flexShrink: 0 },
  word: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  cannotTell: { color: tokens.colorStatusWarningForeground1 },
  waived: { color: tokens.colorBrandForeground1 },
});

const ICONS: Readonly<Record<Outcome, ReactElement>> = {
  met: <CheckmarkCircle16Filled />,
  notMet: <DismissCircle16Filled />,
  cannotTell: <QuestionCircle16Filled />,
  waived: <ShieldCheckmark16Filled />,
};

interface MarkProps {
  readonly outcome: Outcome;
  /** Said to screen readers whether shown or not: a colour alone says nothing. "" where it stands right beside. */
  readonly word: string;
  readonly showWord?: boolean;
}

/** ✓ ✗ ? with its word. */
export function Mark({ outcome, word, showWord = false }: MarkProps): ReactElement {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.mark, styles[outcome])}
      title={showWord || word === "" ? undefined : word}
    >
      {ICONS[outcome]}
      {showWord && <span className={styles.word}>{word}</span>}
      {!showWord && word !== "" && <Hidden>{word}</Hidden>}
    </span>
  );
}
