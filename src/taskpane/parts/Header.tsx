import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { CriteriaPack } from "../../domain/criteria/pack";
import { usePane } from "../pane";
import { resultOf } from "../state/state";
import { formatDate } from "../view/format";
import { Hidden } from "./Hidden";
import { YearField } from "./YearField";

const useStyles = makeStyles({
  header: { padding: "6px 8px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Excel draws the personality menu over the pane's top right corner (up to 34 × 32 px).
  file: {
    margin: 0,
    paddingInlineEnd: "36px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  pack: {
    flex: "1 1 0",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "start",
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  second: { display: "flex", alignItems: "center", gap: "8px", color: tokens.colorNeutralForeground2 },
  status: { flex: "1 1 0", minWidth: 0, display: "flex", alignItems: "center", gap: "4px" },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  button: { minWidth: 0, flexShrink: 0 },
});

/** The workbook, the year, the criteria and how far they can be trusted; notes and settings one press away. */
export function Header(): ReactElement {
  const { state, dispatch, words, language } = usePane();
  const styles = useStyles();
  const result = resultOf(state.check);
  const name = state.fileName ?? words.product;
  const pack = result?.review.pack.name[language] ?? words.rules.byYear;
  const open = (kind: "settings" | "warnings" | "criteria"): void =>
    dispatch({ kind: "pageOpened", page: { kind, from: `open-${kind}` } });
  const warnings = result?.review.warnings.length ?? 0;
  return (
    <header className={styles.header}>
      <h1 className={styles.file} title={name}>
        {name}
      </h1>
      <div className={styles.line}>
        <YearField found={result?.review.year ?? null} />
        <Link
          as="button"
          id="open-criteria"
          className={mergeClasses(styles.pack, styles.small)}
          title={`${words.rules.open}: ${pack}`}
          onClick={() => open("criteria")}
        >
          <Hidden>{words.rules.open}:</Hidden>
          {pack}
        </Link>
        <Button
          id="open-settings"
          className={styles.button}
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={words.header.settings}
          title={words.header.settings}
          onClick={() => open("settings")}
        />
      </div>
      {result && (
        <div className={mergeClasses(styles.second, styles.small)}>
          <PackStatus pack={result.review.pack} />
          {warnings > 0 && (
            <Button
              id="open-warnings"
              className={styles.button}
              size="small"
              appearance="subtle"
              icon={<Info16Regular />}
              title={words.header.warnings}
              onClick={() => open("warnings")}
            >
              {words.counted.warnings(warnings)}
            </Button>
          )}
        </div>
      )}
    </header>
  );
}

function PackStatus({ pack }: { readonly pack: CriteriaPack }): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const doubtful = pack.status !== "inForce";
  return (
    <span className={mergeClasses(styles.status, doubtful && styles.doubtful)}>
      {doubtful && <Warning16Filled />}
      <span>
        {words.header.packStatus[pack.status]} · {words.header.confirmedOn(formatDate(pack.confirmed.on))}
      </span>
    </span>
  );
}
