import { Button, Link, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Change } from "../../domain/corrections";
import { staleSentence } from "../../domain/tables/staleNotices";
import type { RecognisedTable, TableSubject } from "../../domain/tables/table";
import { CellLink } from "../parts/CellLinks";
import { Corrected } from "../parts/Corrected";
import { Remembered } from "../parts/Remembered";
import { useChoice } from "../parts/useChoice";
import { usePane } from "../pane";
import { resultOf } from "../state/state";
import { countOf, tablePlace } from "../view/tables";
import { HeaderRows } from "./HeaderRows";
import { PageFrame } from "./PageFrame";
import { TableColumns } from "./TableColumns";
import { TableRows } from "./TableRows";

const useStyles = makeStyles({
  detail: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: {
    margin: "6px 0",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingInlineStart: "16px" },
  part: { marginBlock: "8px" },
  label: { display: "block", marginBlockEnd: "2px" },
});

/** Tells the jobs what staff say about the open table. */
export type Correct = (change: Change) => void;

/** One table as it was read: where it is, whom it lists, its header, columns and rows; any of it can be corrected. */
export function TablePage({ about }: { readonly about: RecognisedTable }): ReactElement {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  const { identity, table, state: reading, correction } = about;
  const correct: Correct = (change) => void jobs.correct(identity, change);
  const place = tablePlace(table);
  return (
    <PageFrame title={words.correct.title(identity.sheet, identity.ordinal)}>
      <p className={styles.detail}>
        {words.correct.place}: <CellLink {...place} /> · {countOf(table, words)}
      </p>
      {resultOf(state.check)?.review.fromMemory === true && correction !== null && <Remembered />}
      <StaleNote about={about} correct={correct} />
      {reading.kind === "passedOver" ? (
        <div className={styles.note}>
          {words.correct.notReadBecause(words.correct.why[reading.why])}{" "}
          {reading.why === "noName" ? (
            words.correct.nameHint
          ) : (
            <Button size="small" onClick={() => correct({ kind: "ignored", ignored: false })}>
              {words.correct.readIt}
            </Button>
          )}
        </div>
      ) : (
        <Switch
          label={words.correct.ignore}
          checked={reading.kind === "ignored"}
          onChange={(_, { checked }) => correct({ kind: "ignored", ignored: checked })}
        />
      )}
      <SubjectField about={about} correct={correct} />
      <HeaderRows about={about} correct={correct} />
      <TableColumns about={about} correct={correct} />
      <TableRows about={about} correct={correct} />
      {correction !== null && (
        <Button className={styles.part} onClick={takeBackAll}>
          {words.correct.takeBackAll}
        </Button>
      )}
    </PageFrame>
  );

  /** The button goes away with what it takes back: the focus goes to the first control that stays. */
  function takeBackAll(): void {
    document.getElementById("table-subject")?.focus();
    correct({ kind: "all" });
  }
}

export interface TablePartProps {
  readonly about: RecognisedTable;
  readonly correct: Correct;
}

function SubjectField({ about, correct }: TablePartProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const { table, uncorrected, correction } = about;
  const subjects = words.correct.subjects;
  const [value, setValue] = useChoice(table.subject);
  return (
    <div className={styles.part}>
      <label htmlFor="table-subject" className={styles.label}>
        {words.correct.subject}
      </label>
      <Select
        id="table-subject"
        size="small"
        value={value}
        onChange={(_, data) => {
          const subject = data.value as TableSubject;
          setValue(subject);
          correct({ kind: "subject", subject });
        }}
      >
        {(["unit", "person", "mixed"] as const).map((subject) => (
          <option key={subject} value={subject}>
            {subjects[subject]}
          </option>
        ))}
      </Select>
      {correction !== null && correction.subject === table.subject && (
        <Corrected
          what={words.correct.subject}
          was={subjects[uncorrected.subject]}
          control="table-subject"
          onTakeBack={() => correct({ kind: "subject", subject: null })}
        />
      )}
    </div>
  );
}

/** What staff corrected earlier and no longer fits: said, not applied, and dropped on demand. */
function StaleNote({ about, correct }: TablePartProps): ReactElement | null {
  const { words, language } = usePane();
  const styles = useStyles();
  if (about.stale.length === 0) return null;
  return (
    <div className={styles.note}>
      {words.correct.stale}
      <ul className={styles.list}>
        {about.stale.map((stale) => {
          const sentence = staleSentence(stale)[language];
          const drop = (): void => {
            document.getElementById("table-subject")?.focus();
            correct({ kind: "stale", stale });
          };
          return (
            <li key={sentence}>
              {sentence}{" "}
              <Link as="button" aria-label={words.correct.staleDropOf(sentence)} onClick={drop}>
                {words.correct.staleDrop}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
