import { BinhXetError } from "../../../domain/errors";
import { DEFLATED, STORED, type ZipEntry } from "./entry";
import { checkSizes } from "./limits";

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8 = 0x0800;
const ENCRYPTED = 0x0001;
const WHOLE_32 = 0xffffffff;

export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/**
 * Reads the directory of a zip (PKWARE APPNOTE 6.3); contents stay compressed.
 * @throws BinhXetError damagedFile where the directory does not add up, names repeat, an entry is encrypted or of
 *   a method other than stored and deflated, or the sizes are those of a zip bomb.
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const { offset, count } = directoryPlace(view, end);
    const entries = readDirectory(bytes, view, offset, count);
    checkSizes(entries);
    const comment = bytes.slice(end + 22, end + 22 + view.getUint16(end + 20, true));
    return { entries, comment };
  } catch (cause) {
    if (cause instanceof BinhXetError) throw cause;
    throw new BinhXetError("damagedFile", { cause });
  }
}

function damaged(cause: string): BinhXetError {
  return new BinhXetError("damagedFile", { cause: `zip: ${cause}` });
}

function findEnd(view: DataView): number {
  // The end record is 22 bytes and a comment of at most 65,535.
  const stop = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= stop; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged("no end of directory");
}

function directoryPlace(view: DataView, end: number): { offset: number; count: number } {
  const place = { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (place.offset !== WHOLE_32 && place.count !== 0xffff) return place;
  if (end < 20 || view.getUint32(end - 20, true) !== END64_LOCATOR) return place;
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== END64) throw damaged("zip64 end record");
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, offset: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY) throw damaged("directory entry");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) => view.getUint16(at + o, true));
    const entry = readEntry(bytes, view, at);
    if (names.has(entry.name)) throw damaged(`two entries ${entry.name}`);
    names.add(entry.name);
    entries.push(entry);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameBytes = bytes.slice(at + 46, at + 46 + view.getUint16(at + 28, true));
  const name = new TextDecoder(flags & UTF8 ? "utf-8" : "latin1").decode(nameBytes);
  if (flags & ENCRYPTED) throw damaged(`${name} is encrypted`);
  if (method !== STORED && method !== DEFLATED) throw damaged(`${name} has method ${method}`);
  const { size, packedSize, local } = sizes(view, at);
  if (view.getUint32(local, true) !== LOCAL) throw damaged(`${name} has no local header`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`${name} is cut off`);
  return {
    name,
    nameBytes,
    utf8Name: (flags & UTF8) !== 0,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(start, start + packedSize),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Sizes and offset of a directory entry; those of 0xFFFFFFFF stand in its zip64 extra field, in this order. */
function sizes(view: DataView, at: number): { size: number; packedSize: number; local: number } {
  const found = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > end) return found;
  field += 4;
  for (const key of ["size", "packedSize", "local"] as const) {
    if (found[key] !== WHOLE_32) continue;
    found[key] = Number(view.getBigUint64(field, true));
    field += 8;
  }
  return found;
}
