import { existsSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { builds, PROJECT } from "../../../src/workbench/server/builds";

interface CopyPattern {
  readonly from: string;
  readonly to?: string;
}

/** What a build copies beside its own scripts. */
function copies(production: boolean, officeJs?: string): readonly CopyPattern[] {
  const plugins = (builds.addIn(production, officeJs).plugins ?? []) as readonly {
    patterns?: CopyPattern[];
  }[];
  return plugins.flatMap((plugin) => plugin.patterns ?? []);
}

const ofOffice = (pattern: CopyPattern) => pattern.to?.startsWith("office/") === true;

describe("the release build", () => {
  const office = copies(true).filter(ofOffice);

  test("is the add-in alone: the workbench is never in dist/", () => {
    expect(Object.keys(builds.addIn(true).entry as object)).toEqual(["taskpane"]);
    expect(relative(PROJECT, builds.addIn(true).output?.path ?? "")).toBe("dist");
    expect(relative(PROJECT, builds.workbench(true).output?.path ?? "")).not.toBe("dist");
  });
  test("carries what Excel asks of office.js on every platform, and its licence", () => {
    const names = office.map((pattern) => pattern.to);
    for (const name of [
      "office.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "o15apptofilemappingtable.js",
      "vi-vn/office_strings.js",
      "en-us/office_strings.js",
      "AgaveErrorUX",
      "LICENSE.md",
    ]) {
      expect(names).toContain(`office/${name}`);
    }
    expect(office.filter((pattern) => !existsSync(pattern.from))).toEqual([]);
  });
  test("carries no telemetry and no debug file of office.js", () => {
    expect(office.filter(({ from }) => /telemetry|debug/i.test(relative(builds.OFFICE_DIST, from)))).toEqual(
      [],
    );
  });
  test("copies nothing of office.js where another address is set", () => {
    const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    expect(copies(true, cdn).filter(ofOffice)).toEqual([]);
  });
  test("leaves the machine's paths out: no source maps", () => {
    expect(builds.addIn(true).devtool).toBe(false);
  });
  test("brings the manifest and the page for old webviews", () => {
    const files = copies(true).map(({ from }) => from);
    expect(files).toContain("manifest.xml");
    const page = files.find((file) => basename(file) === "old-excel.js") ?? "";
    expect(existsSync(join(PROJECT, page))).toBe(true);
  });
});

test("while developing, office.js is served from the npm package and not copied", () => {
  expect(copies(false).filter(ofOffice)).toEqual([]);
});
