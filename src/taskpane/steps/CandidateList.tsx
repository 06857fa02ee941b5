import { Button, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";
import type { Review } from "../../domain/review.types";
import { CandidateRow } from "../parts/CandidateRow";
import { Hidden } from "../parts/Hidden";
import { Mark } from "../parts/Mark";
import { RowList } from "../parts/RowList";
import { usePane } from "../pane";
import { FIRST_NARROWING, ROWS_AT_ONCE, type Narrowing } from "../state/state";
import { atVerdict, searched } from "../view/narrow";
import { countVerdicts, VERDICTS } from "../view/verdict";

const useStyles = makeStyles({
  search: { display: "flex", gap: "6px", margin: "4px 0 6px" },
  input: { flex: "1 1 0", minWidth: 0 },
  subject: { flex: "0 0 auto", maxWidth: "130px" },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockEnd: "4px" },
  filter: {
    minWidth: 0,
    padding: "1px 8px 1px 6px",
    "& .fui-Button__icon": { marginInlineEnd: "2px", width: "16px", height: "16px" },
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightRegular,
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "8px 0" },
});

/** Everyone checked: search, counts that filter, one row each. */
export function CandidateList({ review }: { readonly review: Review }): ReactElement {
  const { state, dispatch, words } = usePane();
  const styles = useStyles();
  const { narrowing } = state;
  const found = searched(review.candidates, narrowing);
  const rows = atVerdict(found, narrowing.verdict);
  return (
    <>
      <Search review={review} />
      <Filters counts={{ all: found.length, ...countVerdicts(found) }} />
      <RowList
        label={words.steps.check}
        shown={narrowing.shown}
        step={ROWS_AT_ONCE}
        onMore={() => dispatch({ kind: "moreShown" })}
        rows={rows.map((one) => {
          const id = `row-${one.candidate.id}`;
          const page = { kind: "candidate", candidateId: one.candidate.id, from: id } as const;
          return {
            id,
            content: <CandidateRow one={one} pack={review.pack} />,
            onOpen: () => dispatch({ kind: "pageOpened", page }),
          };
        })}
      />
      {rows.length === 0 && (
        <p className={styles.text}>
          {words.checking.noneMatch}{" "}
          <Link as="button" onClick={() => dispatch({ kind: "narrowed", by: FIRST_NARROWING })}>
            {words.checking.clearFilters}
          </Link>
        </p>
      )}
    </>
  );
}

function Search({ review }: { readonly review: Review }): ReactElement {
  const { state, dispatch, jobs, words } = usePane();
  const styles = useStyles();
  const subjects = new Set(review.candidates.map(({ candidate }) => candidate.subject));
  return (
    <div className={styles.search}>
      <Input
        type="search"
        size="small"
        className={styles.input}
        contentBefore={<Search16Regular />}
        placeholder={words.checking.search}
        aria-label={words.checking.search}
        value={state.narrowing.query}
        onChange={(_, { value }) => dispatch({ kind: "narrowed", by: { query: value } })}
      />
      {subjects.size > 1 && (
        <Select
          size="small"
          className={styles.subject}
          aria-label={words.checking.whom}
          value={state.narrowing.subject}
          onChange={(_, { value }) =>
            dispatch({ kind: "narrowed", by: { subject: value as Narrowing["subject"] } })
          }
        >
          <option value="all">{words.checking.all}</option>
          <option value="unit">{words.subject.unit}</option>
          <option value="person">{words.subject.person}</option>
        </Select>
      )}
      <Button
        size="small"
        icon={<ArrowClockwise16Regular />}
        aria-label={words.checking.again}
        title={words.checking.again}
        disabledFocusable={state.check.kind === "working"}
        onClick={() => void jobs.check()}
      />
    </div>
  );
}

function Filters({
  counts,
}: {
  readonly counts: Readonly<Record<Narrowing["verdict"], number>>;
}): ReactElement {
  const { state, dispatch, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.filters} role="group" aria-label={words.checking.whom}>
      {(["all", ...VERDICTS] as const).map((verdict) => {
        const pressed = state.narrowing.verdict === verdict;
        return (
          <Button
            key={verdict}
            size="small"
            appearance={pressed ? "outline" : "subtle"}
            className={styles.filter}
            aria-pressed={pressed}
            icon={verdict === "all" ? null : <Mark outcome={verdict} word="" />}
            onClick={() => dispatch({ kind: "narrowed", by: { verdict } })}
          >
            {verdict === "all" ? words.checking.all : words.outcome[verdict]}
            <Hidden>:</Hidden>&nbsp;{counts[verdict]}
          </Button>
        );
      })}
    </div>
  );
}
