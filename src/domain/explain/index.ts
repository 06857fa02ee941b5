import { TITLES } from "../criteria/titles";
import type { TitleId } from "../criteria/title";
import type { Finding, FindingPart } from "../findings/finding";
import { titleOutcome } from "../findings/meetsTitle";
import { groupBy } from "../groupBy";
import type { ReviewedCandidate } from "../review.types";
import type { Bilingual } from "../text/bilingual";
import type { FactExplanation, RuleExplanation, TitleExplanation } from "./explanation";

export { inWords } from "./inWords";

/**
 * Why this candidate is or is not proposed, one tree per title that was asked, highest first:
 * title → rules → facts → cells. A rule with parts has one fact for each of them, any other has one.
 */
export function explain(reviewed: ReviewedCandidate): readonly TitleExplanation[] {
  return [...groupBy(reviewed.findings, ({ title }) => title)].map(([title, findings]) => ({
    kind: "title",
    title,
    text: verdictText(title, findings, reviewed),
    outcome: titleOutcome(findings),
    children: findings.map(ruleOf),
  }));
}

function ruleOf(finding: Finding): RuleExplanation {
  const { criterion, sentence, basis, outcome, level, status, parts } = finding;
  const children = parts.length > 0 ? parts.map(factOf) : [factOf(finding)];
  // A waiver is decided about the whole rule; its parts only say what was found.
  const waiver = outcome === "waived" && parts.length > 0 ? [waiverOf(finding)] : [];
  return {
    kind: "rule",
    criterion,
    text: sentence,
    basis,
    outcome,
    level,
    status,
    children: [...waiver, ...children],
  };
}

function factOf({ outcome, actual, reason, cells, parts }: FindingPart): FactExplanation {
  return {
    kind: "fact",
    text: reason === null ? actual : joined(actual, reason),
    outcome,
    cells,
    children: parts.map(factOf),
  };
}

function waiverOf({ actual, reason }: Finding): FactExplanation {
  return { kind: "fact", text: reason ?? actual, outcome: "waived", cells: [], children: [] };
}

function joined(actual: Bilingual, reason: Bilingual): Bilingual {
  return { vi: `${actual.vi}. ${reason.vi}`, en: `${actual.en}. ${reason.en}` };
}

/** What the rules of a title come to, and what people decided about it. */
function verdictText(
  title: TitleId,
  findings: readonly Finding[],
  { proposal, decisions }: ReviewedCandidate,
): Bilingual {
  const { short } = TITLES[title];
  const excluded = decisions.find(({ decision }) => decision.kind === "exclude" && decision.title === title);
  if (excluded) {
    const { reason } = excluded.decision;
    return { vi: `Không đề nghị danh hiệu ${short}: ${reason}`, en: `Not proposed for ${short}: ${reason}` };
  }
  if (proposal.proposed === title || proposal.further.includes(title))
    return { vi: `Đề nghị tặng danh hiệu ${short}`, en: `Proposed for ${short}` };
  switch (titleOutcome(findings)) {
    case "met":
      return {
        vi: `Đủ tiêu chuẩn danh hiệu ${short}, đã đề nghị danh hiệu cao hơn`,
        en: `Meets the criteria of ${short}; a higher title is proposed`,
      };
    case "notMet":
      return { vi: `Chưa đạt tiêu chuẩn danh hiệu ${short}`, en: `Does not meet the criteria of ${short}` };
    case "cannotTell":
      return { vi: `Chưa đủ dữ liệu xét danh hiệu ${short}`, en: `Not enough data for ${short}` };
  }
}
