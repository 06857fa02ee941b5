/**
 * The package: an .xlsx file opened into the workbench's model, and saved by patching the very package it came from.
 */
export { openPackage } from "./open";
export type { OpenedPackage } from "./opened";
export { savePackage } from "./save";
