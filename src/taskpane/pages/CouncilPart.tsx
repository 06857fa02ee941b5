import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Judgement } from "../../domain/criteria/pack";
import { basisText } from "../../domain/phrases/criteria";
import { usePane } from "../pane";

const useStyles = makeStyles({
  heading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  basis: { color: tokens.colorNeutralForeground2 },
});

/** The clauses of a title that only people can judge: shown, never decided. */
export function CouncilPart({
  judgements,
}: {
  readonly judgements: readonly Judgement[];
}): ReactElement | null {
  const { words, language } = usePane();
  const styles = useStyles();
  if (judgements.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.candidate.council}</h3>
      <ul className={styles.list}>
        {judgements.map(({ sentence, citation }) => (
          <li key={sentence.vi}>
            {sentence[language]}. <span className={styles.basis}>{basisText(citation)[language]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
