import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { choosePack } from "../../domain/criteria";
import type { Review } from "../../domain/review.types";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { rulesOf, triesStanding, type TrialRules } from "../state/trial";
import { DenominatorField, PackField } from "./RuleFields";
import { PageFrame } from "./PageFrame";
import { ThresholdFields } from "./ThresholdFields";
import { TrialResult } from "./TrialResult";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", gap: "8px", marginBlockStart: "12px" },
});

/** Other rules tried over what was last read: who would gain, lose or change a title. Nothing is kept by trying. */
export function WhatIfPage({ review }: { readonly review: Review | null }): ReactElement {
  const { state, dispatch, jobs, words } = usePane();
  const styles = useStyles();
  const item = useItemStyles();
  const { trial, settings } = state;
  const tried = trial !== null && !triesStanding(trial, settings) ? trial : null;
  const [rules, setRules] = useState<TrialRules>(() => rulesOf(tried?.rules ?? state.settings));
  const change = (changed: Partial<TrialRules>): void => setRules({ ...rules, ...changed });
  if (review === null)
    return (
      <PageFrame title={words.rules.tryOthers}>
        <p>{words.rules.first}</p>
      </PageFrame>
    );
  const { pack } = choosePack(rules.criteriaId, review.year);
  return (
    <PageFrame title={words.rules.tryOthers}>
      <p className={item.note}>{words.rules.tryFor}</p>
      <div className={styles.fields}>
        <PackField value={rules.criteriaId} onChange={(criteriaId) => change({ criteriaId })} />
        <ThresholdFields
          pack={pack}
          values={rules.thresholds}
          onChange={(thresholds) => change({ thresholds })}
        />
        <DenominatorField value={rules.denominator} onChange={(denominator) => change({ denominator })} />
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={state.trial?.kind === "working" || state.check.kind === "working"}
          onClick={() => void jobs.tryRules(rules)}
        >
          {words.rules.run}
        </Button>
      </div>
      {tried && <TrialResult trial={tried} onGiveUp={() => dispatch({ kind: "tried", trial: null })} />}
    </PageFrame>
  );
}
