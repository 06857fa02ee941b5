import { strToU8, unzipSync, zipSync } from "fflate";
import { openPackage, savePackage } from "../../../src/workbench/package";
import type { OpenedPackage } from "../../../src/workbench/package";
import type { Sheet } from "../../../src/workbench/model/sheet";

export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const STRICT_REL = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface TestSheet {
  readonly name: string;
  /** All that stands inside `worksheet`. */
  readonly xml: string;
  readonly state?: string;
  /** "chartsheet" for one that is no worksheet. */
  readonly type?: string;
  /** `Relationship` elements of the sheet's part. */
  readonly rels?: string;
}

export interface TestBook {
  readonly sheets: readonly TestSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly theme?: string;
  /** Children of `workbook` before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  /** More relationships of the workbook part, overrides of content types, and parts. */
  readonly rels?: string;
  readonly overrides?: string;
  readonly parts?: Parts;
  readonly strict?: boolean;
}

export function relationship(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : "";
  return `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${mode}/>`;
}

export function relationships(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE_REL}">${inside}</Relationships>`;
}

/** The parts of a small package, written by hand as Excel writes them. */
export function book(options: TestBook): Parts {
  const main = options.strict ? STRICT_MAIN : MAIN;
  const rel = options.strict ? STRICT_REL : REL;
  const toRel = (xml: string): string => (options.strict ? xml.replaceAll(REL, STRICT_REL) : xml);
  const parts: Parts = {};
  const optional = (["strings", "styles", "theme"] as const).filter((key) => options[key] !== undefined);
  const partOf = { strings: "sharedStrings.xml", styles: "styles.xml", theme: "theme/theme1.xml" };
  const typeOf = { strings: "sharedStrings", styles: "styles", theme: "theme" };
  parts["[Content_Types].xml"] =
    `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>` +
    options.sheets
      .map(
        ({ type = "worksheet" }, i) =>
          `<Override PartName="/xl/${type}s/sheet${i + 1}.xml" ContentType="${SHEET_ML}.${type}+xml"/>`,
      )
      .join("") +
    optional
      .filter((key) => key !== "theme")
      .map((key) => `<Override PartName="/xl/${partOf[key]}" ContentType="${SHEET_ML}.${typeOf[key]}+xml"/>`)
      .join("") +
    `${options.overrides ?? ""}</Types>`;
  parts["_rels/.rels"] = toRel(relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
  parts["xl/workbook.xml"] =
    `<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="${main}" xmlns:r="${rel}">${options.before ?? ""}<sheets>` +
    options.sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${i + 1}"/>`,
      )
      .join("") +
    `</sheets>${options.after ?? ""}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = toRel(
    relationships(
      options.sheets
        .map(({ type = "worksheet" }, i) => relationship(`rId${i + 1}`, type, `${type}s/sheet${i + 1}.xml`))
        .join("") +
        optional.map((key, i) => relationship(`rId${50 + i}`, typeOf[key], partOf[key])).join("") +
        (options.rels ?? ""),
    ),
  );
  options.sheets.forEach(({ xml, type = "worksheet", rels }, i) => {
    parts[`xl/${type}s/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="${main}" xmlns:r="${rel}">${xml}</${type}>`;
    if (rels !== undefined) parts[`xl/${type}s/_rels/sheet${i + 1}.xml.rels`] = toRel(relationships(rels));
  });
  for (const key of optional) parts[`xl/${partOf[key]}`] = options[key] ?? "";
  return { ...parts, ...options.parts };
}

/** A book of one sheet "S" with these rows. */
export function oneSheet(rows: string, more: Partial<TestBook> = {}): Parts {
  return book({ sheets: [{ name: "S", xml: `<sheetData>${rows}</sheetData>` }], ...more });
}

/** The same parts give the same bytes, whenever they are packed. */
const PACKED_ON = new Date(2025, 10, 18);

export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { mtime: PACKED_ON },
  );
}

export function open(parts: Parts): OpenedPackage {
  return openPackage(pack(parts), "thử.xlsx");
}

export function sheet(opened: OpenedPackage, name = "S"): Sheet {
  const found = opened.workbook.sheetByName(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The parts of a saved file as text. */
export function texts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

export function saved(opened: OpenedPackage): Record<string, string> {
  return texts(savePackage(opened));
}

/** Names of parts that differ between two files: "+new", "-gone", "changed". */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .flatMap((name) => {
      const [a, b] = [old[name], now[name]];
      if (a === undefined) return [`+${name}`];
      if (b === undefined) return [`-${name}`];
      return Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0 ? [] : [name];
    })
    .sort();
}

/** Saves and opens the result again. */
export function reopened(opened: OpenedPackage): OpenedPackage {
  return openPackage(savePackage(opened), opened.workbook.fileName);
}

/** An OLE file whose directory holds one stream of this name. */
export function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  [...stream].forEach((letter, i) => {
    view.setUint16(1024 + 2 * i, letter.charCodeAt(0), true);
  });
  view.setUint16(1024 + 64, 2 * (stream.length + 1), true);
  bytes[1024 + 66] = 2;
  return bytes;
}
