import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import { furtherOf, ladderOf } from "../../domain/findings/family";
import type { Review } from "../../domain/review.types";
import type { StoredSettings } from "../../excel/port";
import { usePane } from "../pane";
import { resultOf } from "../state/state";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Who decides each title: the law leaves it to the Government and the Ministry, so staff may write it here. */
export function DecidedByFields(): ReactElement | null {
  const { state, words } = usePane();
  const styles = useStyles();
  const review = resultOf(state.check)?.review;
  if (review === undefined) return null;
  const titles = titlesAsked(review);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.settings.decidedBy}</legend>
      <p className={styles.note}>{words.settings.decidedByHint}</p>
      {titles.map((title) => (
        <DecidedByField
          key={title}
          title={title}
          found={review.nominations.find((each) => each.title === title)?.decidedBy ?? ""}
        />
      ))}
    </fieldset>
  );
}

/** The titles that somebody in the workbook is checked for, units' before people's, each ladder's from the top. */
function titlesAsked({ pack, candidates }: Review): readonly TitleId[] {
  const asked = new Set(
    candidates.flatMap(({ candidate }) => [...ladderOf(pack, candidate), ...furtherOf(pack, candidate)]),
  );
  const { ladder, further } = pack;
  return [...ladder.unit, ...further.unit, ...ladder.person, ...further.person].filter(
    (title, at, all) => asked.has(title) && all.indexOf(title) === at,
  );
}

interface DecidedByFieldProps {
  readonly title: TitleId;
  /** What the workbook's letterhead suggests. */
  readonly found: string;
}

function DecidedByField({ title, found }: DecidedByFieldProps): ReactElement {
  const { state, jobs, language } = usePane();
  const { decidedBy } = state.settings;
  const [text, setText] = useState(decidedBy[title] ?? "");
  const keep = (): void => {
    const written = text.trim();
    if (written === (decidedBy[title] ?? "")) return;
    const others = Object.entries(decidedBy).filter(([each]) => each !== title);
    const all = written === "" ? others : [...others, [title, written]];
    void jobs.change({ decidedBy: Object.fromEntries(all) as StoredSettings["decidedBy"] });
  };
  return (
    <Field label={TITLES[title].full[language]} size="small">
      <Input
        size="small"
        value={text}
        placeholder={found}
        maxLength={120}
        onChange={(_, { value }) => setText(value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === "Enter" && keep()}
      />
    </Field>
  );
}
