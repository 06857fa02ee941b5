import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { RankingSettings, TieBreak } from "../../../domain/standing/standing";
import type { Review } from "../../../domain/review.types";
import { usePane } from "../../pane";
import type { Words } from "../../words";
import { Choice } from "./Choice";
import { useSectionStyles } from "./useSectionStyles";
import type { SectionProps } from "./section";

const METHODS: readonly RankingSettings["method"][] = ["1224", "1223"];

/** How ranks are counted and what sets equal points apart, in order; the end is always the vote. */
export function TieBreakFields({
  draft,
  change,
  review,
}: SectionProps & { readonly review: Review }): ReactElement {
  const { words } = usePane();
  const styles = useSectionStyles();
  const { method, tieBreaks } = draft.ranking;
  const set = (keys: readonly TieBreak[]): void => change({ ranking: { method, tieBreaks: keys } });
  const swap = (at: number, to: number): void => {
    const keys = [...tieBreaks];
    const [moved] = keys.splice(at, 1);
    if (moved) set([...keys.slice(0, to), moved, ...keys.slice(to)]);
  };
  const used = new Set(tieBreaks.map(keyOf));
  const offered = keysFor(review).filter((key) => !used.has(keyOf(key)));
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{words.standing.ranks}</legend>
      <div className={styles.fields}>
        <Choice
          label={words.standing.method}
          value={method}
          options={METHODS.map((each) => [each, words.standing.methods[each]] as const)}
          onChange={(chosen) => change({ ranking: { method: chosen, tieBreaks } })}
        />
        <span>{words.standing.ties}</span>
        <ol className={styles.list} aria-label={words.standing.ties}>
          {tieBreaks.map((key, index) => {
            const name = nameOf(key, words);
            return (
              <li key={keyOf(key)}>
                <span className={styles.line}>
                  <span className={styles.text}>{name}</span>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUp16Regular />}
                    aria-label={words.standing.moveUp(name)}
                    disabledFocusable={index === 0}
                    onClick={() => swap(index, index - 1)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowDown16Regular />}
                    aria-label={words.standing.moveDown(name)}
                    disabledFocusable={index === tieBreaks.length - 1}
                    onClick={() => swap(index, index + 1)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Dismiss16Regular />}
                    aria-label={words.standing.remove(name)}
                    onClick={() => set(tieBreaks.filter((each) => each !== key))}
                  />
                </span>
              </li>
            );
          })}
          <li>{words.standing.lastTie}</li>
        </ol>
        <Choice
          label={words.standing.addTie}
          value=""
          options={[
            ["", words.standing.choose] as const,
            ...offered.map((key) => [keyOf(key), nameOf(key, words)] as const),
          ]}
          onChange={(chosen) => set([...tieBreaks, ...offered.filter((key) => keyOf(key) === chosen)])}
        />
      </div>
    </fieldset>
  );
}

function keyOf(key: TieBreak): string {
  return key.kind === "column" ? `column ${key.label} ${key.better}` : key.kind;
}

function nameOf(key: TieBreak, words: Words): string {
  return key.kind === "column"
    ? words.standing.tieColumn(key.label, key.better === "higher")
    : words.standing.tieBreaks[key.kind];
}

/** The keys there are in this workbook: bonus, penalty, votes, and every column of points by its name. */
function keysFor({ tables }: Review): readonly TieBreak[] {
  const labels = new Set(
    tables.flatMap(({ columns }) =>
      columns.filter(({ field }) => field === "criterionScore").map(({ label }) => label),
    ),
  );
  return [
    { kind: "bonus", better: "higher" },
    { kind: "penalty", better: "lower" },
    { kind: "votes", better: "higher" },
    ...[...labels].map((label): TieBreak => ({ kind: "column", label, better: "higher" })),
    ...[...labels].map((label): TieBreak => ({ kind: "column", label, better: "lower" })),
  ];
}
