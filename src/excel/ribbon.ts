import type { RibbonJobs } from "./port";

/**
 * Ties the ribbon's buttons (ids of manifest.xml) to their jobs. In the shared runtime the pane is shown
 * first, so that a button never works unseen; a job reports its own failures there.
 */
export function associateCommands(jobs: RibbonJobs): void {
  const run = (job: () => Promise<void>) => async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await job();
    } finally {
      event.completed();
    }
  };
  Office.actions.associate("kiemTra", run(jobs.kiemTra));
  Office.actions.associate("lapDanhSach", run(jobs.lapDanhSach));
}
