import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Months served by the end of the review year. */
export function checkService(_months: number, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}

/** Working days absent. */
export function checkAbsence(_days: number, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
