import { readFileSync } from "node:fs";
import { readManifest } from "../../../src/workbench/page/ribbon/manifest";

const xml = readFileSync("manifest.xml", "utf8");

describe("the ribbon read from the add-in's own manifest", () => {
  test("has the group and its three buttons in Vietnamese", () => {
    const { groups, paneAddress } = readManifest(xml, "vi");
    expect(paneAddress).toBe("https://localhost:3000/taskpane.html");
    expect(groups.map((group) => group.label)).toEqual(["Thi đua"]);
    expect(groups[0]?.buttons.map((button) => button.label)).toEqual([
      "Kiểm tra",
      "Lập danh sách",
      "Bình Xét",
    ]);
  });
  test("has them in English", () => {
    const { groups } = readManifest(xml, "en");
    expect(groups[0]?.buttons.map((button) => button.label)).toEqual(["Check", "Make lists", "Bình Xét"]);
  });
  test("knows what each button does", () => {
    const actions = readManifest(xml, "vi").groups[0]?.buttons.map((button) => button.action);
    expect(actions).toEqual([
      { kind: "runFunction", functionName: "kiemTra" },
      { kind: "runFunction", functionName: "lapDanhSach" },
      { kind: "showPane" },
    ]);
  });
  test("every button has an icon on the add-in's server", () => {
    for (const button of readManifest(xml, "vi").groups[0]?.buttons ?? []) {
      expect(button.icon).toMatch(/^https:\/\/localhost:3000\/assets\/icon-.+\.png$/);
    }
  });
  test("text that is no XML is refused", () => {
    expect(() => readManifest("<OfficeApp>", "vi")).toThrow("no XML");
  });
});
