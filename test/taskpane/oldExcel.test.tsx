import { HostSession } from "../../src/workbench/host/session";
import { Workbook } from "../../src/workbench/model/workbook";
import { startOfficeInNode } from "../../src/workbench/node";

test("an Excel too old that has the ribbon: its buttons show the page that says so, and come to an end", async () => {
  const book = new Workbook("sổ.xlsx");
  book.activeSheetId = book.addSheet("Trang 1").id;
  const session = new HostSession(book, { requirements: { ExcelApi: "1.12", SharedRuntime: "1.1" } });
  const office = startOfficeInNode(session);
  document.body.innerHTML = '<div id="pane"></div>';
  const shown = jest.fn();
  Object.assign(window, { showOldExcel: shown });
  await import("../../src/taskpane");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown).toHaveBeenCalledTimes(1);
  expect(session.taskpaneShown).toBe(false);
  for (const name of ["kiemTra", "lapDanhSach"]) await office.runCommand(name);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.taskpaneShown).toBe(true);
  expect(document.getElementById("pane")?.childElementCount).toBe(0);
  expect(book.sheets).toHaveLength(1);
});
