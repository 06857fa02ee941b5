import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane";

const useStyles = makeStyles({
  text: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Says that the tables are read as in an earlier workbook of the same shape; one press forgets that. */
export function Remembered(): ReactElement {
  const { jobs, words } = usePane();
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {words.correct.remembered}{" "}
      <Link as="button" className={styles.link} onClick={forget}>
        {words.correct.forget}
      </Link>
    </p>
  );

  /** The link goes away with what it forgets: the focus goes where the reader was before it. */
  function forget(): void {
    (document.getElementById("table-subject") ?? document.getElementById("open-tables"))?.focus();
    void jobs.forgetMemory();
  }
}
