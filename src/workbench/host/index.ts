/**
 * The host side of Office.js: everything the real client is told comes from here. What the client does is real;
 * what this host answers is our claim of how Excel behaves, stated where it is made.
 */
export { HostError } from "./batch/error";
export type { ChangeListener, HostChange } from "./changes";
export { EXCEL_2019, LTSC_2021, isSetSupported, type RequirementMatrix } from "./requirements";
export { HostSession, type HostOptions } from "./session";
export { attachAddIn, type AttachOptions, type AttachedAddIn, type FocusExit } from "./transport/xdm";
