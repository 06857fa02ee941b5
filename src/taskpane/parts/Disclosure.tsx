import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    padding: "2px 4px 2px 0",
    minWidth: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  strong: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, font: "inherit" },
  detail: {
    margin: 0,
    paddingInlineStart: "20px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  body: { paddingInlineStart: "20px", paddingBlockEnd: "4px" },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  /** A line under the summary that is always in view. */
  readonly detail?: ReactNode;
  /** The summary is the heading of what unfolds. */
  readonly heading?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * Something that unfolds in place. Not <details>: Excel on the web moves the Tab key through a fixed list of
 * elements, and <summary> is not among them.
 */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { summary, detail, heading = false, startsOpen = false, children } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const button = (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.button, heading && styles.strong)}
      icon={open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      {summary}
    </Button>
  );
  return (
    <div>
      {heading ? <h3 className={styles.heading}>{button}</h3> : button}
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
