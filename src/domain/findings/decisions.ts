import type { Candidate } from "../candidates/candidate";
import { sameUnit } from "../candidates/names/unitName";
import type { Decision } from "../settings";
import type { Warning } from "../tables/table";
import { foldName } from "../text/fold";
import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";

/** People's decisions, by the id of the candidate each is about. */
export interface DecisionsMade {
  readonly byCandidate: ReadonlyMap<string, readonly Decision[]>;
  readonly warnings: readonly Warning[];
}

/**
 * Finds whom each decision is about: same subject, same name, same unit (case and tone placement aside), else the one
 * it can only mean.
 * One that fits nobody, or several people of the same name, is not applied but reported: a waiver must never
 * reach the wrong person.
 */
export function matchDecisions(
  decisions: readonly Decision[],
  candidates: readonly Candidate[],
): DecisionsMade {
  const byCandidate = new Map<string, Decision[]>();
  const warnings: Warning[] = [];
  if (decisions.length === 0) return { byCandidate, warnings };

  const byKey = groupBy(candidates, ({ subject, name, unit }) => keyOf(subject, name, unit));
  for (const decision of decisions) {
    const exact = byKey.get(keyOf(decision.subject, decision.name, decision.unit)) ?? [];
    const fits = exact.length > 0 ? exact : candidates.filter((candidate) => isMeant(decision, candidate));
    const [candidate] = fits;
    if (candidate === undefined || fits.length > 1) {
      warnings.push(notApplied(decision, fits));
      continue;
    }
    byCandidate.set(candidate.id, [...(byCandidate.get(candidate.id) ?? []), decision]);
  }
  return { byCandidate, warnings };
}

/** As staff type it by hand: a person without the unit, a unit by its short form. */
function isMeant({ subject, name, unit }: Decision, candidate: Candidate): boolean {
  if (candidate.subject !== subject) return false;
  if (subject === "unit") return sameUnit(name, candidate.name);
  if (foldName(name) !== foldName(candidate.name)) return false;
  return unit === null || (candidate.unit !== null && sameUnit(unit, candidate.unit));
}

function keyOf(subject: string, name: string, unit: string | null): string {
  return [subject, foldName(name), foldName(unit ?? "")].join("\n");
}

function notApplied({ name, reason, cell }: Decision, fits: readonly Candidate[]): Warning {
  const at = cell === undefined ? [] : [refAddress(cell)];
  return fits.length === 0
    ? {
        code: "decisionMatchesNobody",
        message: {
          vi: `Quyết định về “${name}” (${reason}) không khớp với ai trong sổ nên không áp dụng.`,
          en: `The decision about “${name}” (${reason}) fits nobody in the workbook and was not applied.`,
        },
        cells: at,
      }
    : {
        code: "decisionAmbiguous",
        message: {
          vi: `Quyết định về “${name}” (${reason}) khớp với ${fits.length} người trùng tên nên không áp dụng; ghi rõ đơn vị.`,
          en: `The decision about “${name}” (${reason}) fits ${fits.length} of the same name and was not applied; give the unit.`,
        },
        cells: [...at, ...fits.map(({ source }) => refAddress(source))],
      };
}
