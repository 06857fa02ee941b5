import { setContents } from "../../../src/workbench/host/edit/contents";
import { RangeRef, parseArea } from "../../../src/workbench/host/range/rangeRef";
import { VIETNAMESE_CONVENTIONS } from "../../../src/workbench/host/values/conventions";
import type { HostChange, HostSession } from "../../../src/workbench/host";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { codeOf, contentAt, eventsToArrive, openBook } from "./book";

/** What the page does when somebody types into its grid. */
function typeInto(session: HostSession, sheet: Sheet, address: string, text: string): void {
  const area = parseArea(address);
  if (area === null) throw new Error(address);
  setContents(session, new RangeRef(sheet, area), text, VIETNAMESE_CONVENTIONS, "typing");
  session.flush("Unknown");
}

describe("worksheets.onChanged", () => {
  it("tells the add-in what somebody typed into the grid, with the values before and after", async () => {
    const { session, sheet } = openBook([["a"]]);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    typeInto(session, sheet, "A1", "1,5");
    await eventsToArrive();
    expect(seen).toHaveLength(1);
    const [event] = seen;
    expect(event).toMatchObject({
      address: "A1",
      worksheetId: sheet.id,
      source: "Local",
      changeType: "RangeEdited",
    });
    expect(event?.details).toEqual({
      valueBefore: "a",
      valueAfter: 1.5,
      valueTypeBefore: "String",
      valueTypeAfter: "Double",
    });
    await Excel.run(async (context) => {
      const range = event?.getRange(context);
      range?.load("values");
      await context.sync();
      expect(range?.values).toEqual([[1.5]]);
    });
  });

  it("comes after the reply to the request that caused it, and not once it is removed", async () => {
    const { session, sheet } = openBook();
    const order: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(() => {
        order.push("event");
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
      await context.sync();
      order.push("reply");
      return added;
    });
    await eventsToArrive();
    expect(order).toEqual(["reply", "event"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    typeInto(session, sheet, "A1", "y");
    await eventsToArrive();
    expect(order).toEqual(["reply", "event"]);
  });

  it("is silent while the add-in has switched events off", async () => {
    const { session, sheet } = openBook();
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve(void count++));
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await eventsToArrive();
    expect(count).toBe(0);
    typeInto(session, sheet, "A1", "y");
    await eventsToArrive();
    expect(count).toBe(1);
  });
});

describe("other events", () => {
  it("sheets added, activated and deleted, and selections", async () => {
    const { workbook } = openBook();
    const seen: string[] = [];
    const note = (what: string) => (event: { readonly worksheetId: string }) => {
      seen.push(`${what} ${workbook.sheetById(event.worksheetId)?.name ?? "gone"}`);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("left"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onSelectionChanged.add(note("selected on"));
      await context.sync();
      worksheets.add("Mới").getRange("B2").select();
      await context.sync();
    });
    await eventsToArrive();
    expect(seen).toEqual(["added Mới", "left Chấm điểm", "activated Mới", "selected on Mới"]);
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Mới").delete())).toBe("");
    await eventsToArrive();
    expect(seen.slice(4)).toEqual(["deleted gone", "activated Chấm điểm"]);
  });
});

describe("the page", () => {
  it("is told of everything one request did, at once", async () => {
    const { session, sheet } = openBook();
    const told: (readonly HostChange[])[] = [];
    const stop = session.subscribe((changes) => told.push(changes));
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1:B1").values = [[1, 2]];
      first.getRange("A1").format.font.bold = true;
      first.getRange("A1").format.columnWidth = 80;
      context.workbook.worksheets.add("Mới").activate();
      await context.sync();
    });
    stop();
    typeInto(session, sheet, "A1", "x");
    expect(told.map((changes) => changes.map(({ kind }) => kind))).toEqual([
      ["contents", "formats", "layout", "sheetAdded", "activated"],
    ]);
  });

  it("types as in a Vietnamese Excel: decimal comma, day before month", () => {
    const { session, sheet } = openBook();
    const entries = ["1,5", "1.234", "18/11/2025", "11/18/2025", "70%", "=SUM(A1:A2)"];
    entries.forEach((text, index) => typeInto(session, sheet, `A${index + 1}`, text));
    expect(entries.map((_, index) => contentAt(sheet, `A${index + 1}`))).toEqual([
      1.5,
      1234,
      45979,
      "11/18/2025",
      0.7,
      1235.5,
    ]);
    expect(sheet.styleAt(3, 1).numberFormat).toBe("dd/mm/yyyy");
  });
});
