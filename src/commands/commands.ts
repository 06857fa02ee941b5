import type { RibbonJobs } from "../excel/port";
import type { Jobs } from "../taskpane/state/jobs";
import type { Step } from "../taskpane/state/state";
import type { Store } from "../taskpane/state/store";

/**
 * The jobs behind the ribbon's buttons (ids of manifest.xml). They run in the pane's own page and state, so that
 * the pane shows the result just as after its own buttons: "Kiểm tra" at step 2, "Lập danh sách" at step 4.
 */
export function ribbonJobs(store: Store, jobs: Jobs): RibbonJobs {
  const show = (step: Step): void => {
    store.dispatch({ kind: "pageOpened", page: { kind: "steps" } });
    store.dispatch({ kind: "stepOpened", step });
  };
  return {
    kiemTra: () => {
      show("check");
      return jobs.check();
    },
    lapDanhSach: () => {
      show("lists");
      return jobs.makeLists();
    },
  };
}
