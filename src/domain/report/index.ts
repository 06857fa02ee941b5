export type { Report, ReportSheet } from "./report";
export { printReport } from "./printReport";
export { toReport } from "./toReport";
