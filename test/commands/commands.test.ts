import { ribbonJobs } from "../../src/commands/commands";
import { createJobs } from "../../src/taskpane/state/jobs";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { fakeHost, type FakeHost } from "../taskpane/support/fakeHost";
import { sampleReview } from "../taskpane/support/review";
import type { RibbonJobs } from "../../src/excel/port";

function ribbon(): { readonly host: FakeHost; readonly store: Store; readonly buttons: RibbonJobs } {
  const host = fakeHost();
  const store = createStore();
  const jobs = createJobs(store, {
    host,
    review: (_grids, settings) => sampleReview(settings),
    today: () => "2025-11-18",
    drawn: () => Promise.resolve(),
  });
  return { host, store, buttons: ribbonJobs(store, jobs) };
}

test("“Kiểm tra” does the check and leaves the pane at step 2 with a fresh result", async () => {
  const { store, buttons } = ribbon();
  store.dispatch({ kind: "pageOpened", page: { kind: "settings", from: "open-settings" } });
  store.dispatch({ kind: "stepOpened", step: "lists" });
  await buttons.kiemTra();
  expect(store.state()).toMatchObject({
    page: { kind: "steps" },
    openStep: "check",
    check: { kind: "found" },
  });
});

test("“Lập danh sách” on a workbook that was never checked checks, writes and leaves the pane at step 4", async () => {
  const { host, store, buttons } = ribbon();
  await buttons.lapDanhSach();
  expect(host.writes).toHaveLength(1);
  expect(store.state()).toMatchObject({ openStep: "lists", lists: { kind: "written" } });
});

test("a button's job never rejects: what went wrong is shown in the pane", async () => {
  const { host, store, buttons } = ribbon();
  host.failNext("read", new Error("lost"));
  await expect(buttons.lapDanhSach()).resolves.toBeUndefined();
  expect(store.state().check.kind).toBe("failed");
  expect(host.writes).toEqual([]);
});
