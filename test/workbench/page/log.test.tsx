import { act, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { PathType } from "../../../src/workbench/host/batch/wire";
import { Workbook } from "../../../src/workbench/model/workbook";
import { LogPanel } from "../../../src/workbench/page/log/LogPanel";
import { LoggedSession } from "../../../src/workbench/page/session/loggedSession";
import { speaker } from "../../../src/workbench/page/words";

function sessionWithSheet(): LoggedSession {
  const workbook = new Workbook("thu.xlsx");
  workbook.activeSheetId = workbook.addSheet("Chấm điểm").id;
  return new LoggedSession(workbook);
}

/** A request for one property of the workbook, as the client would send it. */
function asking(session: LoggedSession, property: string): void {
  session.answer({
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 2 },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: PathType.root, Name: "" },
      2: { Id: 2, ObjectPathType: PathType.property, Name: property, ParentObjectPathId: 1 },
    },
  });
}

function show(session: LoggedSession): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <LogPanel session={session} say={speaker("vi")} />
    </FluentProvider>,
  );
}

test("round trips are counted, and nothing alarms while all is well", () => {
  const session = sessionWithSheet();
  show(session);
  act(() => {
    asking(session, "Worksheets");
  });
  expect(screen.getByTestId("round-trips").textContent).toBe("1 lượt trao đổi");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a member of the API that the host does not know is told loudly, by name", () => {
  const session = sessionWithSheet();
  show(session);
  act(() => {
    asking(session, "SlicersOfTheMoon");
  });
  expect(screen.getByRole("alert").textContent).toMatch(/ApiNotFound.*slicersOfTheMoon/i);
});
