import { deflateSync, inflateSync } from "fflate";
import { BinhXetError } from "../../../domain/errors";
import { crc32 } from "./crc32";

export const STORED = 0;
export const DEFLATED = 8;

/** One entry of a zip as it lies in the file: its content stays compressed until somebody asks for it. */
export interface ZipEntry {
  readonly name: string;
  /** The name as written, with the flag that says whether it is UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly utf8Name: boolean;
  readonly method: typeof STORED | typeof DEFLATED;
  /** MS-DOS time and date, as one 32-bit number. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly externalAttributes: number;
}

/** Above this size packing well takes seconds; such a part is packed fast instead. */
const FAST_FROM = 8 * 1024 * 1024;

/** 1 January 1980, the oldest date a zip can say: what we write does not depend on a clock. */
const NO_DATE = 0x00210000;

/**
 * The content of an entry.
 * The buffer has the size the directory declares, so an entry that would inflate to more cannot fill the memory.
 * @throws BinhXetError damagedFile where size or checksum are not what the zip says.
 */
export function entryBytes(entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes =
      entry.method === STORED
        ? entry.compressed
        : inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new BinhXetError("damagedFile", { about: entry.name, cause });
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new BinhXetError("damagedFile", { about: entry.name, cause: "zip: size or checksum" });
  return bytes;
}

/** An entry with new content; name, method and date stay those of `like` where it replaces one. */
export function makeEntry(name: string, bytes: Uint8Array, like?: ZipEntry): ZipEntry {
  const method = like?.method ?? DEFLATED;
  const level = bytes.length > FAST_FROM ? 1 : 6;
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    utf8Name: like?.utf8Name ?? true,
    method,
    modified: like?.modified ?? NO_DATE,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: method === STORED ? bytes : deflateSync(bytes, { level }),
    externalAttributes: like?.externalAttributes ?? 0,
  };
}
