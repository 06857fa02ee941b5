import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { usePane } from "../pane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: "block",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  more: { marginBlock: "6px", width: "100%" },
});

export interface Row {
  /** The id of the row's button in the page. */
  readonly id: string;
  readonly content: ReactNode;
  readonly onOpen: () => void;
}

interface RowListProps {
  readonly label: string;
  readonly rows: readonly Row[];
  /** How many of the rows are drawn; the others wait behind "Xem thêm". */
  readonly shown: number;
  readonly step: number;
  readonly onMore: () => void;
}

/** A list of rows that open something: one Tab stop, arrows within, only the first `shown` rows drawn. */
export function RowList({ label, rows, shown, step, onMore }: RowListProps): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const goTo = useRef<number | null>(null);
  const drawn = rows.slice(0, shown);
  const rest = rows.length - drawn.length;
  const stop = Math.min(current, drawn.length - 1);

  // After "Xem thêm" the button may be gone: the keyboard goes on at the first new row.
  useEffect(() => {
    if (goTo.current === null) return;
    buttonAt(list.current, goTo.current)?.focus();
    goTo.current = null;
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, stop, drawn.length);
    if (target === null) return;
    event.preventDefault();
    buttonAt(list.current, target)?.focus();
  };

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
        {drawn.map((row, index) => (
          <li key={row.id} className={styles.item}>
            <button
              type="button"
              id={row.id}
              className={styles.row}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={row.onOpen}
            >
              {row.content}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            goTo.current = drawn.length;
            onMore();
          }}
        >
          {words.checking.more(Math.min(step, rest))} ({words.checking.left(rest)})
        </Button>
      )}
    </>
  );
}

function targetOf(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, count - 1);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function buttonAt(list: HTMLUListElement | null, index: number): HTMLElement | null {
  return list?.children[index]?.querySelector("button") ?? null;
}
