import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { usePane } from "../pane";
import { ROWS_AT_ONCE } from "../state/state";
import { useItemStyles } from "./useItemStyles";

interface RowsAtOnceProps<T> {
  readonly items: readonly T[];
  /** One <li> with its key. */
  readonly render: (item: T) => ReactNode;
}

/** A page's list of items, only the first ones drawn; the others wait behind "Xem thêm". */
export function RowsAtOnce<T>({ items, render }: RowsAtOnceProps<T>): ReactElement {
  const { words } = usePane();
  const styles = useItemStyles();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(render)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {words.checking.more(Math.min(rest, ROWS_AT_ONCE))} ({words.checking.left(rest)})
        </Button>
      )}
    </>
  );
}
