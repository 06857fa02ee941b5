import { BinhXetError } from "../../domain/errors";
import { Workbook } from "../model/workbook";
import type { OpenedPackage } from "./opened";
import { CONTENT_TYPES, readContentTypes } from "./opc/contentTypes";
import { PackageParts } from "./opc/parts";
import { readWorkbook } from "./read/workbook";
import { isCompoundFile, wrapsEncryptedPackage } from "./zip/compoundFile";
import { readZip } from "./zip/readZip";

/** Workbooks and templates, with macros or without; macros are kept and never run. */
const WORKBOOK_TYPES = new Set([
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroenabled.main+xml",
  "application/vnd.ms-excel.template.macroenabled.main+xml",
]);

/**
 * Opens an .xlsx file into the workbench's model, together with all that saving needs to patch it.
 * @param bytes the file's content; must not be changed afterwards.
 * @param fileName its name as people see it.
 * @throws BinhXetError `notXlsx` (also for .xls, .xlsb, .ods), `passwordProtected`, or `damagedFile`
 *   (broken zip or XML, a missing part, a zip bomb); `detail.about` is the file's name.
 */
export function openPackage(bytes: Uint8Array, fileName: string): OpenedPackage {
  try {
    const parts = openParts(bytes);
    const workbook = new Workbook(fileName);
    return { workbook, parts, origin: readWorkbook(parts, workbookPart(parts), workbook) };
  } catch (cause) {
    if (cause instanceof BinhXetError) throw new BinhXetError(cause.code, { about: fileName, cause });
    throw cause;
  }
}

function openParts(bytes: Uint8Array): PackageParts {
  if (isCompoundFile(bytes))
    throw new BinhXetError(wrapsEncryptedPackage(bytes) ? "passwordProtected" : "notXlsx");
  // "PK" with the mark of a first entry; an empty zip begins otherwise and holds no workbook either.
  if (![0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte))
    throw new BinhXetError("notXlsx");
  return new PackageParts(readZip(bytes), bytes);
}

function workbookPart(parts: PackageParts): string {
  const missing = parts.has("xl/workbook.xml") ? "damagedFile" : "notXlsx";
  if (!parts.has(CONTENT_TYPES)) throw new BinhXetError(missing, { cause: "no content types" });
  const part = parts.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) throw new BinhXetError(missing, { cause: "no main part" });
  const type = readContentTypes(parts.xml(CONTENT_TYPES).text).of(part);
  if (!WORKBOOK_TYPES.has(type?.toLowerCase() ?? "")) throw new BinhXetError("notXlsx", { cause: type });
  return part;
}
