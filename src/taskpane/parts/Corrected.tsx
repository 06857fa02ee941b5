import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Edit12Regular } from "@fluentui/react-icons/svg/edit";
import type { ReactElement } from "react";
import { usePane } from "../pane";

const useStyles = makeStyles({
  mark: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { marginInlineEnd: "4px", verticalAlign: "-1px" },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface CorrectedProps {
  /** What is taken back, for screen readers: "cột D". */
  readonly what: string;
  /** As recognised; "" where that needs no word. */
  readonly was: string;
  /** The control that shows the choice and gets the focus when this mark goes away. */
  readonly control: string;
  readonly onTakeBack: () => void;
}

/** Marks in words what staff corrected, and takes it back. */
export function Corrected({ what, was, control, onTakeBack }: CorrectedProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const takeBack = (): void => {
    document.getElementById(control)?.focus();
    onTakeBack();
  };
  return (
    <span className={styles.mark}>
      <Edit12Regular className={styles.icon} aria-hidden="true" />
      {words.correct.corrected(was)}{" "}
      <Link
        as="button"
        className={styles.link}
        aria-label={words.correct.takeBackOf(what)}
        onClick={takeBack}
      >
        {words.correct.takeBack}
      </Link>
    </span>
  );
}
