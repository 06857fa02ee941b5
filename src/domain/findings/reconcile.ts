import type { Candidate } from "../candidates/candidate";
import { refAddress } from "../grid/address";
import type { Warning } from "../tables/table";
import { cannotTell, withWarning, type Answer } from "./answer";

/**
 * The unit's own row against the list of its people.
 * The row is what the unit reports and stands, except that it cannot pass what the list shows to fail; and the
 * list answers where the row does not.
 * @param own what the unit's row says; null where it has no column for it
 * @param listed what the list of people says; null where nobody is listed
 */
export function reconcile(own: Answer | null, listed: Answer | null, unit: Candidate): Answer | null {
  if (own === null || listed === null) return own ?? listed;
  if (own.outcome === "cannotTell") return listed.outcome === "cannotTell" ? own : listed;
  if (listed.outcome === "cannotTell" || listed.outcome === own.outcome) return own;
  const warning = disagreement(unit, own, listed);
  if (own.outcome === "notMet") return withWarning(own, warning);
  const both = {
    vi: `bảng đơn vị: ${own.actual.vi}; danh sách người: ${listed.actual.vi}`,
    en: `unit table: ${own.actual.en}; list of people: ${listed.actual.en}`,
  };
  const reason = {
    vi: "Bảng đơn vị và danh sách người không khớp nhau; cần xác định số nào đúng.",
    en: "The unit table and the list of people disagree; somebody must say which is right.",
  };
  return withWarning(cannotTell(both, [...own.cells, ...listed.cells], reason), warning);
}

function disagreement(unit: Candidate, own: Answer, listed: Answer): Warning {
  return {
    code: "rosterDisagrees",
    message: {
      vi: `${unit.name}: bảng đơn vị và danh sách người không khớp. Bảng đơn vị: ${own.actual.vi}. Danh sách người: ${listed.actual.vi}.`,
      en: `${unit.name}: the unit table and the list of people disagree. Unit table: ${own.actual.en}. List of people: ${listed.actual.en}.`,
    },
    cells: [...own.cells, ...listed.cells].map(refAddress),
  };
}
