import { EXCEL_2019, LTSC_2021, isSetSupported } from "../../../src/workbench/host";
import { openBook } from "./book";

const settings = () => Office.context.document.settings;
const saved = () =>
  new Promise<string>((resolve) => settings().saveAsync((result) => resolve(String(result.status))));

describe("requirement sets", () => {
  it.each<[string, string, boolean]>([
    ["ExcelApi", "1.13", true],
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.15", false],
    ["ExcelApi", "1.2", true],
    ["excelapi", "1.9", true],
    ["ExcelApi", "2.0", false],
    ["SharedRuntime", "1.1", true],
    ["KeyboardShortcuts", "1.1", false],
  ])("Excel LTSC 2021 has %s %s: %s", (name, version, expected) => {
    expect(isSetSupported(LTSC_2021, name, version)).toBe(expected);
  });

  it("of an older Excel can be pretended", () => {
    openBook([], { requirements: EXCEL_2019 });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  });
});

describe("document settings", () => {
  it("live in memory until they are saved into the workbook", async () => {
    const { session } = openBook();
    settings().set("BinhXet.settings", { year: 2025, tên: "ă" });
    expect(session.settings.size).toBe(0);
    expect(settings().get("BinhXet.settings")).toEqual({ year: 2025, tên: "ă" });
    expect(await saved()).toBe("succeeded");
    expect(session.settings.get("BinhXet.settings")).toBe('{"year":2025,"tên":"ă"}');
    settings().remove("BinhXet.settings");
    expect(await saved()).toBe("succeeded");
    expect([session.settings.size, settings().get("BinhXet.settings")]).toEqual([0, null]);
  });

  it("come from the workbook, and say when they could not be saved", async () => {
    const { session, workbook } = openBook();
    workbook.settings.set("k", "[1]");
    openBook();
    expect(settings().get("k")).toBeNull();
    const other = openBook();
    other.session.failNextSettingsSave();
    settings().set("a", 1);
    expect([await saved(), other.session.settings.size]).toEqual(["failed", 0]);
    expect([await saved(), other.session.settings.size]).toEqual(["succeeded", 1]);
    expect(session.settings.get("k")).toBe("[1]");
  });

  it("are the same as workbook.settings", async () => {
    const { workbook } = openBook();
    workbook.settings.set("k", '{"a":1}');
    await Excel.run(async (context) => {
      const item = context.workbook.settings.getItemOrNullObject("k");
      item.load("key,value");
      context.workbook.settings.add("n", [1, 2]);
      await context.sync();
      expect([item.key, item.value]).toEqual(["k", { a: 1 }]);
    });
    expect(workbook.settings.get("n")).toBe("[1,2]");
  });
});

describe("the shared runtime and the ribbon", () => {
  it("show the pane, start with the document and switch buttons off, without counting as requests", async () => {
    const { session, office } = openBook();
    let done = "";
    Office.actions.associate("kiemTra", (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().then(() => {
        done = event.source.id;
        event.completed();
      });
    });
    await office.runCommand("kiemTra", "Button1");
    expect([done, session.taskpaneShown]).toEqual(["Button1", true]);
    await Office.addin.hide();
    expect(session.taskpaneShown).toBe(false);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    expect(session.requests).toBe(0);
  });

  it("say so when no function has a button's name", async () => {
    const { office } = openBook();
    await expect(office.runCommand("khôngCó")).rejects.toThrow("khôngCó");
  });
});

describe("the workbook", () => {
  it("has the file's name, and an application that calculates by itself", async () => {
    openBook();
    await Excel.run(async (context) => {
      context.workbook.load("name");
      context.workbook.application.load("calculationMode");
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect([context.workbook.name, context.workbook.application.calculationMode]).toEqual([
        "Sổ chấm điểm.xlsx",
        "Automatic",
      ]);
    });
  });
});
