import { Button, makeStyles, tokens } from "@fluentui/react-components";
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
  body: { paddingInlineStart: "16px", paddingBlockEnd: "4px" },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * Something that unfolds in place. Not <details>: Excel on the web moves the Tab key through a fixed list of
 * elements, and <summary> is not among them.
 */
export function Disclosure({ summary, startsOpen = false, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {summary}
      </Button>
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
