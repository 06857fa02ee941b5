import type { DisciplineDegree } from "../candidates/candidate";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { judgeDiscipline, NOBODY } from "./disciplineCell";
import { disciplinedFrom } from "./memberStates";
import { reconcile } from "./reconcile";
import { cellsOf, missingForAll, namesText, openText, tally } from "./tally";

/**
 * Nobody of a unit (or the person) was disciplined at `degree` or above: article 28.2.
 * A unit's own cell and the list of its people are both looked at.
 */
export function checkNoDiscipline(degree: DisciplineDegree, context: CheckContext): Answer {
  const { candidate, settings, around } = context;
  const reading = candidate.facts.discipline;
  const listed = fromRoster(degree, context);
  // An empty or unclear cell hides nothing that the list shows, but the list cannot clear what the cell hints at.
  if (listed?.outcome === "notMet" && reading?.kind !== "known") return listed;
  const listSpeaks = listed !== null && (listed.outcome === "met" || listed.cells.length > 0);
  if (listSpeaks && reading?.kind === "blank") return listed;
  const own = reading === undefined ? null : judgeDiscipline(degree, reading, settings, around.year);
  if (own?.outcome === "cannotTell" && listed?.outcome !== "notMet") return own;
  return reconcile(own, listed, candidate) ?? gap("discipline", undefined);
}

function fromRoster(degree: DisciplineDegree, { roster, settings, around }: CheckContext): Answer | null {
  if (roster === null) return null;
  const seen = tally(roster, (member) => disciplinedFrom(degree, member, settings, around.year));
  const { yes, no, unknown, unlisted } = seen;
  const names = namesText(yes);
  const count = { vi: `${yes.length} người: ${names.vi}`, en: `${yes.length}: ${names.en}` };
  if (yes.length > 0) return decided(false, count, cellsOf(yes));
  if (unknown.length === 0 && unlisted === 0)
    return decided(true, NOBODY, cellsOf(no), {
      vi: `Đếm trong danh sách ${no.length} người`,
      en: `Counted in the list of ${no.length} people`,
    });
  return cannotTell(missingForAll(seen) ?? openText(seen), cellsOf(unknown));
}
