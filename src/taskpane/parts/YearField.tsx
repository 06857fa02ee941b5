import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { usePane } from "../pane";

const useStyles = makeStyles({
  field: { display: "flex", alignItems: "center", gap: "6px", flexShrink: 0, position: "relative" },
  input: { width: "70px" },
  wrong: {
    position: "absolute",
    insetBlockStart: "100%",
    zIndex: 2,
    width: "max-content",
    padding: "2px 6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The emulation year: what staff typed, else what the workbook says; emptied, it is read from there again. */
export function YearField({ found }: { readonly found: number | null }): ReactElement {
  const { state } = usePane();
  const shown = String(state.settings.year ?? found ?? "");
  // A new year from the workbook or the settings starts the field afresh.
  return <YearInput key={shown} shown={shown} />;
}

function YearInput({ shown }: { readonly shown: string }): ReactElement {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const keep = (): void => {
    const typed = text.trim();
    const valid = typed === "" || /^(?:19|20)\d\d$/.test(typed);
    setWrong(!valid);
    if (!valid || typed === shown) return;
    const year = typed === "" ? null : Number(typed);
    if (year !== state.settings.year) void jobs.change({ year });
  };
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{words.header.year}</label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        inputMode="numeric"
        maxLength={4}
        placeholder={words.header.yearFromWorkbook}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(_, { value }) => setText(value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === "Enter" && keep()}
      />
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {words.header.yearWrong}
        </span>
      )}
    </span>
  );
}
