import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { distinctCells } from "../grid/distinctCells";
import { titleRequiredText } from "../phrases/criteria";
import { anyOf } from "./anyOf";
import { cannotTell, decided, type Answer } from "./answer";
import type { CheckContext } from "./context";
import type { Finding, FindingPart, Outcome } from "./finding";

/**
 * What the findings of one title say together: met only when every one is met or waived, notMet when any is
 * not met, otherwise nobody can tell. Advisory findings stand in nobody's way and open none: a title of which
 * nothing is required is not met by anybody.
 */
export function titleOutcome(findings: readonly Finding[]): Exclude<Outcome, "waived"> {
  const required = findings.filter(({ level }) => level === "required");
  if (required.some(({ outcome }) => outcome === "notMet")) return "notMet";
  const unknown = required.length === 0 || required.some(({ outcome }) => outcome === "cannotTell");
  return unknown ? "cannotTell" : "met";
}

/** Whether the candidate meets every criterion of one of these lower titles: article 23.1. */
export function checkMeetsTitle(titles: readonly TitleId[], { found }: CheckContext): Answer {
  const asked = titles.filter((title) => found.has(title));
  const looked = (asked.length > 0 ? asked : titles.slice(0, 1)).map((title) => ({
    required: titleRequiredText([title]),
    answer: lookAt(title, found.get(title) ?? []),
  }));
  const [first, ...others] = looked;
  if (first === undefined) throw new Error("a check without a title");
  return others.length === 0 ? first.answer : anyOf(looked);
}

function lookAt(title: TitleId, findings: readonly Finding[]): Answer {
  return { ...verdict(title, findings), parts: findings.map(partOf) };
}

function verdict(title: TitleId, findings: readonly Finding[]): Answer {
  const { short } = TITLES[title];
  const required = findings.filter(({ level }) => level === "required");
  const outcome = titleOutcome(required);
  const decisive = required.filter((finding) => outcome === "met" || finding.outcome === outcome);
  const cells = distinctCells(decisive.flatMap((finding) => finding.cells));
  if (outcome === "met") return decided(true, { vi: `Đạt ${short}`, en: `Meets ${short}` }, cells);
  const reason =
    decisive.length === 0
      ? { vi: `bộ tiêu chuẩn không có ${short}`, en: `the criteria pack has no ${short}` }
      : {
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

/** A rule of the lower title as a part: its sentence tells more than the bare figure it asks. */
function partOf({ outcome, sentence, actual, reason, cells, parts }: Finding): FindingPart {
  return { outcome, required: sentence, actual, reason, cells, parts };
}
