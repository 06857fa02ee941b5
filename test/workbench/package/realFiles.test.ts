import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage, savePackage } from "../../../src/workbench/package";
import { differences } from "./packages";

/** Workbooks of real life, kept beside the project where there are any. */
const FOLDER = join(__dirname, "../../../../shared/workbooks");
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"))
  : [];

if (files.length === 0) {
  console.log("Skipped: no real workbooks beside the project (../shared/workbooks).");
  test.skip("real workbooks", () => undefined);
} else
  test.each(files)("%s opens, saves unchanged, and takes a new sheet without a change to its own", (name) => {
    const file = new Uint8Array(readFileSync(join(FOLDER, name)));
    const opened = openPackage(file, name);
    expect(opened.workbook.sheets.length).toBeGreaterThan(0);
    expect(Buffer.compare(savePackage(opened), file)).toBe(0);
    opened.workbook.addSheet("Đề nghị khen thưởng").change(1, 1, {
      content: "x",
      style: { ...opened.workbook.defaultStyle, numberFormat: '0.00"đ"' },
    });
    expect(differences(file, savePackage(opened)).filter((part) => !part.startsWith("+"))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });
