import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleUp16Filled } from "@fluentui/react-icons/svg/arrow-circle-up";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";

/** How something beside the criteria stands. */
export type Tone = "good" | "better" | "bad" | "over" | "open" | "none";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  better: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  over: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Tone, ReactElement>> = {
  good: <CheckmarkCircle16Filled />,
  better: <ArrowCircleUp16Filled />,
  bad: <DismissCircle16Filled />,
  over: <Warning16Filled />,
  open: <QuestionCircle16Filled />,
  none: <SubtractCircle16Regular />,
};

/** A state as icon and word; the colour only goes along. */
export function StateMark({ tone, word }: { readonly tone: Tone; readonly word: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      {ICONS[tone]}
      <span>{word}</span>
    </span>
  );
}
