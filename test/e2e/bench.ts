import type { FrameLocator, Page } from "playwright-core";
import { launchChrome, type Chrome } from "./browser";
import { startServers, type Served } from "./serve";

/** Building both sites from nothing on two slow cores, with other tests running. */
const BUILD_TIMEOUT = 300_000;

/** The workbench open in a browser, with the task pane in its frame. */
export interface OpenBench {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** The servers and the browser of one test file: started before its tests, stopped after them. */
export interface Bench {
  /** A new page of the workbench with the first sample in the grid. */
  open(): Promise<OpenBench>;
  /** Where the add-in itself is served. */
  addIn(): string;
  /** Requests for anything but this machine; none of them is let through. */
  strayRequests(): readonly string[];
}

/** Sets a test file up for the browser; call it at the top of the file. */
export function startBench(): Bench {
  // A slow machine that runs other tests meanwhile takes its time for a click.
  jest.setTimeout(120_000);
  let served: Served;
  let chrome: Chrome;

  beforeAll(async () => {
    served = await startServers();
    chrome = await launchChrome();
  }, BUILD_TIMEOUT);

  afterAll(async () => {
    await chrome.close();
    await served.stop();
  });

  return {
    open: async () => {
      const page = await chrome.context.newPage();
      await page.goto(served.workbench);
      await page.getByTestId("grid").waitFor();
      return { page, pane: page.frameLocator("iframe[title='Bình Xét']") };
    },
    addIn: () => served.addIn,
    strayRequests: () => chrome.strayRequests,
  };
}
