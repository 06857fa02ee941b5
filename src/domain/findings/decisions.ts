import type { Candidate } from "../candidates/candidate";
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
 * Finds whom each decision is about: same subject, same name, same unit (case and tone placement aside).
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
    const fits = byKey.get(keyOf(decision.subject, decision.name, decision.unit)) ?? [];
    const [candidate] = fits;
    if (candidate === undefined || fits.length > 1) {
      warnings.push(notApplied(decision, fits));
      continue;
    }
    byCandidate.set(candidate.id, [...(byCandidate.get(candidate.id) ?? []), decision]);
  }
  return { byCandidate, warnings };
}

function keyOf(subject: string, name: string, unit: string | null): string {
  return [subject, foldName(name), foldName(unit ?? "")].join("\n");
}

function notApplied({ name, reason }: Decision, fits: readonly Candidate[]): Warning {
  return fits.length === 0
    ? {
        code: "decisionMatchesNobody",
        message: {
          vi: `Quyết định về “${name}” (${reason}) không khớp với ai trong sổ nên không áp dụng.`,
          en: `The decision about “${name}” (${reason}) fits nobody in the workbook and was not applied.`,
        },
        cells: [],
      }
    : {
        code: "decisionAmbiguous",
        message: {
          vi: `Quyết định về “${name}” (${reason}) khớp với ${fits.length} người trùng tên trong cùng đơn vị nên không áp dụng.`,
          en: `The decision about “${name}” (${reason}) fits ${fits.length} of the same name in one unit and was not applied.`,
        },
        cells: fits.map(({ source }) => refAddress(source)),
      };
}
