import type { HostChange } from "../../../src/workbench/host/changes";
import { HostSession } from "../../../src/workbench/host/session";
import { Workbook } from "../../../src/workbench/model/workbook";
import {
  activate,
  clear,
  followLink,
  goTo,
  select,
  showPane,
  type,
} from "../../../src/workbench/page/session/userActions";

function bench() {
  const workbook = new Workbook("thu.xlsx");
  const scores = workbook.addSheet("Chấm điểm");
  const units = workbook.addSheet("Đơn vị 'A'");
  workbook.addSheet("Ẩn").visibility = "Hidden";
  workbook.activeSheetId = scores.id;
  const session = new HostSession(workbook);
  const heard: HostChange[] = [];
  session.subscribe((changes) => heard.push(...changes));
  const kinds = () => heard.map((change) => change.kind);
  return { workbook, scores, units, session, kinds };
}

const B2 = { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 };

describe("what the person at the grid does", () => {
  test("selecting a cell is told once, and not again while it stays selected", () => {
    const { session, scores, workbook, kinds } = bench();
    select(session, scores, B2);
    select(session, scores, B2);
    expect(workbook.selection).toBe("B2");
    expect(kinds()).toEqual(["selection"]);
  });
  test("another sheet comes to the front with its first cell selected", () => {
    const { session, units, workbook, kinds } = bench();
    activate(session, units);
    expect([workbook.activeSheetId, workbook.selection]).toEqual([units.id, "A1"]);
    expect(kinds()).toEqual(["activated", "selection"]);
  });
  test.each([
    ["88,5", 88.5, "General"],
    ["70%", 0.7, "0%"],
    ["18/11/2025", 45979, "dd/mm/yyyy"],
    ["Không", "Không", "General"],
  ])("typing %s is taken as a Vietnamese Excel takes it", (text, content, numberFormat) => {
    const { session, scores, kinds } = bench();
    type(session, scores, 2, 2, text);
    expect(scores.cell(2, 2)).toMatchObject({ content, style: { numberFormat } });
    expect(scores.touched).toEqual(new Set(["2:2"]));
    expect(kinds()).toEqual(["contents"]);
  });
  test("Delete empties only cells that are there, even for whole columns", () => {
    const { session, scores } = bench();
    type(session, scores, 2, 2, "x");
    clear(session, scores, { ...B2, lastRow: 1_048_576 });
    expect(scores.cell(2, 2)?.content).toBeNull();
    expect(scores.touched).toEqual(new Set(["2:2"]));
  });
  test("a protected sheet refuses typing", () => {
    const { session, scores } = bench();
    scores.protected_ = true;
    expect(() => {
      type(session, scores, 2, 2, "x");
    }).toThrow();
    expect(scores.cell(2, 2)).toBeUndefined();
  });
  test("the pane is shown and hidden once", () => {
    const { session, kinds } = bench();
    showPane(session, true);
    showPane(session, true);
    showPane(session, false);
    expect(kinds()).toEqual(["taskpane", "taskpane"]);
  });
});

describe("going to an address", () => {
  test.each([
    ["b11", "Chấm điểm", "B11"],
    ["'Đơn vị ''A'''!C3:D4", "Đơn vị 'A'", "C3:D4"],
    ["'chấm điểm'!A1", "Chấm điểm", "A1"],
  ])("%s", (address, sheet, selection) => {
    const { session, workbook } = bench();
    expect(goTo(session, address)).toBe(true);
    expect(workbook.sheetById(workbook.activeSheetId)?.name).toBe(sheet);
    expect(workbook.selection).toBe(selection);
  });
  test.each(["xin chào", "'Không có'!A1", "'Ẩn'!A1", ""])("%s is no place to go to", (address) => {
    const { session, workbook } = bench();
    expect(goTo(session, address)).toBe(false);
    expect(workbook.selection).toBe("A1");
  });
  test("a link to a cell of this workbook is followed, one to the web is not", () => {
    const { session, scores, units, workbook } = bench();
    scores.hyperlinks.set("1:1", { target: "'Đơn vị ''A'''!B2", internal: true, tip: "" });
    scores.hyperlinks.set("1:2", { target: "https://example.vn/", internal: false, tip: "" });
    followLink(session, scores, 1, 2);
    expect(workbook.activeSheetId).toBe(scores.id);
    followLink(session, scores, 1, 1);
    expect([workbook.activeSheetId, workbook.selection]).toEqual([units.id, "B2"]);
  });
});
