import type { ReviewedCandidate } from "../../domain/review.types";
import { foldText } from "../../domain/text";
import type { Narrowing } from "../state/state";
import { verdictOf } from "./verdict";

/** The candidates that a search and the subject filter leave; every word must occur in name, unit or bloc. */
export function searched(
  candidates: readonly ReviewedCandidate[],
  { query, subject }: Pick<Narrowing, "query" | "subject">,
): readonly ReviewedCandidate[] {
  const wanted = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  return candidates.filter(({ candidate }) => {
    if (subject !== "all" && candidate.subject !== subject) return false;
    if (wanted.length === 0) return true;
    const text = foldText([candidate.name, candidate.unit ?? "", candidate.group ?? ""].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}

/** Those of `candidates` at the chosen verdict. */
export function atVerdict(
  candidates: readonly ReviewedCandidate[],
  verdict: Narrowing["verdict"],
): readonly ReviewedCandidate[] {
  return verdict === "all" ? candidates : candidates.filter((one) => verdictOf(one) === verdict);
}
