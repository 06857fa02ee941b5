import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import { refAddress } from "../../domain/grid/address";
import type { Review, ReviewedCandidate } from "../../domain/review.types";
import { CellLink } from "../parts/CellLinks";
import { Mark } from "../parts/Mark";
import { TitleTag } from "../parts/TitleTag";
import { usePane } from "../pane";
import { titleVerdict } from "../view/verdict";
import { obstacle, placeParts } from "../view/why";
import { CouncilPart } from "./CouncilPart";
import { FindingCard } from "./FindingCard";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  detail: {
    margin: "0 0 2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  proposed: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", margin: "8px 0 0" },
  obstacle: { margin: 0, ":empty": { display: "none" } },
  section: { marginBlockStart: "16px" },
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    paddingBlockEnd: "4px",
    borderBottom: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  findings: { listStyleType: "none", margin: 0, padding: 0 },
});

interface CandidatePageProps {
  readonly review: Review;
  readonly one: ReviewedCandidate;
}

/** One unit or person: what is proposed, then every rule of every title with its value, article and cells. */
export function CandidatePage({ review, one }: CandidatePageProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const { candidate, proposal } = one;
  const titles = review.pack.ladder[candidate.subject].filter((title) =>
    one.findings.some((finding) => finding.title === title),
  );
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
      {titles.map((title) => (
        <p key={title} className={styles.obstacle}>
          {obstacle(one, title, review.pack, words, language)}
        </p>
      ))}
      {titles.map((title) => (
        <TitleSection key={title} title={title} review={review} one={one} />
      ))}
    </PageFrame>
  );
}

interface TitleSectionProps extends CandidatePageProps {
  readonly title: TitleId;
}

function TitleSection({ title, review, one }: TitleSectionProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const { full } = TITLES[title];
  const verdict = titleVerdict(one, title);
  const exclusion = one.proposal.exclusions.find((each) => each.title === title);
  return (
    <section className={styles.section} aria-label={full[language]}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{full[language]}</h2>
        <Mark outcome={verdict} word={words.candidate.titleVerdict[verdict]} showWord />
      </div>
      {exclusion?.reason === "higherTitleProposed" && (
        <p className={styles.detail}>{words.candidate.higherProposed}</p>
      )}
      {exclusion?.reason === "excludedByStaff" && <p className={styles.detail}>{exclusion.note}</p>}
      <ul className={styles.findings}>
        {one.findings
          .filter((finding) => finding.title === title)
          .map((finding) => (
            <FindingCard key={finding.criterion} finding={finding} />
          ))}
      </ul>
      <CouncilPart judgements={review.pack.judgements.filter((each) => each.title === title)} />
    </section>
  );
}
