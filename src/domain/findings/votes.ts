import type { Check } from "../criteria/pack";
import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** The council's vote, in exact fractions. */
export function checkVotes(_what: Extract<Check, { kind: "votesAtLeast" }>, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
