import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a group of choices: its fields one below the other, lists with small buttons at the end of a line. */
export const useSectionStyles = makeStyles({
  section: { margin: "0 0 14px", padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingInlineStart: "20px" },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  text: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  band: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px 64px 24px",
    alignItems: "start",
    gap: "6px",
  },
  removable: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 24px",
    alignItems: "end",
    gap: "6px",
    overflowWrap: "anywhere",
  },
  bandRemove: { marginBlockStart: "22px", minWidth: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
