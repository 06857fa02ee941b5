import type { Streak } from "../criteria/pack";
import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Consecutive years with something in each: articles 21, 22, 73, 74. */
export function checkStreak(_streak: Streak, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
