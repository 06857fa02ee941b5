import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { usePane } from "../pane";
import { pageBelow } from "../state/state";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { padding: "8px 12px 16px" },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

const BACK_ID = "page-back";

/** Gives the keyboard to the way back, where the button that was pressed goes away with what it did. */
export function focusBack(pressed: Element): void {
  const focused = document.activeElement;
  if (focused === pressed || focused === document.body) document.getElementById(BACK_ID)?.focus();
}

interface PageFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A page over the steps, with the way back. The focus goes to that button, not to the heading: Excel on the
 * web moves Tab from one control to the next, and from a heading it would leave the pane.
 */
export function PageFrame({ title, children }: PageFrameProps): ReactElement {
  const { state, dispatch, words } = usePane();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLElement>(null);
  useEffect(() => {
    // On the way back from a page above this one the focus is already where that was opened.
    if (whole.current?.contains(document.activeElement) !== true)
      bar.current?.querySelector("button")?.focus();
  }, []);
  return (
    <main ref={whole} aria-label={title}>
      <div ref={bar} className={styles.bar}>
        <Button
          id={BACK_ID}
          appearance="subtle"
          size="small"
          icon={<ChevronLeft16Regular />}
          onClick={() => dispatch({ kind: "pageOpened", page: pageBelow(state.page) })}
        >
          {words.candidate.back}
        </Button>
      </div>
      <div className={styles.content}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
