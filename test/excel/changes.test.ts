import { createWorkbookHost } from "../../src/excel";
import { setContents } from "../../src/workbench/host/edit/contents";
import { parseArea, RangeRef } from "../../src/workbench/host/range/rangeRef";
import type { HostSession } from "../../src/workbench/host/session";
import { VIETNAMESE_CONVENTIONS } from "../../src/workbench/host/values/conventions";
import { openBook } from "./bookOf";
import { planOf } from "./planOf";

const LIST = planOf("nomination:CSTT", "ĐN CSTT", ["Nguyễn Văn An"]);
const host = createWorkbookHost();

/** What staff do when they type into a cell. */
function type(session: HostSession, sheetName: string, address: string, text: string): void {
  const sheet = session.workbook.sheetByName(sheetName);
  const area = parseArea(address);
  if (!sheet || !area) throw new Error(`${sheetName}!${address}`);
  setContents(session, new RangeRef(sheet, area), text, VIETNAMESE_CONVENTIONS, "typing");
  session.flush("Unknown");
}

/** Events come in a task of their own after the reply. */
function eventsToArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function listening(): Promise<{
  session: HostSession;
  heard: () => Promise<number>;
  stop: () => Promise<void>;
}> {
  const { session } = openBook({ "Danh sách": [["TT", "Họ và tên"]] });
  // Forgets our sheets of the workbook before.
  await host.readWorkbook();
  let count = 0;
  const stop = await host.onChanged(() => void count++);
  const heard = async () => {
    await eventsToArrive();
    return count;
  };
  return { session, heard, stop };
}

test("what staff type into a sheet of theirs is heard, until the listening ends", async () => {
  const { session, heard, stop } = await listening();
  type(session, "Danh sách", "B2", "Nguyễn Văn An");
  expect(await heard()).toBe(1);
  await stop();
  type(session, "Danh sách", "B3", "Trần Văn Bình");
  expect(await heard()).toBe(1);
});

test("our own writing is not heard, nor what staff type into a sheet of ours", async () => {
  const { session, heard } = await listening();
  await host.writePlans([LIST]);
  expect(await heard()).toBe(0);
  type(session, "ĐN CSTT", "B2", "Trần Văn Bình");
  expect(await heard()).toBe(0);
  type(session, "Danh sách", "B2", "Nguyễn Văn An");
  expect(await heard()).toBe(1);
});

test("a run that fails half-way is not heard either, though its sheets were never known", async () => {
  const { session, heard } = await listening();
  session.failAt(session.requests + 3, "GeneralException", 60);
  await expect(host.writePlans([LIST])).rejects.toMatchObject({ code: "writeFailed" });
  expect(await heard()).toBe(0);
});
