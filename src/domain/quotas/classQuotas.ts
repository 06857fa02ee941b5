import type { Subject } from "../candidates/candidate";
import { classNames } from "../classes";
import type { Classified, ClassScheme } from "../classes/scheme";
import type { ReviewedCandidate } from "../review.types";
import { ceiling } from "./ceiling";
import { outerCeiling, placesOf } from "./places";
import type { Quota, QuotaResult } from "./quota";
import { resultOf } from "./result";
import { select } from "./select";

/**
 * Keeps classes within their ceilings, the best class first: whoever finds no place in a class falls to the next
 * one. A ceiling counts the class and all better ones, so that the classes together never exceed the base. A tie at
 * the line keeps its class and is shown.
 */
export function applyClassQuotas(
  reviewed: readonly ReviewedCandidate[],
  quotas: readonly Quota[],
  scheme: ClassScheme | null,
  classified: readonly Classified[],
): { readonly classified: readonly Classified[]; readonly results: readonly QuotaResult[] } {
  if (scheme === null) return { classified, results: [] };
  const names = classNames(scheme);
  const now = new Map(classified.map((each) => [each.candidateId, each]));
  const classNow = (id: string): string | null => now.get(id)?.className ?? null;
  const results: QuotaResult[] = [];
  const afterAll = reviewed.length + 1;
  names.slice(0, -1).forEach((name, index) => {
    const next = names[index + 1] ?? scheme.lowest;
    const better = names.slice(0, index + 1);
    const ofClass = quotas.filter(({ what }) => what.kind === "class" && what.className === name);
    for (const quota of ofClass) {
      const classOf = new Map([...now].map(([id, { className }]) => [id, className]));
      const concerned = subjectsOf(quota, quotas);
      const places = placesOf(quota, reviewed, classOf);
      for (const [place, subject] of places.flatMap((each) => concerned.map((one) => [each, one] as const))) {
        const wanting = place.members.filter(
          ({ candidate }) => candidate.subject === subject && better.includes(classNow(candidate.id) ?? ""),
        );
        if (wanting.length === 0) continue;
        const allowed = ceiling(quota, place, (id) => outerCeiling(id, quotas, place));
        const selected = select(
          wanting.map(({ candidate: { id }, standing: { overall } }) => ({
            id,
            // A class held down by an event takes no place before a better one, however many points it has.
            rank: overall === null ? null : better.indexOf(classNow(id) ?? "") * afterAll + overall,
          })),
          allowed ?? wanting.length,
        );
        for (const id of [...selected.below, ...selected.unplaced]) {
          const each = now.get(id);
          if (each !== undefined) now.set(id, { ...each, className: next });
        }
        results.push(resultOf(quota, place, allowed, selected));
      }
    }
  });
  return { classified: classified.map((each) => now.get(each.candidateId) ?? each), results };
}

/**
 * Whose classes a quota holds down: a share of units those of units, a share of people or of a strength those of
 * people, and within a unit always its people. A number holds for each kind by itself.
 */
function subjectsOf({ amount, per }: Quota, quotas: readonly Quota[]): readonly Subject[] {
  if (per === "unit") return ["person"];
  if (amount.kind === "number") return ["unit", "person"];
  const { of } = amount;
  switch (of.kind) {
    case "units":
      return ["unit"];
    case "people":
    case "strength":
      return ["person"];
    case "holders":
      return ["unit", "person"];
    case "quota": {
      const outer = quotas.find(({ id }) => id === of.id);
      const others = quotas.filter((each) => each !== outer);
      return outer === undefined ? ["unit", "person"] : subjectsOf(outer, others);
    }
  }
}
