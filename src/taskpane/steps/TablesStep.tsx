import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnLetters, quotedSheet, rangeAddress } from "../../domain/grid/address";
import type { SkipReason, Table, TableColumn } from "../../domain/tables/table";
import { CellLink } from "../parts/CellLinks";
import { Disclosure } from "../parts/Disclosure";
import { SkippedSheets } from "../parts/SkippedSheets";
import { StepSection } from "../parts/StepSection";
import { usePane } from "../pane";
import { resultOf } from "../state/state";
import type { Words } from "../words";
import { followingStatus } from "./followingStatus";

const useStyles = makeStyles({
  table: { marginBlockEnd: "8px" },
  name: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  detail: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(20px, auto) 1fr",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  letter: { color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0, overflowWrap: "anywhere" },
  field: { fontWeight: tokens.fontWeightSemibold },
  skipped: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Step 1: what was recognised in the workbook, so that staff can see whether it was read rightly. */
export function TablesStep(): ReactElement {
  const { state, words } = usePane();
  const styles = useStyles();
  const result = resultOf(state.check);
  const tables = result?.review.tables ?? [];
  const items = tables.reduce((sum, table) => sum + table.entries.length, 0);
  const summary = result && `${words.counted.tables(tables.length)} · ${words.counted.items(items)}`;
  return (
    <StepSection step="tables" status={followingStatus(state.check)} summary={summary}>
      {result === null && <p className={styles.detail}>{words.checking.first}</p>}
      {tables.map((table) => (
        <TableCard key={`${table.grid.sheet}/${table.headerRows[0] ?? 0}`} table={table} />
      ))}
      {result && <SkippedSheets sheets={result.skippedSheets} />}
    </StepSection>
  );
}

function TableCard({ table }: { readonly table: Table }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const rows = table.entries.map(({ row }) => row);
  const [first, last] = [rows[0], rows.at(-1)];
  const used = table.columns.filter(({ field }) => field !== "other");
  const unused = table.columns.filter(({ field }) => field === "other").map(({ label }) => label);
  return (
    <div className={styles.table}>
      <h3 className={styles.name}>{table.grid.sheet}</h3>
      <p className={styles.detail}>
        {countOf(table, words)}
        {first !== undefined && last !== undefined && ` · ${words.tables.rows(first, last)}`} ·{" "}
        {words.tables.header}: <CellLink {...headerLink(table)} />
      </p>
      <Disclosure summary={`${words.tables.columnsTitle} (${used.length}/${table.columns.length})`}>
        <dl className={styles.columns}>
          {used.map((column) => (
            <Column key={column.column} column={column} />
          ))}
        </dl>
        {unused.length > 0 && (
          <p className={styles.detail}>{words.tables.unknownColumns(unused.join("; "))}</p>
        )}
      </Disclosure>
      {table.skippedRows.length > 0 && <SkippedRows table={table} />}
    </div>
  );
}

function Column({ column }: { readonly column: TableColumn }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      <dt className={styles.letter}>{columnLetters(column.column)}</dt>
      <dd className={styles.meaning}>
        {column.label} <span aria-hidden="true">→</span>{" "}
        <span className={styles.field}>{fieldName(column, words)}</span>
      </dd>
    </>
  );
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
            {words.tables.skipWhy[why]}: {rows.join(", ")}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function countOf({ subject, entries }: Table, words: Words): string {
  const { units, people, mixed } = words.counted;
  return { unit: units, person: people, mixed }[subject](entries.length);
}

function fieldName({ field }: TableColumn, words: Words): string {
  if (field.startsWith("year:")) return words.titleHeldIn(Number(field.slice("year:".length)));
  return words.fields[field as keyof Words["fields"]];
}

/** The header's cells, for the link that selects them. */
function headerLink({ grid, headerRows, columns }: Table): {
  readonly address: string;
  readonly text: string;
} {
  const places = columns.map(({ column }) => column);
  const range = rangeAddress({
    firstRow: Math.min(...headerRows),
    lastRow: Math.max(...headerRows),
    firstColumn: Math.min(...places),
    lastColumn: Math.max(...places),
  });
  return { address: `${quotedSheet(grid.sheet)}!${range}`, text: range };
}
