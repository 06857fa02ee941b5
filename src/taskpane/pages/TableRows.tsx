import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { ROW_KINDS } from "../../domain/corrections";
import type { RowKind } from "../../domain/tables/table";
import { CellLink } from "../parts/CellLinks";
import { Corrected } from "../parts/Corrected";
import { useChoice } from "../parts/useChoice";
import { usePane } from "../pane";
import { ROWS_AT_ONCE } from "../state/state";
import { rowPlace, shownRows, type ShownRow } from "../view/tables";
import type { TablePartProps } from "./TablePage";

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  place: { flexShrink: 0, minWidth: "52px" },
  kind: { flex: "1 1 auto", minWidth: 0 },
  text: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  add: { margin: "8px 0", padding: 0, border: "none" },
  legend: { padding: 0, marginBlockEnd: "2px" },
  fields: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  number: { width: "64px", flexShrink: 0 },
  addKind: { flex: "1 1 120px", minWidth: 0 },
  wrong: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The rows that are nobody, each with why, and a way to say so of any other row. */
export function TableRows({ about, correct }: TablePartProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const [touched, setTouched] = useState<readonly number[]>([]);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = shownRows(about, touched);
  const change = (row: number, to: RowKind | null): void => {
    setTouched([...touched, row]);
    correct({ kind: "row", row, to });
  };
  const left = rows.length - shown;
  return (
    <section aria-label={words.correct.rows}>
      <h2 className={styles.heading}>{words.correct.rows}</h2>
      {rows.length === 0 && <p className={styles.text}>{words.correct.noRows}</p>}
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <Row key={row.row} shown={row} about={about} onChange={(to) => change(row.row, to)} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {words.correct.moreRows(Math.min(left, ROWS_AT_ONCE))}
        </Button>
      )}
      <AddRow about={about} onChange={change} />
    </section>
  );
}

interface RowProps {
  readonly shown: ShownRow;
  readonly about: TablePartProps["about"];
  readonly onChange: (to: RowKind | null) => void;
}

function Row({ shown, about, onChange }: RowProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const { row, kind, was } = shown;
  const id = `row-${row}`;
  const { address } = rowPlace(about.table, row);
  const [value, setValue] = useChoice(kind);
  const choose = (to: RowKind): void => {
    setValue(to);
    onChange(to);
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.place}>
          <CellLink address={address} text={words.correct.row(row)} />
        </span>
        <KindSelect id={id} label={words.correct.rowIs(row)} value={value} onChoose={choose} />
      </div>
      {was !== null && (
        <Corrected
          what={words.correct.row(row)}
          was={words.correct.kinds[was]}
          control={id}
          onTakeBack={() => onChange(null)}
        />
      )}
    </li>
  );
}

interface KindSelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: RowKind;
  readonly onChoose: (kind: RowKind) => void;
}

function KindSelect({ id, label, value, onChoose }: KindSelectProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Select
      id={id}
      size="small"
      className={styles.kind}
      aria-label={label}
      value={value}
      onChange={(_, data) => onChoose(data.value as RowKind)}
    >
      {ROW_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {words.correct.kinds[kind]}
        </option>
      ))}
    </Select>
  );
}

interface AddRowProps {
  readonly about: TablePartProps["about"];
  readonly onChange: (row: number, to: RowKind) => void;
}

/** Takes out a row that was read as an entry, by its number on the sheet. */
function AddRow({ about, onChange }: AddRowProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<RowKind>("total");
  const [wrong, setWrong] = useState(false);
  const { table } = about;
  const [first, last] = [Math.max(...table.headerRows) + 1, table.grid.range.lastRow];
  const keep = (): void => {
    const row = Number(text);
    const fits = Number.isInteger(row) && row >= first && row <= last;
    setWrong(!fits);
    if (!fits) return;
    setText("");
    onChange(row, kind);
  };
  return (
    <fieldset className={styles.add}>
      <legend className={styles.legend}>{words.correct.addRow}</legend>
      <div className={styles.fields}>
        <label htmlFor="add-row">{words.correct.addRowNumber}</label>
        <Input
          id="add-row"
          size="small"
          className={styles.number}
          type="number"
          min={first}
          max={last}
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? "add-row-wrong" : undefined}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={({ key }) => key === "Enter" && keep()}
        />
        <span className={styles.addKind}>
          <KindSelect id="add-row-kind" label={words.correct.addRowKind} value={kind} onChoose={setKind} />
        </span>
        <Button size="small" onClick={keep}>
          {words.correct.addRowDo}
        </Button>
      </div>
      {wrong && (
        <div id="add-row-wrong" role="alert" className={styles.wrong}>
          {words.correct.addRowWrong(first, last)}
        </div>
      )}
    </fieldset>
  );
}
