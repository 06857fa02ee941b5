import type { RibbonJobs } from "./port";

/**
 * Ties the ribbon's buttons (ids of manifest.xml) to their jobs. In the shared runtime the pane is shown
 * first, so that a button never works unseen; a job reports its own failures there.
 * Excel may show the pane only once the button is over (office-js issues 3250, 2877), so that is told before
 * anything is waited for: the shared runtime lives on, and the pane shows how the job goes.
 */
export function associateCommands(jobs: RibbonJobs): void {
  const run = (job: () => Promise<void>) => async (event: Office.AddinCommands.Event) => {
    const shown = Office.addin.showAsTaskpane();
    event.completed();
    await shown;
    await job();
  };
  Office.actions.associate("kiemTra", run(jobs.kiemTra));
  Office.actions.associate("lapDanhSach", run(jobs.lapDanhSach));
}
