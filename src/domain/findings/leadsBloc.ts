import { cannotTell, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NOT_YET = { vi: "chưa kiểm tra được", en: "cannot be checked yet" };

/** Stands first to `upTo` in its bloc: articles 25 and 26. */
export function checkLeadsBloc(_upTo: number, _context: CheckContext): Answer {
  return cannotTell(NOT_YET);
}
