import type { TitleId } from "../criteria/title";
import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Holds one of these titles already. */
export function checkHoldsTitle(_titles: readonly TitleId[], _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
