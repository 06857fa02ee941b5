import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnLetters } from "../../domain/grid/address";
import { PLAIN_FIELDS } from "../../domain/tables/fieldList";
import type { FieldId, TableColumn } from "../../domain/tables/table";
import { Corrected } from "../parts/Corrected";
import { useChoice } from "../parts/useChoice";
import { usePane } from "../pane";
import { resultOf } from "../state/state";
import { fieldName } from "../view/tables";
import type { TablePartProps } from "./TablePage";

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { display: "flex", gap: "8px", marginBlockEnd: "2px" },
  letters: { flexShrink: 0, minWidth: "20px", color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  evidence: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Years before the review's own whose titles a column may hold. */
const EARLIER_YEARS = 6;

/** The columns one under the other: what each means, why, and what else it could mean. */
export function TableColumns({ about, correct }: TablePartProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <section aria-label={words.correct.columns}>
      <h2 className={styles.heading}>{words.correct.columns}</h2>
      <ul className={styles.list}>
        {about.table.columns.map((column) => (
          <Column key={column.column} column={column} about={about} correct={correct} />
        ))}
      </ul>
    </section>
  );
}

function Column({ column, about, correct }: TablePartProps & { readonly column: TableColumn }): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const letters = columnLetters(column.column);
  const id = `column-${letters}`;
  const told = about.correction?.columns.some((one) => one.column === column.column) ?? false;
  const found = about.uncorrected.columns.find((one) => one.column === column.column);
  const choose = (field: FieldId | null): void => correct({ kind: "column", column: column.column, field });
  return (
    <li className={styles.column}>
      <span className={styles.label}>
        <span className={styles.letters}>{letters}</span>
        <span className={styles.text}>{column.label}</span>
      </span>
      <FieldSelect
        id={id}
        label={words.correct.columnIs(letters, column.label)}
        column={column}
        onChoose={choose}
      />
      {!told && (
        <span id={`${id}-why`} className={styles.evidence}>
          {column.evidence[language]}
        </span>
      )}
      {told && (
        <span id={`${id}-why`}>
          <Corrected
            what={words.correct.column(letters)}
            was={found === undefined ? "" : fieldName(found.field, words)}
            control={id}
            onTakeBack={() => choose(null)}
          />
        </span>
      )}
    </li>
  );
}

interface FieldSelectProps {
  readonly id: string;
  readonly label: string;
  readonly column: TableColumn;
  readonly onChoose: (field: FieldId) => void;
}

/** What a column means, in a native list: the likely fields first, then every other. */
function FieldSelect({ id, label, column, onChoose }: FieldSelectProps): ReactElement {
  const { state, words } = usePane();
  const year = resultOf(state.check)?.review.year ?? 0;
  const [value, setValue] = useChoice(column.field);
  const likely = [...new Set([column.field, ...column.alternatives])];
  const years = Array.from({ length: EARLIER_YEARS }, (_, index): FieldId => `year:${year - index - 1}`);
  const rest = PLAIN_FIELDS.filter((field) => !likely.includes(field));
  const groups: readonly (readonly [string, readonly FieldId[]])[] = [
    [words.correct.likely, likely],
    [words.correct.every, rest],
    [words.correct.titlesOfYears, years.filter((field) => !likely.includes(field))],
  ];
  return (
    <Select
      id={id}
      size="small"
      aria-label={label}
      aria-describedby={`${id}-why`}
      value={value}
      onChange={(_, data) => {
        const field = data.value as FieldId;
        setValue(field);
        onChoose(field);
      }}
    >
      {groups.map(([name, fields]) => (
        <optgroup key={name} label={name}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {fieldName(field, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
