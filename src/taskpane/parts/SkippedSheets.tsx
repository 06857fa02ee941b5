import { Link, makeStyles, tokens } from "@fluentui/react-components";
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
  offer: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginRight: "8px" },
});

/** The sheets that were not read, with why; a hidden one can be read all the same, and left out again. */
export function SkippedSheets({ sheets }: { readonly sheets: readonly SkippedSheet[] }): ReactElement | null {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  const { hiddenSheets } = state.settings;
  const hidden = sheets.filter(({ why }) => why === "hidden").map(({ name }) => name);
  const named = sheets.map(({ name, why }) => `${name} (${words.tables.sheetWhy[why]})`).join(", ");
  const change = (names: readonly string[]) => () => void jobs.change({ hiddenSheets: names });
  return (
    <>
      {sheets.length > 0 && (
        <p className={styles.text}>
          {words.tables.skippedSheets}: {named}
        </p>
      )}
      {hidden.map((name) => (
        <Link key={name} as="button" className={styles.offer} onClick={change([...hiddenSheets, name])}>
          {words.tables.readHidden(name)}
        </Link>
      ))}
      {hiddenSheets.length > 0 && (
        <p className={styles.text}>
          {words.tables.hiddenRead}: {hiddenSheets.join(", ")}{" "}
          {hiddenSheets.map((name) => (
            <Link
              key={name}
              as="button"
              className={styles.offer}
              onClick={change(hiddenSheets.filter((each) => each !== name))}
            >
              {words.tables.stopReading(name)}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
