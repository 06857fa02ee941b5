export { periodName, periodNames } from "./naming";
export { periodOf } from "./periodOf";
export { rollUp, type RollUpBasis } from "./rollUp";
export { yearTotal } from "./yearTotal";
