import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import { usePane } from "../pane";
import { Hidden } from "./Hidden";

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A title's usual abbreviation; the full name as a tip and for screen readers. */
export function TitleTag({ title }: { readonly title: TitleId }): ReactElement {
  const { language } = usePane();
  const { short, full } = TITLES[title];
  return (
    <span className={useStyles().tag} title={full[language]}>
      <span aria-hidden="true">{short}</span>
      <Hidden>{full[language]}</Hidden>
    </span>
  );
}
