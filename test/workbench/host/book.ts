import { parseRange } from "../../../src/domain/grid/address";
import { HostSession, type HostOptions } from "../../../src/workbench/host";
import type { CellContent } from "../../../src/workbench/model/cell";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { Workbook } from "../../../src/workbench/model/workbook";
import { startOfficeInNode, type OfficeInNode } from "../../../src/workbench/node";

/** A workbook with one sheet "Chấm điểm" holding the rows from A1 on, open behind the real client. */
export interface OpenBook {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly session: HostSession;
  readonly office: OfficeInNode;
}

export function openBook(
  rows: readonly (readonly CellContent[])[] = [],
  options: HostOptions = {},
): OpenBook {
  const workbook = new Workbook("Sổ chấm điểm.xlsx");
  const sheet = workbook.addSheet("Chấm điểm");
  workbook.activeSheetId = sheet.id;
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== null) sheet.load(r + 1, c + 1, { content, formula: null, style: sheet.defaultStyle });
    }),
  );
  const session = new HostSession(workbook, options);
  return { workbook, sheet, session, office: startOfficeInNode(session) };
}

/** What a cell of the model holds, by its address. */
export function contentAt(sheet: Sheet, address: string): CellContent {
  const range = parseRange(address);
  return range === null ? null : (sheet.cell(range.firstRow, range.firstColumn)?.content ?? null);
}

/** The code of the error that a job with Excel ends with; "" where it ends well. */
export async function codeOf(job: (context: Excel.RequestContext) => unknown): Promise<string> {
  return (await failureOf(job))?.code ?? "";
}

export async function failureOf(
  job: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error | null> {
  try {
    await Excel.run(async (context) => {
      await job(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
}

/** Lets events that are on their way arrive. */
export function eventsToArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
