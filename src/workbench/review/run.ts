import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SHIPPED_PACKS } from "../../domain/criteria";
import { readPack } from "../../domain/criteria/readPack";
import type { CriteriaPack } from "../../domain/criteria/pack";
import { BinhXetError } from "../../domain/errors";
import type { Grid } from "../../domain/grid/grid";
import { printReport, toReport } from "../../domain/report";
import { defaultSettings, review } from "../../domain/review";
import type { SheetPlan } from "../../domain/plans/plan";
import type { ReviewSettings } from "../../domain/settings";
import { createWorkbookHost } from "../../excel";
import type { StoredSettings, WorkbookHost, WrittenSheet } from "../../excel/port";
import { HostSession } from "../host/session";
import { startOfficeInNode } from "../node";
import { openPackage, savePackage } from "../package";
import type { OpenedPackage } from "../package";
import type { ReviewArgs } from "./args";

/**
 * One run of the `review` command: the same adapter, client and pipeline as in the pane.
 * @returns what goes to standard output
 * @throws BinhXetError
 */
export async function runReview(args: ReviewArgs): Promise<string> {
  const ownPack = args.criteria === null ? null : readCriteria(args.criteria);
  const [first, ...more] = args.workbooks;
  const main = openFile(first);
  const host = hostOver(main);
  // What staff chose and corrected is kept in the workbook.
  const kept = await host.loadSettings();
  const grids: Grid[] = [...(await host.readWorkbook(kept.hiddenSheets)).grids];
  for (const file of more) {
    const read = await hostOver(openFile(file)).readWorkbook();
    // A subordinate unit's own rules and decisions bind nobody here.
    grids.push(...read.grids.filter(({ ours }) => ours === undefined));
  }
  const result = review(grids, settingsOf(args, kept, ownPack));

  const written = args.out === null ? undefined : await writeCopy(main, result.plans, args.out);
  const json = `${JSON.stringify(toReport(result, written), null, 2)}\n`;
  if (args.json === "-") return json;
  if (args.json !== null) writeOut(args.json, json);
  const lines = [...printReport(result, written)];
  if (args.out !== null) lines.push(`Đã ghi: ${args.out}`);
  return `${lines.join("\n")}\n`;
}

/** The workbook's own settings, over which the command line goes. */
function settingsOf(
  { year, criteria }: ReviewArgs,
  {
    blanks,
    corrections,
    decidedBy,
    denominator,
    thresholds,
    renamed,
    standing,
    council,
    ...kept
  }: StoredSettings,
  ownPack: CriteriaPack | null,
): ReviewSettings {
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return {
    ...defaultSettings(iso),
    blanks,
    corrections,
    decidedBy,
    denominator,
    thresholds,
    renamed,
    standing,
    council,
    year: year ?? kept.year,
    criteriaId: ownPack?.id ?? criteria ?? kept.criteriaId,
    ownPacks: ownPack === null ? [] : [ownPack],
  };
}

/** The pack of a file, which may extend a shipped one; null where `criteria` is the id of a shipped one. */
function readCriteria(criteria: string): CriteriaPack | null {
  if (!existsSync(criteria)) return null;
  return readPack(jsonOf(bytesOf(criteria).toString("utf8"), criteria), SHIPPED_PACKS);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BinhXetError("criteriaInvalid", { about: path.basename(file), cause });
  }
}

function openFile(file: string): OpenedPackage {
  return openPackage(new Uint8Array(bytesOf(file)), path.basename(file));
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new BinhXetError("fileNotFound", { about: file, cause });
  }
}

/** The adapter over one opened file; the file opened last is the one that Office.js speaks of. */
function hostOver({ workbook }: OpenedPackage): WorkbookHost {
  startOfficeInNode(new HostSession(workbook));
  return createWorkbookHost();
}

/** Our sheets go into the model of the file as opened; the file itself is only read. */
async function writeCopy(
  opened: OpenedPackage,
  plans: readonly SheetPlan[],
  out: string,
): Promise<readonly WrittenSheet[]> {
  const written = await hostOver(opened).writePlans(plans);
  writeOut(out, savePackage(opened));
  return written;
}

function writeOut(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new BinhXetError("outNotWritten", { about: file, cause });
  }
}
