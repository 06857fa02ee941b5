import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SkippedSheet } from "../../excel/port";
import { usePane } from "../pane";

const useStyles = makeStyles({
  text: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The sheets that were not read, with why; nothing where all were. */
export function SkippedSheets({ sheets }: { readonly sheets: readonly SkippedSheet[] }): ReactElement | null {
  const { words } = usePane();
  const styles = useStyles();
  if (sheets.length === 0) return null;
  const named = sheets.map(({ name, why }) => `${name} (${words.tables.sheetWhy[why]})`).join(", ");
  return (
    <p className={styles.text}>
      {words.tables.skippedSheets}: {named}
    </p>
  );
}
