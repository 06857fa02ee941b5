import type { Check } from "../criteria/pack";
import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Its targets are met, or exceeded: articles 25.1.a and 26.1.a. */
export function checkTargets(_what: Extract<Check, { kind: "targets" }>, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
