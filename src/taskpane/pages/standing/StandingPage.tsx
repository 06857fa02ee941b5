import { useState, type ReactElement } from "react";
import type { Review } from "../../../domain/review.types";
import type { StandingSettings } from "../../../domain/settings";
import { useItemStyles } from "../../parts/useItemStyles";
import { usePane } from "../../pane";
import { rulesOf, triesStanding } from "../../state/trial";
import { PageFrame } from "../PageFrame";
import { TrialResult } from "../TrialResult";
import { ClassFields } from "./ClassFields";
import { PointsFields } from "./PointsFields";
import { QuotaFields } from "./QuotaFields";
import { RollUpFields } from "./RollUpFields";
import { TieBreakFields } from "./TieBreakFields";
import { WeightFields } from "./WeightFields";

/** How points become a standing. Each change is tried at once over what was last read, and kept only on request. */
export function StandingPage({ review }: { readonly review: Review | null }): ReactElement {
  const { state, dispatch, jobs, words } = usePane();
  const item = useItemStyles();
  const { settings, trial } = state;
  const tried = trial !== null && triesStanding(trial, settings) ? trial : null;
  const [draft, setDraft] = useState<StandingSettings>(tried?.rules.standing ?? settings.standing);
  if (review === null)
    return (
      <PageFrame title={words.standing.title}>
        <p>{words.checking.first}</p>
      </PageFrame>
    );
  const change = (changed: Partial<StandingSettings>): void => {
    const standing = { ...draft, ...changed };
    setDraft(standing);
    void jobs.tryRules({ ...rulesOf(settings), standing });
  };
  const section = { draft, change };
  return (
    <PageFrame title={words.standing.title}>
      <p className={item.note}>{words.standing.for}</p>
      <TieBreakFields {...section} review={review} />
      <RollUpFields {...section} review={review} />
      <ClassFields {...section} review={review} />
      <QuotaFields {...section} review={review} />
      <PointsFields {...section} />
      <WeightFields {...section} review={review} />
      {tried && (
        <TrialResult
          trial={tried}
          stays
          onGiveUp={() => {
            setDraft(settings.standing);
            dispatch({ kind: "tried", trial: null });
          }}
        />
      )}
    </PageFrame>
  );
}
