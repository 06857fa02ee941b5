import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CriteriaPack } from "../../domain/criteria/pack";
import type { ReviewedCandidate } from "../../domain/review.types";
import { usePane } from "../pane";
import { verdictOf } from "../view/verdict";
import { whyLine } from "../view/why";
import { Mark } from "./Mark";
import { TitleTag } from "./TitleTag";

const useStyles = makeStyles({
  first: { display: "flex", alignItems: "center", gap: "6px" },
  name: { flex: "1 1 auto", minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  why: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    paddingInlineStart: "22px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface CandidateRowProps {
  readonly one: ReviewedCandidate;
  readonly pack: CriteriaPack;
}

/** Name, what is proposed, one line of why. */
export function CandidateRow({ one, pack }: CandidateRowProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const verdict = verdictOf(one);
  const { candidate, proposal } = one;
  const why = whyLine(one, pack, words, language);
  return (
    <>
      <span className={styles.first}>
        <Mark outcome={verdict} word={words.outcome[verdict]} />
        <span className={styles.name}>{candidate.name} </span>
        {proposal.proposed !== null && <TitleTag title={proposal.proposed} />}
      </span>
      <span className={styles.why}>{candidate.unit === null ? why : `${candidate.unit} · ${why}`}</span>
    </>
  );
}
