import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultSettings, review } from "../../src/domain/review";
import type { Review } from "../../src/domain/review.types";
import type { ReviewSettings } from "../../src/domain/settings";
import type { Grid } from "../../src/domain/grid/grid";
import { createWorkbookHost } from "../../src/excel";
import { HostSession } from "../../src/workbench/host/session";
import { startOfficeInNode } from "../../src/workbench/node";
import { openPackage } from "../../src/workbench/package";

/** The sheets of a sample as the pane and the `review` command read them: package, host, the real client. */
export async function readSample(file: string): Promise<readonly Grid[]> {
  const bytes = readFileSync(path.join(__dirname, "../../assets/samples", file));
  startOfficeInNode(new HostSession(openPackage(new Uint8Array(bytes), file).workbook));
  return (await createWorkbookHost().readWorkbook()).grids;
}

/** The whole pipeline over a sample, with the settings of a first review. */
export function reviewGrids(grids: readonly Grid[], settings: Partial<ReviewSettings> = {}): Review {
  return review(grids, { ...defaultSettings("2026-11-22"), ...settings });
}
