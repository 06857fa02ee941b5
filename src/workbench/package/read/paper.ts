import { PAPER_SIZES } from "../../model/paperSizes";

/** The Office.js name of a paper code, or null for one it has no name for. */
export function paperName(code: number): string | null {
  return PAPER_SIZES[code - 1] ?? null;
}

/** @throws RangeError for a name that is none of Office.js's. */
export function paperCode(name: string): number {
  const place = PAPER_SIZES.indexOf(name);
  if (place < 0) throw new RangeError(`no paper size ${name}`);
  return place + 1;
}
