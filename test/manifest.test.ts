import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

const ROOT = join(__dirname, "..");
const PATH = join(ROOT, "manifest.xml");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The tree of a well-formed XML text; throws where it is not well formed. */
function parse(xml: string): Element {
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element: Element = { name: tag.local, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return document;
}

function all(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...all(child)]);
}

const xml = readFileSync(PATH, "utf8");
const elements = all(parse(xml));
const named = (name: string): Element[] => elements.filter((element) => element.name === name);
const names = (element: Element | undefined): string[] => (element?.children ?? []).map(({ name }) => name);
const childrenOf = (name: string): string[] => names(named(name)[0]);
const valuesOf = (element: Element): string[] =>
  [element.attributes["DefaultValue"], ...element.children.map((child) => child.attributes["Value"])].filter(
    (value): value is string => value !== undefined,
  );

test("Microsoft's own reader takes it for a task-pane add-in for workbooks", () => {
  // In a process of its own: the reader depends on ES modules, which jest does not load.
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)))`;
  const info = JSON.parse(
    execFileSync(process.execPath, ["-e", script, PATH], { cwd: ROOT, encoding: "utf8" }),
  ) as Record<string, unknown>;
  expect(info).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "vi-VN",
    displayName: "Bình Xét",
    permissions: "ReadWriteDocument",
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(info.version).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

describe("Excel drops a manifest whose elements stand in another order than the schema's", () => {
  test.each([
    [
      "OfficeApp",
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", ["Requirements", "Hosts", "Resources"]],
    ["DesktopFormFactor", ["FunctionFile", "ExtensionPoint"]],
    ["Group", ["Label", "Icon", "Control", "Control", "Control"]],
    ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
  ])("%s", (name, order) => {
    expect(childrenOf(name)).toEqual(order);
  });

  test("the runtime stands before the ribbon, and every button has label, tip, icon, action", () => {
    expect(named("Host").map(names)).toEqual([[], ["Runtimes", "DesktopFormFactor"]]);
    for (const control of named("Control"))
      expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });
});

test("the add-in appears in every Excel, so that an old one can be told what is needed", () => {
  expect(named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]])).toEqual([
    ["ExcelApi", undefined],
    ["SharedRuntime", undefined],
  ]);
  expect(named("Sets").map(({ attributes }) => attributes["DefaultMinVersion"])).toEqual(["1.1", "1.1"]);
});

test("the group “Thi đua” on the Home tab: two jobs and the pane, in one long-lived runtime", () => {
  expect(named("OfficeTab").map(({ attributes }) => attributes["id"])).toEqual(["TabHome"]);
  const actions = named("Action").map(({ attributes, children }) => [
    attributes["xsi:type"],
    children.find(({ name }) => name === "FunctionName")?.text ?? null,
  ]);
  expect(actions).toEqual([
    ["ExecuteFunction", "kiemTra"],
    ["ExecuteFunction", "lapDanhSach"],
    ["ShowTaskpane", null],
  ]);
  expect(named("Runtime")[0]?.attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
  const pages = [
    ...named("FunctionFile"),
    ...named("SourceLocation").filter(({ attributes }) => "resid" in attributes),
  ];
  expect(pages.map(({ attributes }) => attributes["resid"])).toEqual(["Pane.Url", "Pane.Url"]);
});

test("ids are unique, and every resid leads to a resource", () => {
  const ids = elements.flatMap(({ attributes }) =>
    attributes["id"] === undefined ? [] : [attributes["id"]],
  );
  expect(new Set(ids).size).toBe(ids.length);
  const resources = new Set(
    [...named("Image"), ...named("Url"), ...named("String")].map((one) => one.attributes["id"]),
  );
  const resids = elements.flatMap(({ attributes }) =>
    attributes["resid"] === undefined ? [] : [attributes["resid"]],
  );
  expect(resids.length).toBeGreaterThan(20);
  expect(resids.filter((resid) => !resources.has(resid))).toEqual([]);
  expect(resids.filter((resid) => resid.length > 32)).toEqual([]);
});

test("strings keep to Office's limits and stand in both languages", () => {
  const limits: readonly (readonly [string, number])[] = [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ];
  for (const [name, limit] of limits) {
    for (const string of named(name)[0]?.children ?? []) {
      expect(valuesOf(string)).toHaveLength(2);
      expect(string.children.map(({ attributes }) => attributes["Locale"])).toEqual(["en-US"]);
      for (const value of valuesOf(string)) expect(value.length).toBeLessThanOrEqual(limit);
    }
  }
  for (const value of named("DisplayName").flatMap(valuesOf)) expect(value.length).toBeLessThanOrEqual(125);
  for (const value of named("Description").flatMap(valuesOf)) expect(value.length).toBeLessThanOrEqual(250);
});

test("every address is the add-in's own server, and every picture is there in the size it says", () => {
  const urls = elements.flatMap(valuesOf).filter((value) => /^\w+:\/\//.test(value));
  for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
  const pictures = urls.filter((url) => url.endsWith(".png"));
  expect(pictures).toHaveLength(11);
  for (const picture of pictures) {
    const path = join(ROOT, new URL(picture).pathname);
    expect(existsSync(path)).toBe(true);
    const size = Number(/-(\d+)\.png$/.exec(picture)?.[1]);
    const bytes = readFileSync(path);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
  expect(named("AppDomain")).toEqual([]);
});
