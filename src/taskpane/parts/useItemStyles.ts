import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a page's list of items: head line, small lines below, a line between items. */
export const useItemStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: {
    margin: "0 0 8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: "14px 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
