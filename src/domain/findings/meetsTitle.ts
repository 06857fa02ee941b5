import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { distinctCells } from "../grid/distinctCells";
import { anyOf } from "./anyOf";
import { cannotTell, decided, type Answer } from "./answer";
import type { CheckContext } from "./context";
import type { Finding, Outcome } from "./finding";

/**
 * What the findings of one title say together: met only when every one is met or waived, notMet when any is
 * not met, otherwise nobody can tell. Without findings nothing is met.
 */
export function titleOutcome(findings: readonly Finding[]): Exclude<Outcome, "waived"> {
  if (findings.some(({ outcome }) => outcome === "notMet")) return "notMet";
  const unknown = findings.length === 0 || findings.some(({ outcome }) => outcome === "cannotTell");
  return unknown ? "cannotTell" : "met";
}

/** Whether the candidate meets every criterion of one of these lower titles: article 23.1. */
export function checkMeetsTitle(titles: readonly TitleId[], { found }: CheckContext): Answer {
  const asked = titles.filter((title) => found.has(title));
  const [answer, ...others] = (asked.length > 0 ? asked : titles.slice(0, 1)).map((title) =>
    lookAt(title, found.get(title) ?? []),
  );
  if (answer === undefined) throw new Error("a check without a title");
  return others.length === 0 ? answer : anyOf([answer, ...others]);
}

function lookAt(title: TitleId, findings: readonly Finding[]): Answer {
  const { short } = TITLES[title];
  const outcome = titleOutcome(findings);
  const decisive = findings.filter((finding) => outcome === "met" || finding.outcome === outcome);
  const cells = distinctCells(decisive.flatMap((finding) => finding.cells));
  if (outcome === "met") return decided(true, { vi: `Đạt ${short}`, en: `Meets ${short}` }, cells);
  const reason = {
    vi: decisive.map(({ sentence, actual }) => `${sentence.vi}: ${actual.vi}`).join("; "),
    en: decisive.map(({ sentence, actual }) => `${sentence.en}: ${actual.en}`).join("; "),
  };
  return outcome === "notMet"
    ? decided(false, { vi: `Chưa đạt ${short}`, en: `Does not meet ${short}` }, cells, reason)
    : cannotTell(
        { vi: `Chưa rõ có đạt ${short} không`, en: `Not known whether ${short} is met` },
        cells,
        reason,
      );
}
