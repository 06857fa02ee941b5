import type ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const AUTHOR = "Trợ lý thi đua";
/** One moment for every date in the file, so that two runs give the same bytes. */
const SAVED_AT = new Date(Date.UTC(2026, 10, 18, 1, 30, 0));
/** The zip format keeps local time: built from local parts, it is the same bytes in every time zone. */
const ZIP_TIME = new Date(2026, 10, 18, 8, 30, 0);

/** The order of a font's children in the Open XML schema; exceljs writes them in another. */
const FONT_CHILDREN = [
  "b",
  "i",
  "strike",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Rewrites one XML part of the package, for what exceljs cannot write; gives it back as it is where it has nothing to change. */
export type PartPatch = (path: string, xml: string) => string;

/**
 * Turns an exceljs workbook into the bytes of an .xlsx package.
 * Excel's own habits that exceljs leaves out are added: the default font of the office, the order of
 * a font's children, and the hidden name that goes with an autofilter.
 */
export async function packWorkbook(workbook: ExcelJS.Workbook, patch?: PartPatch): Promise<Uint8Array> {
  workbook.creator = AUTHOR;
  workbook.lastModifiedBy = AUTHOR;
  workbook.created = SAVED_AT;
  workbook.modified = SAVED_AT;
  const written = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const parts: Zippable = {};
  for (const path of Object.keys(written).sort(byPackageOrder)) {
    const bytes = written[path];
    if (bytes === undefined || path.endsWith("/")) continue;
    const rewritten = rewrite(path, bytes, workbook);
    const patched = patch === undefined ? rewritten : strToU8(patch(path, strFromU8(rewritten)));
    parts[path] = [patched, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(parts);
}

/** [Content_Types].xml comes first in a package, as Excel writes it; the rest by name. */
function byPackageOrder(a: string, b: string): number {
  const first = "[Content_Types].xml";
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
}

function rewrite(path: string, bytes: Uint8Array, workbook: ExcelJS.Workbook): Uint8Array {
  if (path === "xl/styles.xml") return strToU8(orderFonts(strFromU8(bytes)));
  if (path === "xl/workbook.xml") return strToU8(nameFilters(strFromU8(bytes), workbook));
  if (/^xl\/comments\d+\.xml$/.test(path)) {
    return strToU8(strFromU8(bytes).replace("<author>Author</author>", `<author>${AUTHOR}</author>`));
  }
  return bytes;
}

function orderFonts(styles: string): string {
  const ordered = styles.replace(/<font>(.*?)<\/font>/g, (_font, inner: string) => {
    const children = inner.match(/<[^>]+\/>/g) ?? [];
    const place = (child: string) => FONT_CHILDREN.indexOf(/^<(\w+)/.exec(child)?.[1] ?? "");
    return `<font>${children.sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
  // The first font is the workbook's own: offices set it to Times New Roman.
  return ordered.replace(
    /<font><sz val="11"\/><color theme="1"\/><name val="Calibri"\/><family val="2"\/><scheme val="minor"\/><\/font>/,
    '<font><sz val="12"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>',
  );
}

function nameFilters(book: string, workbook: ExcelJS.Workbook): string {
  const names = workbook.worksheets.flatMap((sheet, index) => {
    if (typeof sheet.autoFilter !== "string") return [];
    const range = sheet.autoFilter.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet.name}'!${range}</definedName>`,
    ];
  });
  return book.replace("<definedNames>", `<definedNames>${names.join("")}`);
}
