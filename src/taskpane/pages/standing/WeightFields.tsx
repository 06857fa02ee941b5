import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { Review } from "../../../domain/review.types";
import { foldText } from "../../../domain/text";
import { usePane } from "../../pane";
import { criterionNames } from "../../view/criteria";
import { shownDecimal, typedDecimal } from "../../view/typed";
import { Choice } from "./Choice";
import { TypedInput } from "./TypedInput";
import { useSectionStyles } from "./useSectionStyles";
import type { SectionProps } from "./section";

/** Other weights of scoring criteria, each by its name; shown where the workbook scores criteria, or one was chosen. */
export function WeightFields({
  draft,
  change,
  review,
}: SectionProps & { readonly review: Review }): ReactElement | null {
  const { words, language } = usePane();
  const styles = useSectionStyles();
  const { weights } = draft;
  const chosen = Object.entries(weights);
  const used = new Set(chosen.map(([name]) => foldText(name)));
  const offered = criterionNames(review).filter((name) => !used.has(foldText(name)));
  if (offered.length === 0 && chosen.length === 0) return null;
  const set = (entries: readonly (readonly [string, string])[]): void =>
    change({ weights: Object.fromEntries(entries) });
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{words.standing.weights}</legend>
      <div className={styles.fields}>
        <p className={styles.note}>{words.standing.weightsNote}</p>
        {chosen.map(([name, weight]) => (
          <div key={name} className={styles.removable}>
            <TypedInput
              numeric
              label={words.standing.weightOf(name)}
              value={shownDecimal(weight, language)}
              wrong={words.standing.numberWrong}
              onTyped={(typed) => {
                const given = typedDecimal(typed);
                if (given !== null)
                  set(chosen.map(([each, kept]) => [each, each === name ? given : kept] as const));
                return given !== null;
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={words.standing.remove(words.standing.weightOf(name))}
              onClick={() => set(chosen.filter(([each]) => each !== name))}
            />
          </div>
        ))}
        {offered.length > 0 && (
          <Choice
            label={words.standing.addWeight}
            value=""
            options={[["", words.standing.choose] as const, ...offered.map((name) => [name, name] as const)]}
            onChange={(name) => {
              if (name !== "") set([...chosen, [name, "1"]]);
            }}
          />
        )}
      </div>
    </fieldset>
  );
}
