import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import { quotedSheet } from "../../domain/grid/address";
import type { Nomination } from "../../domain/proposals/proposal";
import type { Review } from "../../domain/review.types";
import { CellLink } from "../parts/CellLinks";
import { Disclosure } from "../parts/Disclosure";
import { StepSection, type StepState } from "../parts/StepSection";
import { usePane } from "../pane";
import { resultOf, type PaneState, type Written } from "../state/state";
import type { Words } from "../words";

const useStyles = makeStyles({
  text: { margin: "0 0 8px" },
  heading: { margin: "10px 0 2px", font: "inherit", fontWeight: tokens.fontWeightSemibold },
  detail: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  nomination: { marginBlockStart: "6px" },
  names: { margin: 0, paddingInlineStart: "20px" },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Step 4: the proposed lists, and what was written to the workbook. */
export function ListsStep(): ReactElement {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  const review = resultOf(state.check)?.review ?? null;
  const { lists } = state;
  const written = lists.kind === "notYet" ? null : lists.written;
  const busy = lists.kind === "working" || state.check.kind === "working";
  return (
    <StepSection step="lists" status={statusOfLists(state)} summary={summaryOf(review, written)}>
      {written === null && <p className={styles.text}>{words.lists.intro}</p>}
      <Button
        appearance={written === null ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => void jobs.makeLists()}
      >
        {written === null ? words.lists.make : words.lists.again}
      </Button>
      {lists.kind === "working" && <p className={styles.detail}>{words.lists.working}</p>}
      {written && <WrittenSheets written={written} old={isOld(state, written)} />}
      {review && review.nominations.length === 0 && <p className={styles.text}>{words.lists.nobody}</p>}
      {review?.nominations.map((nomination) => (
        <NominationCard key={nomination.title} nomination={nomination} review={review} />
      ))}
    </StepSection>
  );

  function summaryOf(review: Review | null, written: Written | null): string | null {
    if (written) return words.lists.done(written.sheets.length);
    return review && words.counted.lists(review.nominations.length);
  }
}

function statusOfLists(state: PaneState): StepState {
  const { lists } = state;
  if (lists.kind === "written") return isOld(state, lists.written) ? "stale" : "done";
  return lists.kind;
}

/** The sheets in the workbook were made from another result than the one in view. */
function isOld({ check }: PaneState, written: Written): boolean {
  return check.kind !== "found" || check.result.review !== written.review;
}

function WrittenSheets({ written, old }: { readonly written: Written; readonly old: boolean }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{words.lists.written}</h3>
      {old && <p className={styles.detail}>{words.lists.old}</p>}
      <ul className={styles.sheets}>
        {written.sheets.map(({ name, rows }) => (
          <li key={name}>
            <CellLink address={`${quotedSheet(name)}!A1`} text={name} />{" "}
            <span className={styles.detail}>{words.lists.rowsListed(rows)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NominationCardProps {
  readonly nomination: Nomination;
  readonly review: Review;
}

function NominationCard({ nomination, review }: NominationCardProps): ReactElement {
  const { dispatch, words, language } = usePane();
  const styles = useStyles();
  const { full } = TITLES[nomination.title];
  const { decidedBy, candidateIds } = nomination;
  const listed = candidateIds.flatMap((id) =>
    review.candidates.filter(({ candidate }) => candidate.id === id),
  );
  return (
    <div className={styles.nomination}>
      <Disclosure
        heading
        summary={`${full[language]} · ${countOf(nomination.title, listed.length, words)}`}
        detail={decidedBy === "" ? words.lists.undecided : words.lists.decidedBy(decidedBy)}
      >
        <ol className={styles.names}>
          {listed.map(({ candidate }) => {
            const from = `listed-${nomination.title}-${candidate.id}`;
            const page = { kind: "candidate", candidateId: candidate.id, from } as const;
            return (
              <li key={candidate.id}>
                <Link as="button" id={from} onClick={() => dispatch({ kind: "pageOpened", page })}>
                  {candidate.name}
                </Link>{" "}
                {candidate.unit !== null && <span className={styles.detail}>{candidate.unit}</span>}
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </div>
  );
}

function countOf(title: TitleId, n: number, words: Words): string {
  const { units, people, items } = words.counted;
  return { unit: units, person: people, both: items }[TITLES[title].subject](n);
}
