import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { Review } from "../../domain/review.types";
import { furtherOf } from "../pages/FurtherPage";
import { usePane, type Pane } from "../pane";
import type { PlainPage } from "../state/state";
import { countsText } from "../view/counts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 0 6px", padding: 0 },
  link: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "2px 4px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  found: {
    marginInlineStart: "auto",
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "end",
  },
  chevron: { display: "inline-flex", flexShrink: 0 },
});

interface View {
  readonly page: PlainPage;
  readonly name: string;
  readonly found: string;
}

/** The ways to what else was found in this workbook; what it says nothing of is left out. */
export function ViewLinks({ review }: { readonly review: Review }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const open = (kind: PlainPage): void =>
    pane.dispatch({ kind: "pageOpened", page: { kind, from: `view-${kind}` } });
  return (
    <ul className={styles.list} aria-label={pane.words.views.more}>
      {viewsOf(review, pane).map(({ page, name, found }) => (
        <li key={page}>
          <button type="button" id={`view-${page}`} className={styles.link} onClick={() => open(page)}>
            <span className={styles.name}>{name} </span>
            <span className={styles.found}>{found}</span>
            <span className={styles.chevron}>
              <ChevronRight16Regular />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function viewsOf(review: Review, pane: Pane): readonly View[] {
  const { views, rules, places, standing } = pane.words;
  const { targets, registration, limits, overlooked } = review;
  const over = limits.filter(({ outcome }) => outcome === "over").length;
  const further = furtherOf(review);
  const problems = review.scoring.sheets.reduce((sum, sheet) => sum + sheet.problems.length, 0);
  const all: readonly (View & { readonly there: boolean })[] = [
    {
      page: "targets",
      name: views.targets,
      found: countsText(targets, pane.words),
      there: targets.length > 0,
    },
    {
      page: "registration",
      name: views.registration,
      found: countsText(registration.rows, pane.words),
      there: registration.rows.length > 0,
    },
    {
      page: "overLimits",
      name: views.overLimits,
      found: views.overSummary(over),
      there: limits.length > 0,
    },
    {
      page: "further",
      name: views.further,
      found: views.furtherSummary(further.length, overlooked.length),
      there: further.length > 0 || overlooked.length > 0,
    },
    {
      page: "scoreProblems",
      name: places.problems,
      found: places.problemsFound(problems),
      there: problems > 0,
    },
    { page: "standing", name: standing.title, found: "", there: true },
    { page: "whatIf", name: rules.tryOthers, found: "", there: true },
  ];
  return all.filter(({ there }) => there);
}
