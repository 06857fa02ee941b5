import type { Band } from "./region";

/** The columns of a band, left to right. */
export function columnsOf(band: Band): number[] {
  return Array.from(
    { length: band.lastColumn - band.firstColumn + 1 },
    (_, index) => band.firstColumn + index,
  );
}
