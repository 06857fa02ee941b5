export type { Bilingual, Language } from "./bilingual";
export { cleanText } from "./clean";
export { withinEdits } from "./distance";
export { foldName, foldText, hasMarks } from "./fold";
export { decodeLegacy, encodingOfFont, legacyEvidence } from "./legacy";
export { exactNumber, parseDecimal, type DecimalMark } from "./numbers";
export { isPercentFormat, parseShare, type ShareContext } from "./share";
