import { HostSession } from "../../../src/workbench/host";
import { appContext, frameName } from "../../../src/workbench/host/transport/appContext";
import { Commands } from "../../../src/workbench/host/transport/commands";
import { executeMethod } from "../../../src/workbench/host/transport/methods";
import { eventMessage, readMessage, replyTo } from "../../../src/workbench/host/transport/protocol";
import type { Json } from "../../../src/workbench/host/batch/wire";
import { Workbook } from "../../../src/workbench/model/workbook";

const CONVERSATION = { id: "c1", controlId: "k1", hostOrigin: "https://localhost:8443", locale: "vi-VN" };

function session(): HostSession {
  const workbook = new Workbook("a.xlsx");
  workbook.addSheet("A");
  workbook.settings.set("k", "[1]");
  return new HostSession(workbook);
}

const call = (host: HostSession, dispatch: number, more: Record<string, Json> = {}) =>
  executeMethod(host, { DdaMethod: { DispatchId: dispatch }, ...more }, () => undefined) as Record<
    string,
    Json
  >;

describe("the iframe's name", () => {
  it("tells office.js the host, the conversation and that nothing is to be logged", () => {
    const name = JSON.parse(frameName(CONVERSATION)) as Record<string, string>;
    expect(name["hostInfo"]).toBe("Excel$Web$16.00$vi-VN$c1$$disableLogging$1");
    expect(name["xdmInfo"]).toBe("c1|k1|https://localhost:8443");
  });
});

describe("the app context", () => {
  it("has all members without which office.js stops, and versions as texts", () => {
    const context = appContext(session(), CONVERSATION) as Record<string, Json>;
    const needed = [
      "_id",
      "_appName",
      "_appVersion",
      "_appUILocale",
      "_dataLocale",
      "_docUrl",
      "_clientMode",
      "_settings",
      "_reason",
    ];
    for (const member of needed) expect(context[member]).toBeDefined();
    expect(JSON.parse(String(context["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.14" });
    expect(context["_settings"]).toEqual([["k", "[1]"]]);
  });
});

describe("messages", () => {
  it("are read only when they are the client's", () => {
    const request = {
      _messageType: 0,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 4,
      _data: {},
    };
    expect(readMessage(JSON.stringify(request))).toEqual(request);
    for (const other of ["{", "null", "{}", '"x"', 7, { a: 1 }]) expect(readMessage(other)).toBeNull();
  });

  it("are answered under the same name and number; events are answers of their own kind", () => {
    const request = {
      _messageType: 0,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 4,
    };
    expect(JSON.parse(replyTo(request, { a: 1 }, "https://h"))).toEqual({
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 4,
      _origin: "https://h",
      _data: { a: 1 },
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    });
    expect(JSON.parse(eventMessage("richApiMessage", "c1", 2, {}, "https://h"))).toMatchObject({
      _responseType: 1,
    });
  });
});

describe("executeMethod", () => {
  const batch = JSON.stringify({
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  });
  const array = ["", "POST", "ProcessQuery", [], batch, 0, 0];

  it("runs a batch and gives its reply as text", () => {
    const reply = call(session(), 93, { ArrayData: array });
    const [status, , text] = reply["Data"] as [number, Json, string];
    expect([reply["Error"], status]).toEqual([0, 200]);
    expect(JSON.parse(text)).toMatchObject({ Results: [{ ActionId: 2, Value: { Name: "a.xlsx" } }] });
  });

  it("refuses by Office's own numbers: a cell being edited, too much, a method it does not know", () => {
    const editing = session();
    editing.cellEditing = true;
    expect(call(editing, 93, { ArrayData: array })["Error"]).toBe(5004);
    const small = new HostSession(new Workbook("a.xlsx"), { payloadLimit: 10 });
    expect(call(small, 93, { ArrayData: array })["Error"]).toBe(5103);
    const middling = new HostSession(new Workbook("x".repeat(400)), { payloadLimit: 300 });
    expect(call(middling, 93, { ArrayData: array })["Error"]).toBe(5104);
    expect(call(session(), 64)["Error"]).toBe(5000);
  });

  it("saves and loads settings", () => {
    const host = session();
    expect(call(host, 76, { DdaSettingsMethod: { Properties: [["n", "2"]] } })["Error"]).toBe(0);
    expect([...host.settings]).toEqual([["n", "2"]]);
    expect(call(host, 75)["Properties"]).toEqual({ Settings: [{ Name: "n", Value: "2" }] });
    host.failNextSettingsSave();
    expect(call(host, 76, { DdaSettingsMethod: { Properties: [] } })["Error"]).toBe(5001);
  });
});

describe("ribbon commands", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("wait until the client listens, and are over when it says completed", async () => {
    const fired: Json[] = [];
    const commands = new Commands((data) => fired.push(data));
    const pressed = commands.invoke("kiemTra", "Button1");
    expect(fired).toEqual([]);
    commands.ready();
    expect(fired).toEqual([{ 0: "1", 1: "kiemTra", 2: '{"source":{"id":"Button1"}}' }]);
    commands.completed({ id: "1", status: 0 });
    await expect(pressed).resolves.toBeUndefined();
  });

  it("are tried again while the pane's script is still loading", async () => {
    let tries = 0;
    const commands: Commands = new Commands(() => {
      tries++;
      commands.completed({ id: "1", status: tries < 3 ? 11101 : 0 });
    });
    commands.ready();
    const pressed = commands.invoke("kiemTra", "Button1");
    await jest.advanceTimersByTimeAsync(1000);
    await expect(pressed).resolves.toBeUndefined();
    expect(tries).toBe(3);
  });

  it("fail when the add-in has no such function in the end, or is closed", async () => {
    const commands: Commands = new Commands(() => commands.completed({ id: "1", status: 11101 }));
    commands.ready();
    const pressed = expect(commands.invoke("khôngCó", "B")).rejects.toThrow("khôngCó");
    await jest.advanceTimersByTimeAsync(20_000);
    await pressed;
    const silent = new Commands(() => undefined);
    const left = expect(silent.invoke("kiemTra", "B")).rejects.toThrow("closed");
    silent.dispose();
    await left;
  });
});
