export type { TableCorrection, TableIdentity } from "./correction";
export { changeCorrections, kindOf, withoutLost, type Change } from "./edit";
export { forget, remember, type RememberedShape } from "./memory";
export { MOST_HEADER_ROWS } from "./place";
export { readCorrections, readShapes, ROW_KINDS } from "./stored";
