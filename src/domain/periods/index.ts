export { periodName, periodNames } from "./naming";
export { onePeriod, onePeriodWarning } from "./onePeriod";
export { periodOf } from "./periodOf";
export { rollUp, type RollUpBasis } from "./rollUp";
export { yearTotal } from "./yearTotal";
export { yearOfPeriods } from "./yearOfPeriods";
