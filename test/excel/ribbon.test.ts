import { associateCommands } from "../../src/excel";
import { HostSession } from "../../src/workbench/host/session";
import { Workbook } from "../../src/workbench/model/workbook";
import { startOfficeInNode } from "../../src/workbench/node";

test("a button is over at once, and its job runs on with the pane in view", async () => {
  const session = new HostSession(new Workbook("sổ.xlsx"));
  const office = startOfficeInNode(session);
  const seen: string[] = [];
  const job = (name: string) => () => {
    seen.push(session.taskpaneShown ? `${name} in view` : `${name} unseen`);
    // Takes longer than anybody waits.
    return new Promise<void>(() => undefined);
  };
  associateCommands({ kiemTra: job("check"), lapDanhSach: job("lists") });
  await office.runCommand("kiemTra");
  await office.runCommand("lapDanhSach");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["check in view", "lists in view"]);
});
