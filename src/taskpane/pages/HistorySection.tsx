import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { YearRecord } from "../../domain/candidates/candidate";
import { TITLES } from "../../domain/criteria/titles";
import { refAddress } from "../../domain/grid/address";
import { RATING_NAMES } from "../../domain/phrases/names";
import { CellLink } from "../parts/CellLinks";
import { usePane, type Pane } from "../pane";

const useStyles = makeStyles({
  heading: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  years: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  year: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** What the workbook says of earlier years, the latest first, each with its cell. */
export function HistorySection({
  history,
}: {
  readonly history: readonly YearRecord[];
}): ReactElement | null {
  const pane = usePane();
  const styles = useStyles();
  if (history.length === 0) return null;
  return (
    <section aria-label={pane.words.decide.history}>
      <h2 className={styles.heading}>{pane.words.decide.history}</h2>
      <dl className={styles.years}>
        {history.map((record, index) => (
          <Year key={`${record.year}/${index}`} record={record} text={textOf(record, pane)} />
        ))}
      </dl>
    </section>
  );
}

function Year({ record, text }: { readonly record: YearRecord; readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.year}>{record.year}</dt>
      <dd className={styles.value}>
        {text} · <CellLink address={refAddress(record.cell)} />
      </dd>
    </>
  );
}

function textOf(record: YearRecord, { words, language }: Pane): string {
  const { kind, titles, rating, text, initiative, decision } = record;
  const { historyOf } = words.decide;
  const names = titles.map((title) => TITLES[title].short);
  switch (kind) {
    case "none":
      return historyOf.none;
    case "blank":
      return historyOf.blank;
    case "ambiguous":
      return historyOf.ambiguous(text, names.join(", "));
    case "unreadable":
      return historyOf.unreadable(text);
    case "held":
      return [
        ...names,
        ...(rating === null ? [] : [RATING_NAMES[rating][language]]),
        ...(initiative === null ? [] : [historyOf.initiative(initiative)]),
        ...(decision === null ? [] : [historyOf.decision(decision)]),
      ].join(", ");
  }
}
