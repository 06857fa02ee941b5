/** Where the rows (or the columns) of a sheet stand, in pixels from the sheet's edge; indexes are 1-based. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  start(index: number): number;
  /** 0 for a hidden one. */
  size(index: number): number;
  /** The row or column under a position; the nearest one where the position is outside. */
  at(position: number): number;
}

/** @param sizeOf pixels of one row or column, 0 when hidden. */
export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const ends = new Float64Array(count + 1);
  for (let index = 1; index <= count; index++) ends[index] = (ends[index - 1] ?? 0) + sizeOf(index);
  const end = (index: number) => ends[Math.max(0, Math.min(count, index))] ?? 0;
  return {
    count,
    total: end(count),
    start: (index) => end(index - 1),
    size: (index) => end(index) - end(index - 1),
    at(position) {
      let [low, high] = [1, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (end(middle) > position) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** The next index in a direction that is not hidden; the same one where there is none. */
export function nextShown(axis: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 1 && index <= axis.count; index += step) {
    if (axis.size(index) > 0) return index;
  }
  return from;
}
