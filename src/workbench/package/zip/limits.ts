import { BinhXetError } from "../../../domain/errors";
import type { ZipEntry } from "./entry";

const MB = 1024 * 1024;
/** Far above any workbook people keep; a string of this size still fits into the engine. */
const LARGEST_PART = 400 * MB;
const LARGEST_PACKAGE = 1000 * MB;
/** Sheets of repeated cells reach 50; deflate itself cannot pass 1,032. */
const HIGHEST_RATIO = 300;
const RATIO_COUNTS_FROM = 16 * MB;

/**
 * Refuses a zip bomb by the sizes its directory declares (entryBytes holds the entries to them).
 * @throws BinhXetError damagedFile.
 */
export function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressed } of entries) {
    total += size;
    const tooDense = size > RATIO_COUNTS_FROM && size > HIGHEST_RATIO * compressed.length;
    if (size > LARGEST_PART || total > LARGEST_PACKAGE || tooDense)
      throw new BinhXetError("damagedFile", { about: name, cause: "zip: inflates too far" });
  }
}
