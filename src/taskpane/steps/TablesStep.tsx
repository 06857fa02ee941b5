import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Fragment, type ReactElement } from "react";
import type { Review } from "../../domain/review.types";
import type { RecognisedTable, SkipReason, Table } from "../../domain/tables/table";
import { CellLink } from "../parts/CellLinks";
import { Disclosure } from "../parts/Disclosure";
import { Remembered } from "../parts/Remembered";
import { SkippedSheets } from "../parts/SkippedSheets";
import { StepSection } from "../parts/StepSection";
import { usePane } from "../pane";
import { resultOf, tablesRead } from "../state/state";
import { countOf, headerPlace, rowPlace } from "../view/tables";
import { followingStatus } from "./followingStatus";

const useStyles = makeStyles({
  table: { marginBlockEnd: "8px" },
  name: { margin: 0, font: "inherit" },
  open: {
    justifyContent: "flex-start",
    minWidth: 0,
    padding: "0 2px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  detail: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  skipped: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Rows of one kind that are listed by number; a form may have hundreds of blank ones. */
const ROWS_LISTED = 20;

/** Step 1: what was recognised in the workbook, what was not read and why; each table opens to be corrected. */
export function TablesStep(): ReactElement {
  const { state, words, jobs } = usePane();
  const styles = useStyles();
  const result = resultOf(state.check);
  const review = result?.review ?? null;
  const recognised = review?.recognised ?? [];
  const notRead = recognised.filter((each) => each.state.kind !== "read");
  const lost = review === null ? 0 : lostOf(review);
  return (
    <StepSection step="tables" status={followingStatus(state.check)} summary={review && summaryOf(review)}>
      {review === null && <p className={styles.detail}>{words.checking.first}</p>}
      {review?.fromMemory && <Remembered />}
      {lost > 0 && (
        <p className={styles.detail}>
          {words.correct.lost(lost)}{" "}
          <Link as="button" onClick={() => void jobs.dropLost()}>
            {words.correct.staleDrop}
          </Link>
        </p>
      )}
      {recognised.map((about) =>
        about.state.kind === "read" ? <TableCard key={idOf(about)} about={about} /> : null,
      )}
      {notRead.length > 0 && <NotRead tables={notRead} startsOpen={notRead.length === recognised.length} />}
      {result && <SkippedSheets sheets={result.skippedSheets} />}
    </StepSection>
  );

  function summaryOf(review: Review): string {
    const { tables, fromMemory, corrections, candidates } = review;
    const listed = tables.reduce((sum, table) => sum + table.entries.length, 0);
    // A sheet of scores alone has a column for each unit and no list of them.
    const items = tables.length > 0 ? listed : candidates.length;
    const { rememberedShort, correctedShort } = words.correct;
    const how = fromMemory ? [rememberedShort] : corrections.length > 0 ? [correctedShort] : [];
    return [words.counted.tables(tablesRead(review).length), words.counted.items(items), ...how].join(" · ");
  }
}

function idOf({ identity }: RecognisedTable): string {
  return `table-${identity.sheet}-${identity.ordinal}`;
}

/** Corrections of tables that are no longer there. */
function lostOf({ corrections, recognised }: Review): number {
  return corrections.filter((each) => !recognised.some(({ correction }) => correction === each)).length;
}

/** The table's name, which opens its page. */
function OpenTable({ about }: { readonly about: RecognisedTable }): ReactElement {
  const { dispatch, words } = usePane();
  const styles = useStyles();
  const { identity } = about;
  const page = { kind: "table", table: identity, from: idOf(about) } as const;
  return (
    <Button
      id={idOf(about)}
      appearance="transparent"
      size="small"
      className={styles.open}
      icon={<ChevronRight16Regular />}
      iconPosition="after"
      title={words.correct.openShort}
      onClick={() => dispatch({ kind: "pageOpened", page })}
    >
      {words.correct.title(identity.sheet, identity.ordinal)}
    </Button>
  );
}

function TableCard({ about }: { readonly about: RecognisedTable }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const { table, correction, stale } = about;
  const rows = table.entries.map(({ row }) => row);
  const [first, last] = [rows[0], rows.at(-1)];
  const used = table.columns.filter(({ field }) => field !== "other");
  const unused = table.columns.filter(({ field }) => field === "other").map(({ label }) => label);
  return (
    <div className={styles.table}>
      <h3 className={styles.name}>
        <OpenTable about={about} />
      </h3>
      <p className={styles.detail}>
        {countOf(table, words)}
        {first !== undefined && last !== undefined && ` · ${words.tables.rows(first, last)}`} ·{" "}
        {words.tables.header}: <CellLink {...headerPlace(table)} /> · {words.tables.columnsTitle}:{" "}
        {used.length}/{table.columns.length}
        {correction !== null && ` · ${words.correct.correctedShort}`}
      </p>
      {stale.length > 0 && <p className={styles.detail}>{words.correct.staleShort(stale.length)}</p>}
      {unused.length > 0 && <p className={styles.detail}>{words.tables.unknownColumns(unused.join("; "))}</p>}
      {table.skippedRows.length > 0 && <SkippedRows table={table} />}
    </div>
  );
}

/** Tables that were left out, by staff or by recognition, each with why. */
function NotRead({
  tables,
  startsOpen,
}: {
  readonly tables: readonly RecognisedTable[];
  readonly startsOpen: boolean;
}): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Disclosure summary={words.correct.notRead(tables.length)} startsOpen={startsOpen}>
      {tables.map((about) => (
        <div key={idOf(about)} className={styles.table}>
          <h3 className={styles.name}>
            <OpenTable about={about} />
          </h3>
          <p className={styles.detail}>
            <CellLink {...headerPlace(about.table)} /> · {whyOf(about)}
          </p>
        </div>
      ))}
    </Disclosure>
  );

  function whyOf({ state }: RecognisedTable): string {
    return state.kind === "passedOver" ? words.correct.why[state.why] : words.correct.why.ignored;
  }
}

function SkippedRows({ table }: { readonly table: Table }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, why } of table.skippedRows) byReason.set(why, [...(byReason.get(why) ?? []), row]);
  return (
    <Disclosure summary={words.tables.skippedRows(table.skippedRows.length)}>
      <ul className={styles.skipped}>
        {[...byReason].map(([why, rows]) => (
          <li key={why}>
            {words.tables.skipWhy[why]}:{" "}
            {rows.slice(0, ROWS_LISTED).map((row, index) => (
              <Fragment key={row}>
                {index > 0 && ", "}
                <CellLink {...rowPlace(table, row)} />
              </Fragment>
            ))}
            {rows.length > ROWS_LISTED && ` ${words.correct.andMore(rows.length - ROWS_LISTED)}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
