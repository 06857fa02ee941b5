import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { MOST_HEADER_ROWS } from "../../domain/corrections";
import type { Table } from "../../domain/tables/table";
import { CellLink } from "../parts/CellLinks";
import { Corrected } from "../parts/Corrected";
import { usePane } from "../pane";
import { headerPlace } from "../view/tables";
import type { TablePartProps } from "./TablePage";

const useStyles = makeStyles({
  group: { margin: "8px 0", padding: 0, border: "none" },
  legend: { padding: 0, marginBlockEnd: "2px" },
  fields: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  input: { width: "72px" },
  wrong: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The first and last row of the labels. */
export function HeaderRows({ about, correct }: TablePartProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const { table, uncorrected, correction } = about;
  const shown = edgesOf(table);
  const [typed, setTyped] = useState({ ...shown, of: shown });
  const [wrong, setWrong] = useState(false);
  // A header read anew replaces what was typed.
  if (typed.of.first !== shown.first || typed.of.last !== shown.last) setTyped({ ...shown, of: shown });
  const keep = (): void => {
    const first = Number(typed.first);
    const last = Number(typed.last);
    const fits = isHeader(table, first, last);
    setWrong(!fits);
    if (!fits || (typed.first === shown.first && typed.last === shown.last)) return;
    correct({ kind: "headerRows", rows: { first, last } });
  };
  const field = (end: "first" | "last", label: string): ReactElement => (
    <>
      <label htmlFor={`header-${end}`}>{label}</label>
      <Input
        id={`header-${end}`}
        size="small"
        className={styles.input}
        type="number"
        min={1}
        value={typed[end]}
        aria-invalid={wrong}
        aria-describedby={wrong ? "header-wrong" : undefined}
        onChange={(_, { value }) => setTyped({ ...typed, [end]: value })}
        onBlur={keep}
        onKeyDown={({ key }) => key === "Enter" && keep()}
      />
    </>
  );
  const before = edgesOf(uncorrected);
  const isCorrected = before.first !== shown.first || before.last !== shown.last;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {words.correct.headerRows} · <CellLink {...headerPlace(table)} />
      </legend>
      <div className={styles.fields}>
        {field("first", words.correct.headerFrom)}
        {field("last", words.correct.headerTo)}
      </div>
      {wrong && (
        <div id="header-wrong" role="alert" className={styles.wrong}>
          {words.correct.headerWrong(MOST_HEADER_ROWS)}
        </div>
      )}
      {isCorrected && correction?.headerRows && (
        <Corrected
          what={words.correct.headerRows}
          was={words.tables.rows(Number(before.first), Number(before.last))}
          control="header-first"
          onTakeBack={() => correct({ kind: "headerRows", rows: null })}
        />
      )}
    </fieldset>
  );
}

function edgesOf({ headerRows }: Table): { readonly first: string; readonly last: string } {
  return { first: String(Math.min(...headerRows)), last: String(Math.max(...headerRows)) };
}

/** Whole rows of the sheet, in order, few, and with at least one row left below them. */
function isHeader({ grid, columns }: Table, first: number, last: number): boolean {
  const whole = Number.isInteger(first) && Number.isInteger(last) && columns.length > 0;
  const inside = first >= grid.range.firstRow && last < grid.range.lastRow;
  return whole && inside && first <= last && last - first < MOST_HEADER_ROWS;
}
