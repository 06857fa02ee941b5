import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Warning } from "../../domain/tables/table";
import { CellLinks } from "../parts/CellLinks";
import { usePane } from "../pane";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  cells: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the reader noticed in the workbook, with the cells it is about. */
export function WarningsPage({ warnings }: { readonly warnings: readonly Warning[] }): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  return (
    <PageFrame title={words.warnings.title}>
      {warnings.length === 0 && <p>{words.warnings.none}</p>}
      <ul className={styles.list}>
        {warnings.map(({ code, message, cells }, index) => (
          <li key={`${code}/${index}`} className={styles.item}>
            {message[language]}
            {cells.length > 0 && (
              <p className={styles.cells}>
                <CellLinks addresses={cells} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
