import type { Check } from "../criteria/pack";
import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** A number under a label of the staff's own. */
export function checkColumnNumber(
  _what: Extract<Check, { kind: "columnNumber" }>,
  _context: CheckContext,
): Answer {
  return cannotTell(NOT_YET);
}

/** One of some texts under a label. */
export function checkColumnText(
  _what: Extract<Check, { kind: "columnText" }>,
  _context: CheckContext,
): Answer {
  return cannotTell(NOT_YET);
}

/** "không để xảy ra …". */
export function checkNoneOf(_label: string, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
