import type { ReactElement } from "react";
import type { Period, RollUp } from "../../../domain/periods/period";
import type { Review } from "../../../domain/review.types";
import { usePane } from "../../pane";
import { shownDecimal, typedDecimal } from "../../view/typed";
import { Choice } from "./Choice";
import { ClassRuleFields } from "./ClassRuleFields";
import { TypedInput } from "./TypedInput";
import { useSectionStyles } from "./useSectionStyles";
import type { SectionProps } from "./section";

const KINDS = ["none", "average", "sum", "weights", "classRules"] as const;

/** How periods make the year; shown where the workbook has periods, or a choice was made. */
export function RollUpFields({
  draft,
  change,
  review,
}: SectionProps & { readonly review: Review }): ReactElement | null {
  const { words, language } = usePane();
  const styles = useSectionStyles();
  const { rollUp } = draft;
  const kinds = periodKinds(review);
  if (kinds.length === 0 && rollUp === null) return null;
  const set = (chosen: RollUp | null): void => change({ rollUp: chosen });
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{words.standing.rollUp}</legend>
      <div className={styles.fields}>
        <Choice
          label={words.standing.rollUp}
          value={rollUp?.kind ?? "none"}
          options={KINDS.map((each) => [each, words.standing.rollUps[each]] as const)}
          onChange={(kind) => set(firstOf(kind, kinds, review))}
        />
        {rollUp?.kind === "weights" &&
          [...new Set([...kinds, ...weighted(rollUp)])].map((kind) => (
            <TypedInput
              key={kind}
              numeric
              label={words.standing.weightOf(words.standing.periods[kind])}
              value={shownDecimal(rollUp.weights[kind] ?? "0", language)}
              wrong={words.standing.numberWrong}
              onTyped={(typed) => {
                const weight = typedDecimal(typed);
                if (weight !== null) set({ kind: "weights", weights: { ...rollUp.weights, [kind]: weight } });
                return weight !== null;
              }}
            />
          ))}
        {rollUp?.kind === "classRules" && (
          <ClassRuleFields rules={rollUp.rules} onChange={(rules) => set({ kind: "classRules", rules })} />
        )}
      </div>
    </fieldset>
  );
}

/** The kinds of period the workbook keeps points of. */
function periodKinds({ scoring }: Review): readonly Period["kind"][] {
  const all = scoring.rolledUp.flatMap(({ periods }) => periods.map(({ period }) => period.kind));
  return [...new Set(all)].filter((kind) => kind !== "year");
}

function weighted({ weights }: Extract<RollUp, { kind: "weights" }>): readonly Period["kind"][] {
  return Object.keys(weights) as Period["kind"][];
}

/** Where a way begins: every kind of period with weight 1; one rule, for the best class the periods give. */
function firstOf(
  kind: (typeof KINDS)[number],
  kinds: readonly Period["kind"][],
  { scoring }: Review,
): RollUp | null {
  switch (kind) {
    case "none":
      return null;
    case "average":
    case "sum":
      return { kind };
    case "weights":
      return { kind, weights: Object.fromEntries(kinds.map((each) => [each, "1"])) };
    case "classRules": {
      const given = scoring.rolledUp.flatMap(({ periods }) =>
        periods.flatMap((each) => each.className ?? []),
      );
      const [best = "Loại 1"] = [...new Set(given)].sort((a, b) => a.localeCompare(b, "vi"));
      return { kind, rules: [{ gives: best, atLeast: [{ classes: [best], count: 1 }], none: [] }] };
    }
  }
}
