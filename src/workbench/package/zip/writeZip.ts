import type { Zip } from "./readZip";
import type { ZipEntry } from "./entry";

const UTF8 = 0x0800;
const LARGEST = 0xffffffff;

/**
 * A zip of these entries in this order; what they hold is copied as it is, still compressed.
 * @throws RangeError above the limits of a zip without zip64 (65,535 entries, 4 GB).
 */
export function writeZip({ entries, comment }: Zip): Uint8Array {
  const local = entries.map(({ nameBytes, compressed }) => 30 + nameBytes.length + compressed.length);
  const localSize = local.reduce((sum, size) => sum + size, 0);
  const directorySize = entries.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
  const size = localSize + directorySize + 22 + comment.length;
  if (size > LARGEST || entries.length > 0xffff) throw new RangeError("zip64 is not written");
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = localSize;
  entries.forEach((entry, index) => {
    directory += writeDirectoryEntry(bytes, view, directory, entry, at);
    writeLocalEntry(bytes, view, at, entry);
    at += local[index] ?? 0;
  });
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, localSize, true);
  view.setUint16(directory + 20, comment.length, true);
  bytes.set(comment, directory + 22);
  return bytes;
}

/** The 26 bytes both headers share, from "version needed" to the length of the extra field. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8Name ? UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeLocalEntry(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + 30);
  bytes.set(entry.compressed, at + 30 + entry.nameBytes.length);
}

function writeDirectoryEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  local: number,
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, local, true);
  bytes.set(entry.nameBytes, at + 46);
  return 46 + entry.nameBytes.length;
}
