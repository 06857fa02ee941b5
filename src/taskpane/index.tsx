import { createRoot } from "react-dom/client";
import { ribbonJobs } from "../commands/commands";
import { associateCommands, createWorkbookHost, isExcelSupported } from "../excel";
import { App } from "./App";
import { fetchPages } from "./pages/OpenPage";
import { createJobs } from "./state/jobs";
import { pipeline, reviewInTurns } from "./state/reviewInTurns";
import { createStore } from "./state/store";

declare global {
  interface Window {
    /** From old-excel.js, which ran before everything else. */
    readonly showOldExcel?: () => void;
  }
}

/** Today by the machine's own calendar: "2025-11-18". */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Long enough for the pane to be drawn; not a frame callback, which a hidden pane never gets. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

async function main(): Promise<void> {
  if (!(await isExcelSupported())) {
    window.showOldExcel?.();
    // Some of these have the ribbon all the same: its buttons open the page that says what is needed.
    const openPage = () => Promise.resolve();
    associateCommands({ kiemTra: openPage, lapDanhSach: openPage });
    return;
  }
  // Fetched meanwhile, so that the first check need not wait; where that fails the check says so.
  void pipeline().catch(() => undefined);
  const host = createWorkbookHost();
  const store = createStore();
  const jobs = createJobs(store, {
    host,
    review: (grids, settings) => reviewInTurns(grids, settings, drawn),
    today,
    drawn,
  });
  associateCommands(ribbonJobs(store, jobs));
  const pane = document.getElementById("pane");
  if (pane === null) return;
  createRoot(pane).render(<App store={store} jobs={jobs} officeIsDark={host.theme().dark} />);
  await jobs.start();
  // What cannot be fetched now is asked for again when it is opened.
  void fetchPages().catch(() => undefined);
}

// Outside Excel, or where office.js is missing, a page that says so instead of an empty pane.
main().catch(() => document.getElementById("no-office")?.removeAttribute("hidden"));
