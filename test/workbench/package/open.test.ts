import { BinhXetError } from "../../../src/domain/errors";
import { openPackage } from "../../../src/workbench/package";
import { book, compound, oneSheet, open, pack, sheet, type Parts } from "./packages";

/** The code of the error that opening gives, or "opened". */
function outcome(bytes: Uint8Array): string {
  try {
    openPackage(bytes, "Chấm điểm.xlsx");
    return "opened";
  } catch (error) {
    if (!(error instanceof BinhXetError)) throw error;
    expect(error.detail.about).toBe("Chấm điểm.xlsx");
    return error.code;
  }
}

const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

function without(name: string): Parts {
  return Object.fromEntries(Object.entries(good).filter(([part]) => part !== name));
}

/** The place of the n-th directory entry of a zip. */
function directoryEntry(zip: Uint8Array, name: string): number {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at < zip.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

function patched(name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const zip = pack(good);
  change(new DataView(zip.buffer, zip.byteOffset), directoryEntry(zip, name));
  return zip;
}

describe("openPackage refuses what is no workbook of ours", () => {
  const xlsb = { ...good };
  xlsb["[Content_Types].xml"] = String(good["[Content_Types].xml"]).replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
  );
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "notXlsx"],
    ["a text file", new TextEncoder().encode("họ tên;điểm"), "notXlsx"],
    ["an old .xls", compound("Workbook"), "notXlsx"],
    ["an encrypted workbook", compound("EncryptedPackage"), "passwordProtected"],
    ["an .ods", pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "notXlsx"],
    ["an .xlsb", pack(xlsb), "notXlsx"],
    ["a zip of something else", pack({ "readme.txt": "x" }), "notXlsx"],
    ["a .docx", pack({ ...without("xl/workbook.xml"), "_rels/.rels": "<x/>" }), "notXlsx"],
  ])("%s", (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});

describe("openPackage tells damage from other files", () => {
  const zip = pack(good);
  test.each<[string, Uint8Array]>([
    ["cut off in the middle", zip.slice(0, zip.length / 2)],
    ["without its sheet", pack(without("xl/worksheets/sheet1.xml"))],
    ["without its content types", pack(without("[Content_Types].xml"))],
    ["without its workbook part", pack(without("xl/workbook.xml"))],
    ["with a sheet that is not well formed", pack({ ...good, "xl/worksheets/sheet1.xml": "<worksheet>" })],
    [
      "with a workbook part of broken UTF-8",
      pack({ ...good, "xl/workbook.xml": new Uint8Array([60, 0xff]) }),
    ],
    [
      "with a document type, the way of entity bombs",
      pack({ ...good, "xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
    ],
    ["with a shared string it does not hold", pack(oneSheet('<row><c t="s"><v>3</v></c></row>'))],
    ["with a number that is none", pack(oneSheet("<row><c><v>1,5</v></c></row>"))],
    [
      "whose directory lies about a checksum",
      patched("xl/workbook.xml", (v, at) => v.setUint32(at + 16, 1, true)),
    ],
    [
      "whose entry is larger than declared",
      patched("xl/workbook.xml", (v, at) => v.setUint32(at + 24, 9, true)),
    ],
    ["with an encrypted entry", patched("xl/workbook.xml", (v, at) => v.setUint16(at + 8, 1, true))],
    [
      "with an entry of an unknown method",
      patched("xl/workbook.xml", (v, at) => v.setUint16(at + 10, 99, true)),
    ],
    ["that says it inflates to 2 GB", patched("xl/workbook.xml", (v, at) => v.setUint32(at + 24, 2e9, true))],
    ["of zeros that inflates a thousandfold", pack({ ...good, "xl/media/a.bin": new Uint8Array(20e6) })],
  ])("a workbook %s", (_, bytes) => {
    expect(outcome(bytes)).toBe("damagedFile");
  });

  test("the whole one opens", () => {
    expect(outcome(zip)).toBe("opened");
  });
});

describe("openPackage takes what Excel takes", () => {
  test("no styles, no strings, no theme", () => {
    expect(sheet(open(good)).cell(1, 1)?.content).toBe(1);
  });

  test("part names that differ in case and slashes", () => {
    const parts: Parts = {};
    for (const [name, content] of Object.entries(good))
      parts[name === "xl/worksheets/sheet1.xml" ? "xl\\Worksheets\\Sheet1.XML" : name] = content;
    expect(sheet(open(parts)).cell(1, 1)?.content).toBe(1);
  });

  test("targets from the package's root", () => {
    const rels = String(good["xl/_rels/workbook.xml.rels"]).replace("worksheets/", "/xl/worksheets/");
    expect(sheet(open({ ...good, "xl/_rels/workbook.xml.rels": rels })).cell(1, 1)?.content).toBe(1);
  });

  test("UTF-16 parts and byte order marks", () => {
    const text = String(good["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(sheet(open({ ...good, "xl/worksheets/sheet1.xml": utf16 })).cell(1, 1)?.content).toBe(1);
    const marked = `\uFEFF${String(good["xl/workbook.xml"])}`;
    expect(open({ ...good, "xl/workbook.xml": marked }).workbook.sheets).toHaveLength(1);
  });

  test("sheet states, the active sheet and its selection, locked structure, dates from 1904", () => {
    const view = (sqref: string): string =>
      `<sheetViews><sheetView workbookViewId="0"><selection sqref="${sqref}"/></sheetView></sheetViews><sheetData/>`;
    const { workbook } = open(
      book({
        sheets: [
          { name: "Ẩn", xml: view("A1"), state: "hidden" },
          { name: "Rất ẩn", xml: view("A1"), state: "veryHidden" },
          { name: "Chấm điểm", xml: view("B5:C7 E1") },
        ],
        before:
          '<workbookPr date1904="1"/><workbookProtection lockStructure="true"/><bookViews><workbookView activeTab="2"/></bookViews>',
      }),
    );
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["Hidden", "VeryHidden", "Visible"]);
    expect(workbook.activeSheetId).toBe(workbook.sheets[2]?.id);
    expect(workbook.selection).toBe("B5:C7");
    expect([workbook.structureProtected, workbook.date1904]).toEqual([true, true]);
  });
});
