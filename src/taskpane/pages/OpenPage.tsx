import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "../pane";
import { recognisedAt, resultOf } from "../state/state";
import { CandidatePage } from "./CandidatePage";
import { FurtherPage } from "./FurtherPage";
import { RegistrationPage } from "./RegistrationPage";
import { TargetsPage } from "./TargetsPage";

/** A page is fetched when it is first opened: the pane itself is smaller and drawn sooner. */
const CriteriaPage = lazy(async () => {
  const { CriteriaPage: page } = await import(/* webpackChunkName: "page-criteria" */ "./CriteriaPage");
  return { default: page };
});
const ScoreProblemsPage = lazy(async () => {
  const { ScoreProblemsPage: page } = await import(
    /* webpackChunkName: "page-views" */ "./ScoreProblemsPage"
  );
  return { default: page };
});
const SettingsPage = lazy(async () => {
  const { SettingsPage: page } = await import(/* webpackChunkName: "page-criteria" */ "./SettingsPage");
  return { default: page };
});
const StandingPage = lazy(async () => {
  const { StandingPage: page } = await import(
    /* webpackChunkName: "page-standing" */ "./standing/StandingPage"
  );
  return { default: page };
});
const TablePage = lazy(async () => {
  const { TablePage: page } = await import(/* webpackChunkName: "page-table" */ "./TablePage");
  return { default: page };
});
const WhatIfPage = lazy(async () => {
  const { WhatIfPage: page } = await import(/* webpackChunkName: "page-criteria" */ "./WhatIfPage");
  return { default: page };
});
const WarningsPage = lazy(async () => {
  const { WarningsPage: page } = await import(/* webpackChunkName: "page-views" */ "./WarningsPage");
  return { default: page };
});
const OverLimitsPage = lazy(async () => {
  const { OverLimitsPage: page } = await import(/* webpackChunkName: "page-views" */ "./OverLimitsPage");
  return { default: page };
});

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
