import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Nothing of the kind is noted. */
export function checkNotNoted(
  _about: "study" | "transfer" | "investigation",
  _context: CheckContext,
): Answer {
  return cannotTell(NOT_YET);
}
