import type { Finding } from "../findings/finding";
import { refAddress } from "../grid/address";
import type { ReviewedCandidate } from "../review.types";
import type { Decision } from "../settings";
import type { Warning } from "../tables/table";
import { cleanText } from "../text";
import type { AppliedDecision } from "./decision";

/**
 * What people have before them when they decide, to be kept as the decision's `seen`: what was found for the waived
 * criterion, or for every criterion of the title they leave somebody out of. In Vietnamese, as the sheet keeps it.
 * @returns null where nothing was checked
 */
export function factsUnder(decision: Decision, findings: readonly Finding[]): string | null {
  const about = findings.filter((finding) =>
    decision.kind === "waive" ? finding.criterion === decision.criterion : finding.title === decision.title,
  );
  if (about.length === 0) return null;
  return about.map(({ actual }) => cleanText(actual.vi)).join("; ");
}

/** What is found today where it is not what people decided on; null where that is unchanged or was not kept. */
export function changedFacts(decision: Decision, findings: readonly Finding[]): string | null {
  const now = factsUnder(decision, findings);
  if (decision.seen === undefined || now === null) return null;
  return now === cleanText(decision.seen.text) ? null : now;
}

/** Decisions whose ground has changed since, and waivers that nobody needs any more. */
export function decisionWarnings(reviewed: readonly ReviewedCandidate[]): readonly Warning[] {
  return reviewed.flatMap((each) => each.decisions.flatMap((applied) => warningOf(applied, each) ?? []));
}

function warningOf(
  { decision, cell, nowSeen }: AppliedDecision,
  { candidate, findings }: ReviewedCandidate,
): Warning | null {
  const cells = cell === null ? [] : [refAddress(cell)];
  const { name } = candidate;
  const waived =
    decision.kind === "waive" && findings.find(({ criterion }) => criterion === decision.criterion);
  if (waived && waived.outcome === "met")
    return {
      code: "decisionNotNeeded",
      message: {
        vi: `${name}: điều kiện “${waived.sentence.vi}” nay đã đạt (${waived.actual.vi}), không cần miễn nữa.`,
        en: `${name}: the criterion “${waived.sentence.en}” is met by now (${waived.actual.en}); the waiver is not needed.`,
      },
      cells,
    };
  if (nowSeen === null || decision.seen === undefined) return null;
  const before = decision.seen.text;
  return {
    code: "decisionFactsChanged",
    message: {
      vi: `${name}: kết quả đã khác lúc quyết định (lúc đó: ${before}; nay: ${nowSeen}). Quyết định vẫn được áp dụng, cần xem lại.`,
      en: `${name}: the facts have changed since the decision (then: ${before}; now: ${nowSeen}). It still applies; please look at it again.`,
    },
    cells,
  };
}
