import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation } from "../../domain/explain/explanation";
import { refAddress } from "../../domain/grid/address";
import { CellLinks } from "../parts/CellLinks";
import { Mark } from "../parts/Mark";
import { usePane } from "../pane";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  inner: { paddingInlineStart: "18px" },
  fact: { display: "flex", alignItems: "flex-start", gap: "4px", padding: "2px 0" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** The facts below a rule, each with its answer and cells; the parts of a part below it. */
export function FactTree({
  facts,
  inner = false,
}: {
  readonly facts: readonly Explanation[];
  readonly inner?: boolean;
}): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  return (
    <ul className={inner ? `${styles.list} ${styles.inner}` : styles.list}>
      {facts.map((fact, index) => (
        <li key={`${index}/${fact.text.vi}`}>
          <span className={styles.fact}>
            <Mark outcome={fact.outcome} word={words.outcome[fact.outcome]} />
            <span className={styles.text}>
              {fact.text[language]}{" "}
              {fact.kind === "fact" && fact.cells.length > 0 && (
                <>
                  (<CellLinks addresses={fact.cells.map(refAddress)} />)
                </>
              )}
            </span>
          </span>
          {fact.children.length > 0 && <FactTree facts={fact.children} inner />}
        </li>
      ))}
    </ul>
  );
}
