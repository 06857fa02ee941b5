import type { ReactElement } from "react";
import type { StandingSettings } from "../../../domain/settings";
import type { Rounding } from "../../../domain/quotas/quota";
import { usePane } from "../../pane";
import { formatDate } from "../../view/format";
import { shownShare, typedDay, typedShare } from "../../view/typed";
import { Choice } from "./Choice";
import { TypedInput } from "./TypedInput";
import { useSectionStyles } from "./useSectionStyles";
import type { SectionProps } from "./section";

const TOTALS: readonly StandingSettings["total"][] = ["printed", "recomputed"];
const DECIMALS = ["0", "1", "2", "3"] as const;
export const ROUNDINGS: readonly Rounding[] = ["nearest", "down", "up"];

/** Which total ranks, how recomputed points are rounded, the emulation year's days, the aim for direct work. */
export function PointsFields({ draft, change }: SectionProps): ReactElement {
  const { words, language } = usePane();
  const styles = useSectionStyles();
  const { rounding, directShareAim } = draft;
  const day = (which: "yearFrom" | "yearTo"): ReactElement => {
    const kept = draft[which];
    return (
      <TypedInput
        label={words.standing[which]}
        value={kept === null ? "" : formatDate(kept)}
        wrong={words.standing.dayWrong}
        onTyped={(typed) => {
          const iso = typedDay(typed);
          if (iso === null && typed.trim() !== "") return false;
          change({ [which]: iso });
          return true;
        }}
      />
    );
  };
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{words.standing.points}</legend>
      <div className={styles.fields}>
        <Choice
          label={words.standing.total}
          value={draft.total}
          options={TOTALS.map((each) => [each, words.standing.totals[each]] as const)}
          onChange={(total) => change({ total })}
        />
        <Choice
          label={words.standing.rounding}
          value={rounding === null ? "none" : String(rounding.decimals)}
          options={[
            ["none", words.standing.noRounding] as const,
            ...DECIMALS.map((each) => [each, words.standing.decimals(Number(each))] as const),
          ]}
          onChange={(chosen) =>
            change({
              rounding:
                chosen === "none" ? null : { decimals: Number(chosen), mode: rounding?.mode ?? "nearest" },
            })
          }
        />
        {rounding !== null && (
          <Choice
            label={words.standing.roundingMode}
            value={rounding.mode}
            options={ROUNDINGS.map((each) => [each, words.standing.modes[each]] as const)}
            onChange={(mode) => change({ rounding: { ...rounding, mode } })}
          />
        )}
        {day("yearFrom")}
        {day("yearTo")}
        <p className={styles.note}>{words.standing.dayHint}</p>
        <TypedInput
          numeric
          label={words.standing.aim}
          hint={words.standing.aimHint}
          value={directShareAim === null ? "" : shownShare(directShareAim, language)}
          wrong={words.standing.shareWrong}
          onTyped={(typed) => {
            const share = typedShare(typed);
            if (share === null && typed.trim() !== "") return false;
            change({ directShareAim: share });
            return true;
          }}
        />
      </div>
    </fieldset>
  );
}
