import Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { Total } from "../standing/total";
import { foldText } from "../text";
import type { Classified, ClassScheme } from "./scheme";

/**
 * Each candidate's class by the scheme staff chose, held down by an event that caps it (khống chế, điểm liệt).
 * @param maxOf the most points a candidate can have, for schemes of shares
 * @returns none without a scheme: cut-offs are nobody's default
 */
export function classify(
  candidates: readonly Candidate[],
  totalOf: (candidate: Candidate) => Total,
  scheme: ClassScheme | null,
  maxOf: (candidate: Candidate) => Big | null = () => null,
): readonly Classified[] {
  if (scheme === null) return [];
  return candidates.map((candidate): Classified => {
    const total = totalOf(candidate);
    const points = total.kind === "known" ? total.value : null;
    const byPoints = points === null ? null : classOf(points, maxOf(candidate), scheme);
    const cap = candidate.facts.classCap;
    if (cap?.kind !== "known" || byPoints === null)
      return { candidateId: candidate.id, className: byPoints, byPoints, cappedBy: null, points };
    const capped = lowerOf(byPoints, cap.value, scheme);
    return {
      candidateId: candidate.id,
      className: capped,
      byPoints,
      cappedBy: capped === byPoints ? null : { text: cap.text, cell: cap.cell },
      points,
    };
  });
}

/**
 * The first band that the points reach, from the best down; the lowest class below all of them.
 * @returns null where a scheme of shares lacks the most points
 */
export function classOf(points: Big, max: Big | null, scheme: ClassScheme): string | null {
  if (scheme.of === "share" && max?.gt(0) !== true) return null;
  const reached = scheme.bands.find(({ from, strict }) => {
    const line = scheme.of === "points" ? new Big(from) : new Big(from).times(max ?? 1);
    return strict ? points.gt(line) : points.gte(line);
  });
  return reached?.name ?? scheme.lowest;
}

/** All classes of a scheme from the best down. */
export function classNames({ bands, lowest }: ClassScheme): readonly string[] {
  return [...bands.map(({ name }) => name), lowest];
}

/** The class a cap names, where it is below; a cap that names no class of the scheme ("điểm liệt") means the lowest. */
function lowerOf(byPoints: string, cap: string, scheme: ClassScheme): string {
  const names = classNames(scheme);
  const folded = foldText(cap);
  const named = names.findIndex((name) => foldText(name) === folded || folded.endsWith(` ${foldText(name)}`));
  const lowest = /liet|khong xep loai/.test(folded) ? names.length - 1 : -1;
  const at = Math.max(names.indexOf(byPoints), named >= 0 ? named : lowest);
  return names[at] ?? byPoints;
}
