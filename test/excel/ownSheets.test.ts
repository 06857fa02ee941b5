import ExcelJS from "exceljs";
import { packById } from "../../src/domain/criteria";
import { planDecisions, readDecisions, withDecision, withoutDecision } from "../../src/domain/decisions";
import { planOwnCriteria, readOwnCriteria } from "../../src/domain/ownCriteria";
import type { SheetPlan } from "../../src/domain/plans/plan";
import type { Decision } from "../../src/domain/settings";
import { createWorkbookHost } from "../../src/excel";
import { OWN_SHEET_KEY } from "../../src/excel/ownSheets";
import type { Sheet } from "../../src/workbench/model/sheet";
import type { Workbook } from "../../src/workbench/model/workbook";
import { HostSession } from "../../src/workbench/host/session";
import { startOfficeInNode } from "../../src/workbench/node";
import { openPackage, savePackage } from "../../src/workbench/package";
import { openBook, stateOf, type SheetRows } from "./bookOf";
import { planOf } from "./planOf";

const STAFF: SheetRows = [
  ["TT", "Họ và tên"],
  [1, "Nguyễn Văn An"],
];
const PACK = packById("luat-2022");
const LIST = planOf("nomination:CSTT", "ĐN CSTT", ["Nguyễn Văn An"]);
const host = createWorkbookHost();

function criteriaPlan(): SheetPlan {
  const plan = planOwnCriteria(PACK);
  if (plan === null) throw new Error("no plan");
  return plan;
}

function sheetOf(book: Workbook, name: string): Sheet {
  const sheet = book.sheetByName(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** What staff type into a cell. */
function type(sheet: Sheet, row: number, column: number, content: string | number): void {
  sheet.change(row, column, { content });
}

const rule = PACK.criteria.find(({ title }) => title === "DVQT")?.id ?? "";
const WAIVER: Decision = {
  kind: "waive",
  subject: "unit",
  name: "Đồn Biên phòng Sông Trăng",
  unit: null,
  criterion: rule,
  reason: "Đơn vị mới sáp nhập",
  seen: { text: "Hoàn thành tốt nhiệm vụ", on: "2025-11-18" },
};
const EXCLUSION: Decision = {
  kind: "exclude",
  subject: "person",
  name: "Nguyễn Văn An",
  unit: "Phòng Tham mưu",
  title: "CSTT",
  reason: "Đang chờ kết luận",
};

async function readBack() {
  const { grids } = await host.readWorkbook();
  return readDecisions(grids, PACK.criteria);
}

async function keep(decision: Decision): Promise<void> {
  await host.keepSheet(planDecisions(withDecision(await readBack(), decision), PACK.criteria));
}

/** Without what is only known once it is on a sheet. */
function decisionsOf({ kept }: Awaited<ReturnType<typeof readBack>>): readonly Decision[] {
  return kept.map(({ decision }) => {
    const { cell, ...rest } = decision;
    expect(cell).toBeDefined();
    return rest as Decision;
  });
}

describe("sheets of ours that staff fill in", () => {
  test("“Tiêu chí” is made, filled in by staff, and read back as rules; its guide is none", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    expect(await host.keepSheet(criteriaPlan())).toMatchObject({ name: "Tiêu chí", kind: "criteria" });
    const empty = await host.readWorkbook();
    expect(readOwnCriteria(empty.grids)).toEqual({ criteria: [], warnings: [] });
    const sheet = sheetOf(book, "Tiêu chí");
    const header = criteriaPlan().titleRows?.last ?? 0;
    ["ĐVQT", "Tỷ lệ CSTT", "≥", "80%"].forEach((text, index) => type(sheet, header + 1, index + 2, text));
    const { grids, skippedSheets } = await host.readWorkbook();
    expect(grids.map(({ sheet: name, ours }) => [name, ours])).toEqual([
      ["Danh sách", undefined],
      ["Tiêu chí", "criteria"],
    ]);
    expect(skippedSheets).toEqual([]);
    expect(readOwnCriteria(grids).criteria.map(({ check }) => check)).toEqual([
      { kind: "shareAtLeast", of: "advanced", value: "0.8" },
    ]);
    expect(planOwnCriteria(PACK, grids)).toBeNull();
  });

  test("they come after the staff's sheets wherever they stand, and hidden ones are read too", async () => {
    const { book, session } = openBook({ "Quyết định": STAFF, "Danh sách": STAFF });
    sheetOf(book, "Quyết định").properties.set(OWN_SHEET_KEY, "decisions");
    sheetOf(book, "Quyết định").visibility = "Hidden";
    const { grids } = await host.readWorkbook();
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Danh sách", "Quyết định"]);
    expect(session.requests).toBe(4);
  });

  test("a run of the lists neither rewrites nor removes them", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.keepSheet(criteriaPlan());
    await keep(WAIVER);
    const before = book.sheets.map(stateOf);
    await host.writePlans([LIST]);
    await host.writePlans([]);
    expect(book.sheets.map(stateOf)).toEqual(before);
  });

  test("a run of the lists does not mind that staff protected their decisions", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await keep(WAIVER);
    sheetOf(book, "Quyết định").protected_ = true;
    await expect(host.writePlans([LIST])).resolves.toHaveLength(1);
    await expect(keep(EXCLUSION)).rejects.toMatchObject({ code: "ownSheetProtected" });
  });

  test.each(["Tiêu chí", "Quyết định"])("a sheet of the staff's named “%s” is untouched", async (name) => {
    const { book } = openBook({ [name]: STAFF });
    const before = book.sheets.map(stateOf);
    const plan = name === "Tiêu chí" ? criteriaPlan() : planDecisions([WAIVER], PACK.criteria);
    expect(await host.keepSheet(plan)).toMatchObject({ name: `${name} (2)`, plannedName: name });
    expect(book.sheets.slice(0, 1).map(stateOf)).toEqual(before);
    expect((await host.readWorkbook()).grids.map(({ ours }) => ours)).toEqual([
      undefined,
      name === "Tiêu chí" ? "criteria" : "decisions",
    ]);
  });
});

describe("decisions kept on their sheet", () => {
  test("come back as they were made, one after another", async () => {
    openBook({ "Danh sách": STAFF });
    await keep(WAIVER);
    await keep(EXCLUSION);
    const read = await readBack();
    expect(read.warnings).toEqual([]);
    expect(decisionsOf(read)).toEqual([WAIVER, EXCLUSION]);
  });

  test("survive a second run, saving and opening the file", async () => {
    const opened = await openFile();
    startOfficeInNode(new HostSession(opened.workbook));
    await keep(WAIVER);
    await host.writePlans([LIST]);
    const again = openPackage(savePackage(opened), "sổ.xlsx");
    startOfficeInNode(new HostSession(again.workbook));
    await host.writePlans([LIST]);
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["Danh sách", "Quyết định", "ĐN CSTT"]);
    expect(decisionsOf(await readBack())).toEqual([WAIVER]);
  });

  test("the same decision with another reason takes its place; one taken back is a record, not applied", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await keep(WAIVER);
    await keep(EXCLUSION);
    await keep({ ...WAIVER, reason: "Theo nghị quyết" });
    expect(decisionsOf(await readBack())).toEqual([{ ...WAIVER, reason: "Theo nghị quyết" }, EXCLUSION]);
    const change = withoutDecision(await readBack(), WAIVER);
    if (change === null) throw new Error("not kept");
    await host.keepSheet(planDecisions(change, PACK.criteria));
    expect(decisionsOf(await readBack())).toEqual([EXCLUSION]);
    const header = planDecisions([], PACK.criteria).titleRows?.last ?? 0;
    expect(sheetOf(book, "Quyết định").cell(header + 1, 4)?.content).toBe("Đã rút: miễn điều kiện");
    await keep(WAIVER);
    expect(decisionsOf(await readBack())).toEqual([WAIVER, EXCLUSION]);
  });

  test("adding one changes no other cell: columns, notes, widths and looks of staff stay", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await keep(WAIVER);
    const sheet = sheetOf(book, "Quyết định");
    const header = planDecisions([], PACK.criteria).titleRows?.last ?? 0;
    type(sheet, header, 11, "Người đề nghị");
    type(sheet, header + 1, 11, "Trần Văn Bình");
    type(sheet, header + 12, 2, "Đã thông qua tại hội nghị ngày 20/11");
    type(sheet, 1, 1, "QUYẾT ĐỊNH CỦA CHỈ HUY");
    sheet.columnWidths.set(3, 222);
    const before = new Map([...sheet.rowsInOrder()].map(([row, cells]) => [row, JSON.stringify([...cells])]));
    await keep(EXCLUSION);
    const changed = [...sheet.rowsInOrder()]
      .filter(([row, cells]) => before.get(row) !== JSON.stringify([...cells]))
      .map(([row]) => row);
    expect(changed).toEqual([header + 2]);
    expect(sheet.columnWidths.get(3)).toBe(222);
    const read = await readBack();
    expect(decisionsOf(read)).toEqual([WAIVER, EXCLUSION]);
    // The note below the table names somebody without a decision: told, not lost.
    expect(read.warnings.map(({ code }) => code)).toEqual(["decisionUnclear"]);
  });

  test("a column that staff put between ours keeps its cells", async () => {
    const { book } = openBook({ "Danh sách": [["TT"]] });
    const sheet = book.addSheet("Quyết định");
    sheet.properties.set(OWN_SHEET_KEY, "decisions");
    ["TT", "Đơn vị / Họ tên", "Tổ xét", "Quyết định", "Danh hiệu", "Lý do"].forEach((label, index) =>
      type(sheet, 1, index + 1, label),
    );
    type(sheet, 4, 3, "Tổ 1");
    await keep({ ...EXCLUSION, unit: null });
    expect([1, 2, 3, 4, 5, 6].map((column) => sheet.cell(2, column)?.content ?? "")).toEqual([
      1,
      "Nguyễn Văn An",
      "",
      "Không đề nghị",
      "CSTT",
      "Đang chờ kết luận",
    ]);
    expect(sheet.cell(4, 3)?.content).toBe("Tổ 1");
  });

  test("where staff changed the sheet after it was read nothing is written", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await keep(WAIVER);
    const change = planDecisions(withDecision(await readBack(), EXCLUSION), PACK.criteria);
    const sheet = sheetOf(book, "Quyết định");
    const header = planDecisions([], PACK.criteria).titleRows?.last ?? 0;
    type(sheet, header + 2, 2, "Lê Thị Cúc");
    const before = book.sheets.map(stateOf);
    await expect(host.keepSheet(change)).rejects.toMatchObject({ code: "ownSheetChanged" });
    // A whole new sheet over the one that is there would lose what stands on it.
    await expect(host.keepSheet(planDecisions([EXCLUSION], PACK.criteria))).rejects.toMatchObject({
      code: "ownSheetChanged",
    });
    expect(book.sheets.map(stateOf)).toEqual(before);
  });

  test("a failure after any action leaves the workbook as it was, the first time and the next", async () => {
    for (let actions = 0; actions < 60; actions += 1) {
      const { book, session } = openBook({ "Danh sách": STAFF });
      const empty = book.sheets.map(stateOf);
      session.failAt(3, "GeneralException", actions);
      await expect(host.keepSheet(planDecisions([WAIVER], PACK.criteria))).rejects.toMatchObject({
        code: "writeFailed",
      });
      expect(book.sheets.map(stateOf)).toEqual(empty);

      await keep(WAIVER);
      type(sheetOf(book, "Quyết định"), 30, 3, "ghi thêm");
      const plan = planDecisions(withDecision(await readBack(), EXCLUSION), PACK.criteria);
      const before = book.sheets.map(stateOf);
      session.failAt(session.requests + 4, "GeneralException", actions);
      await expect(host.keepSheet(plan)).rejects.toMatchObject({ code: "writeFailed" });
      expect(book.sheets.map(stateOf)).toEqual(before);
      await expect(host.keepSheet(plan)).resolves.toMatchObject({ kind: "decisions", rows: 2 });
    }
  });

  test("keeping a sheet leaves the lists and the other sheet staff fill in as they were", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST]);
    await host.keepSheet(criteriaPlan());
    const before = book.sheets.map(stateOf);
    await keep(WAIVER);
    await keep(EXCLUSION);
    expect(book.sheets.slice(0, 3).map(stateOf)).toEqual(before);
  });
});

/** A file as staff have it, opened. */
async function openFile(): Promise<ReturnType<typeof openPackage>> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Danh sách").addRows(STAFF.map((row) => [...row]));
  return openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), "sổ.xlsx");
}
