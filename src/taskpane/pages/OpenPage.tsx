import type { ReactElement } from "react";
import { usePane } from "../pane";
import { recognisedAt, resultOf } from "../state/state";
import { CandidatePage } from "./CandidatePage";
import { CriteriaPage } from "./CriteriaPage";
import { FurtherPage } from "./FurtherPage";
import { OverLimitsPage } from "./OverLimitsPage";
import { RegistrationPage } from "./RegistrationPage";
import { ScoreProblemsPage } from "./ScoreProblemsPage";
import { SettingsPage } from "./SettingsPage";
import { StandingPage } from "./standing/StandingPage";
import { TablePage } from "./TablePage";
import { TargetsPage } from "./TargetsPage";
import { WarningsPage } from "./WarningsPage";
import { WhatIfPage } from "./WhatIfPage";

/** The page that is open over the steps. */
export function OpenPage(): ReactElement | null {
  const { state } = usePane();
  const { page } = state;
  const review = resultOf(state.check)?.review ?? null;
  switch (page.kind) {
    case "steps":
      return null;
    case "settings":
      return <SettingsPage />;
    case "table": {
      const { sheet, ordinal } = page.table;
      const about = review && recognisedAt(review, page.table);
      return about ? <TablePage key={`${sheet}/${ordinal}`} about={about} /> : null;
    }
    case "criteria":
      return <CriteriaPage />;
    case "whatIf":
      return <WhatIfPage review={review} />;
    case "targets":
      return <TargetsPage targets={review?.targets ?? []} />;
    case "registration":
      return review && <RegistrationPage review={review} />;
    case "overLimits":
      return <OverLimitsPage limits={review?.limits ?? []} />;
    case "standing":
      return <StandingPage review={review} />;
    case "scoreProblems":
      return <ScoreProblemsPage sheets={review?.scoring.sheets ?? []} />;
    case "further":
      return review && <FurtherPage review={review} />;
    case "warnings":
      return <WarningsPage warnings={review?.warnings ?? []} />;
    case "candidate": {
      const one = review?.candidates.find(({ candidate }) => candidate.id === page.candidateId);
      return review && one ? <CandidatePage key={page.candidateId} review={review} one={one} /> : null;
    }
  }
}
