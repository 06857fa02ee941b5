import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { articleText } from "../../domain/criteria/articles";
import type { Citation } from "../../domain/criteria/pack";
import { Disclosure } from "../parts/Disclosure";
import { usePane } from "../pane";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: "4px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-line",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** The words of the article a rule rests on, unfolding in place; nothing where they are not at hand. */
export function ArticleText({ citation }: { readonly citation: Citation }): ReactElement | null {
  const { words } = usePane();
  const styles = useStyles();
  const text = articleText(citation);
  if (text === null) return null;
  return (
    <Disclosure summary={words.decide.article}>
      {/* The law is quoted as enacted, in Vietnamese, whatever the pane's language. */}
      <p lang="vi" className={styles.text}>
        {text}
      </p>
    </Disclosure>
  );
}
