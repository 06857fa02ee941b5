import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { packById } from "../../domain/criteria";
import type { CriteriaPack } from "../../domain/criteria/pack";
import { usePane } from "../pane";
import { resultOf, type PaneState } from "../state/state";
import { formatDate } from "../view/format";

const useStyles = makeStyles({
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How far the chosen criteria can be trusted: status, dates, when and how they were last confirmed. */
export function PackNote(): ReactElement | null {
  const { state, words, language } = usePane();
  const styles = useStyles();
  const pack = packInView(state);
  if (pack === null) return null;
  const { status, inForceFrom, inForceTo, confirmed, source } = pack;
  const from = formatDate(inForceFrom);
  const inForce =
    inForceTo === null
      ? words.settings.inForceFrom(from)
      : words.settings.inForceBetween(from, formatDate(inForceTo));
  return (
    <p className={styles.note}>
      {words.header.packStatus[status]}. {inForce}; {words.header.confirmedOn(formatDate(confirmed.on))}.{" "}
      {confirmed.how[language]} {words.rules.source(source[language])}
    </p>
  );
}

function packInView({ settings, check }: PaneState): CriteriaPack | null {
  const result = resultOf(check);
  if (result !== null) return result.review.pack;
  return settings.criteriaId === null ? null : packById(settings.criteriaId);
}
