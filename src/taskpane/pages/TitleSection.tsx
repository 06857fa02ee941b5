import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement } from "react";
import { TITLES } from "../../domain/criteria/titles";
import type { RuleExplanation, TitleExplanation } from "../../domain/explain/explanation";
import type { Judgement } from "../../domain/criteria/pack";
import type { Review, ReviewedCandidate } from "../../domain/review.types";
import { Mark } from "../parts/Mark";
import { ReasonForm } from "../parts/ReasonForm";
import { usePane } from "../pane";
import { obstacle } from "../view/why";
import { CouncilPart } from "./CouncilPart";
import { DecisionNote } from "./DecisionNote";
import { FindingCard } from "./FindingCard";
import { useDecide } from "./useDecide";

const useStyles = makeStyles({
  section: { marginBlockStart: "8px" },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "32px",
    padding: "2px 4px 2px 0",
    border: "none",
    borderBottom: `2px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "inline-flex", flexShrink: 0 },
  title: { flex: "1 1 auto", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  detail: {
    margin: "2px 0",
    paddingInlineStart: "22px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  findings: { listStyleType: "none", margin: 0, padding: 0 },
});

interface TitleSectionProps {
  readonly review: Review;
  readonly one: ReviewedCandidate;
  readonly tree: TitleExplanation;
  readonly startsOpen: boolean;
}

/** One title with its verdict; its rules unfold below it, then what the council judges and what people may decide. */
export function TitleSection({ review, one, tree, startsOpen }: TitleSectionProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const { title, outcome } = tree;
  const { full } = TITLES[title];
  const exclusion = one.proposal.exclusions.find((each) => each.title === title);
  const why =
    exclusion?.reason === "higherTitleProposed"
      ? words.candidate.higherProposed
      : obstacle(one, title, review.pack, words, language);
  const applied = one.decisions.find(
    ({ decision }) => decision.kind === "exclude" && decision.title === title,
  );
  return (
    <section className={styles.section} aria-label={full[language]}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.chevron}>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          <span className={styles.title}>{full[language]} </span>
          <Mark outcome={outcome} word={words.candidate.titleVerdict[outcome]} showWord />
        </button>
      </h2>
      {why !== null && applied === undefined && <p className={styles.detail}>{why}</p>}
      {applied && <DecisionNote applied={applied} />}
      <div id={id} hidden={!open}>
        {open && <Rules review={review} one={one} tree={tree} excluded={applied !== undefined} />}
      </div>
    </section>
  );
}

interface RulesProps extends Omit<TitleSectionProps, "startsOpen"> {
  readonly excluded: boolean;
}

function Rules({ review, one, tree, excluded }: RulesProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const decide = useDecide(one);
  const { title } = tree;
  const { criteria, judgements } = review.pack;
  // A bằng khen for people is judged by other clauses than one for units.
  const ofThis = (each: Judgement): boolean =>
    each.title === title && (each.subject ?? one.candidate.subject) === one.candidate.subject;
  return (
    <>
      <ul className={styles.findings}>
        {one.findings
          .filter((finding) => finding.title === title)
          .map((finding) => (
            <FindingCard
              key={finding.criterion}
              one={one}
              finding={finding}
              rule={ruleOf(tree, finding.criterion)}
              citation={criteria.find(({ id }) => id === finding.criterion)?.citation ?? null}
            />
          ))}
      </ul>
      <CouncilPart judgements={judgements.filter(ofThis)} />
      {tree.outcome === "met" && !excluded && (
        <ReasonForm
          action={words.decide.exclude(TITLES[title].short)}
          actionOf={words.decide.exclude(TITLES[title].short)}
          label={words.decide.reasonToExclude}
          onKeep={(reason) => decide.exclude(title, reason)}
        />
      )}
    </>
  );
}

function ruleOf({ children }: TitleExplanation, criterion: string): RuleExplanation | undefined {
  return children
    .flatMap((each) => (each.kind === "rule" ? [each] : []))
    .find((each) => each.criterion === criterion);
}
