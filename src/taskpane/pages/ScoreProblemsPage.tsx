import type { ReactElement } from "react";
import { refAddress } from "../../domain/grid/address";
import type { ScoreProblem, ScoreSheet } from "../../domain/scores/scoreSheet";
import { CellLinks } from "../parts/CellLinks";
import { RowsAtOnce } from "../parts/RowsAtOnce";
import { StateMark } from "../parts/StateMark";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { PageFrame } from "./PageFrame";

/** Where the score sheets do not add up, sheet by sheet, each with its cells; told, never repaired. */
export function ScoreProblemsPage({ sheets }: { readonly sheets: readonly ScoreSheet[] }): ReactElement {
  const { words } = usePane();
  const styles = useItemStyles();
  const told = sheets.filter(({ problems }) => problems.length > 0);
  return (
    <PageFrame title={words.places.problems}>
      <p className={styles.note}>{words.places.problemsNote}</p>
      {told.length === 0 && <p>{words.views.none}</p>}
      {told.map(({ table, problems }, index) => (
        <section key={index} aria-label={table.grid.sheet}>
          <h2 className={styles.heading}>{table.grid.sheet}</h2>
          <RowsAtOnce
            items={problems.map((problem, at) => ({ problem, key: at }))}
            render={({ problem, key }) => <ProblemItem key={key} problem={problem} />}
          />
        </section>
      ))}
    </PageFrame>
  );
}

function ProblemItem({ problem }: { readonly problem: ScoreProblem }): ReactElement {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const { code, unit, message, cells } = problem;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{unit}</span>
        <StateMark tone={code === "scoreMissing" ? "open" : "over"} word={words.places.problem[code]} />
      </div>
      <p className={styles.line}>{message[language]}</p>
      <p className={styles.line}>
        <CellLinks addresses={cells.map(refAddress)} />
      </p>
    </li>
  );
}
