import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TITLES } from "../../domain/criteria/titles";
import { explain } from "../../domain/explain";
import { ladderOf } from "../../domain/findings/family";
import { refAddress } from "../../domain/grid/address";
import type { Review, ReviewedCandidate } from "../../domain/review.types";
import { CellLink } from "../parts/CellLinks";
import { TitleTag } from "../parts/TitleTag";
import { usePane } from "../pane";
import { placeParts } from "../view/why";
import { HistorySection } from "./HistorySection";
import { PageFrame } from "./PageFrame";
import { StandingSection } from "./StandingSection";
import { TitleSection } from "./TitleSection";

const useStyles = makeStyles({
  detail: {
    margin: "0 0 2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  proposed: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", margin: "8px 0 0" },
});

interface CandidatePageProps {
  readonly review: Review;
  readonly one: ReviewedCandidate;
}

/** One unit or person: what is proposed, then why as a tree: titles, their rules, the facts, the cells. */
export function CandidatePage({ review, one }: CandidatePageProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const { candidate, proposal } = one;
  const trees = explain(one);
  // What is proposed unfolds by itself; where nothing is, the lowest title, which is the nearest.
  const nearest = proposal.proposed ?? ladderOf(review.pack, candidate).at(-1);
  const places = [...placeParts(one, words, language), candidate.group === null ? null : candidate.group];
  const belongs = [candidate.unit === candidate.group ? null : candidate.unit, ...places];
  return (
    <PageFrame title={candidate.name}>
      <p className={styles.detail}>{belongs.filter((part) => part !== null).join(" · ")}</p>
      <p className={styles.detail}>
        <CellLink address={refAddress(candidate.source)} />
      </p>
      <p className={styles.proposed}>
        {proposal.proposed === null ? (
          <strong>{words.candidate.notProposed}</strong>
        ) : (
          <>
            {words.candidate.proposed} <TitleTag title={proposal.proposed} />
            <strong aria-hidden="true">{TITLES[proposal.proposed].full[language]}</strong>
          </>
        )}
      </p>
      {proposal.further.length > 0 && (
        <p className={styles.proposed}>
          {words.candidate.proposed}{" "}
          {proposal.further.map((title) => (
            <TitleTag key={title} title={title} />
          ))}
        </p>
      )}
      {trees.map((tree) => (
        <TitleSection
          key={tree.title}
          review={review}
          one={one}
          tree={tree}
          startsOpen={tree.title === nearest || proposal.further.includes(tree.title)}
        />
      ))}
      <StandingSection review={review} one={one} />
      <HistorySection history={candidate.history} />
    </PageFrame>
  );
}
