import { Suspense, type ReactElement } from "react";
import { usePane } from "../pane";
import { onDemand } from "./onDemand";
import { recognisedAt, resultOf } from "../state/state";
import { CandidatePage } from "./CandidatePage";
import { FurtherPage } from "./FurtherPage";
import { RegistrationPage } from "./RegistrationPage";
import { TargetsPage } from "./TargetsPage";

// The pane itself is smaller and drawn sooner without the pages that are opened one at a time.
const criteriaPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-criteria" */ "./CriteriaPage")).CriteriaPage,
);
const scoreProblemsPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-views" */ "./ScoreProblemsPage")).ScoreProblemsPage,
);
const settingsPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-criteria" */ "./SettingsPage")).SettingsPage,
);
const standingPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-standing" */ "./standing/StandingPage")).StandingPage,
);
const tablePage = onDemand(
  async () => (await import(/* webpackChunkName: "page-table" */ "./TablePage")).TablePage,
);
const whatIfPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-criteria" */ "./WhatIfPage")).WhatIfPage,
);
const warningsPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-views" */ "./WarningsPage")).WarningsPage,
);
const overLimitsPage = onDemand(
  async () => (await import(/* webpackChunkName: "page-views" */ "./OverLimitsPage")).OverLimitsPage,
);
const ON_DEMAND = [
  criteriaPage,
  scoreProblemsPage,
  settingsPage,
  standingPage,
  tablePage,
  whatIfPage,
  warningsPage,
  overLimitsPage,
];

/** Fetches the scripts of all pages before they are opened. */
export async function fetchPages(): Promise<void> {
  await Promise.all(ON_DEMAND.map(({ fetched }) => fetched()));
}

/** The page that is open over the steps. */
export function OpenPage(): ReactElement {
  return (
    <Suspense fallback={null}>
      <Opened />
    </Suspense>
  );
}

function Opened(): ReactElement | null {
  const { state } = usePane();
  const { page } = state;
  const review = resultOf(state.check)?.review ?? null;
  switch (page.kind) {
    case "steps":
      return null;
    case "settings":
      return <settingsPage.Page />;
    case "table": {
      const { sheet, ordinal } = page.table;
      const about = review && recognisedAt(review, page.table);
      return about ? <tablePage.Page key={`${sheet}/${ordinal}`} about={about} /> : null;
    }
    case "criteria":
      return <criteriaPage.Page />;
    case "whatIf":
      return <whatIfPage.Page review={review} />;
    case "targets":
      return <TargetsPage targets={review?.targets ?? []} />;
    case "registration":
      return review && <RegistrationPage review={review} />;
    case "overLimits":
      return <overLimitsPage.Page limits={review?.limits ?? []} />;
    case "standing":
      return <standingPage.Page review={review} />;
    case "scoreProblems":
      return <scoreProblemsPage.Page sheets={review?.scoring.sheets ?? []} />;
    case "further":
      return review && <FurtherPage review={review} />;
    case "warnings":
      return <warningsPage.Page warnings={review?.warnings ?? []} />;
    case "candidate": {
      const one = review?.candidates.find(({ candidate }) => candidate.id === page.candidateId);
      return review && one ? <CandidatePage key={page.candidateId} review={review} one={one} /> : null;
    }
  }
}
