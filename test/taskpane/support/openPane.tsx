import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import type { RememberedShape } from "../../../src/domain/corrections";
import type { Grid } from "../../../src/domain/grid/grid";
import type { StoredSettings } from "../../../src/excel/port";
import { App } from "../../../src/taskpane/App";
import { fetchPages } from "../../../src/taskpane/pages/OpenPage";
import { createJobs, type Jobs, type Means } from "../../../src/taskpane/state/jobs";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { fakeHost, type FakeHost } from "./fakeHost";
import { sampleReview } from "./review";

export interface OpenPane {
  readonly host: FakeHost;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly user: UserEvent;
}

interface Opening {
  readonly stored?: Partial<StoredSettings>;
  readonly people?: number;
  readonly review?: Means["review"];
  readonly officeIsDark?: boolean | null;
  readonly grids?: readonly Grid[];
  readonly memory?: readonly RememberedShape[];
}

/** The pane over a workbook in memory, as index.tsx opens it over Excel's. */
export async function openPane(opening: Opening = {}): Promise<OpenPane> {
  const { stored, people, review, officeIsDark, grids = [], memory = [] } = opening;
  // jsdom has no layout, hence no scrolling.
  window.scrollTo = () => undefined;
  const host = fakeHost(stored, { grids, memory });
  const store = createStore();
  const jobs = createJobs(store, {
    host,
    review: review ?? ((_grids, settings) => sampleReview(settings, people)),
    today: () => "2025-11-18",
    drawn: () => Promise.resolve(),
  });
  await fetchPages();
  await jobs.start();
  // The styles go to a document of their own: jsdom would go through every rule for every look at an element.
  const styles = createDOMRenderer(document.implementation.createHTMLDocument());
  render(
    <RendererProvider renderer={styles}>
      <App store={store} jobs={jobs} officeIsDark={officeIsDark ?? null} />
    </RendererProvider>,
  );
  return { host, store, jobs, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
