import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Registered the title at the start of the year. */
export function checkRegistered(_context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
