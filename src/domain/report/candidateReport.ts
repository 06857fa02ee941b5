import type { YearRecord } from "../candidates/candidate";
import type { AppliedDecision } from "../decisions/decision";
import { explain } from "../explain";
import type { Explanation } from "../explain/explanation";
import type { Finding, FindingPart } from "../findings/finding";
import { refAddress } from "../grid/address";
import type { Exclusion } from "../proposals/proposal";
import type { ReviewedCandidate } from "../review.types";
import { voteOf } from "../votes";
import { standingReport } from "./standingReport";
import type { ReportCandidate, ReportExclusion, ReportFinding } from "./report";
import type { ReportDecision, ReportExplanation, ReportPart, ReportYear } from "./reportParts";

/** A candidate with all that was found, decided and proposed, in Vietnamese. */
export function candidateReport(reviewed: ReviewedCandidate, className: string | null): ReportCandidate {
  const { candidate, findings, standing, proposal, decisions } = reviewed;
  const { id, subject, name, unit, group, source, facts, history } = candidate;
  const vote = voteOf(candidate);
  return {
    id,
    subject,
    name,
    unit,
    group,
    source: refAddress(source),
    file: source.file,
    objectClass: facts.objectClass?.kind === "known" ? facts.objectClass.value : null,
    score: standing.score?.toNumber() ?? null,
    rank: standing.rank,
    tied: standing.tied,
    class: className,
    ...standingReport(standing),
    eligible: proposal.eligible,
    proposed: proposal.proposed,
    further: proposal.further,
    findings: findings.map(findingReport),
    exclusions: proposal.exclusions.map(exclusionReport),
    history: history.map(yearReport),
    decisions: decisions.map(decisionReport),
    explanation: explain(reviewed).map(explanationReport),
    ...(vote === null ? {} : { vote: { for: vote.num.toNumber(), of: vote.den.toNumber() } }),
  };
}

function findingReport(finding: Finding): ReportFinding {
  const { criterion, title, level, status, basis, sentence } = finding;
  return {
    criterion,
    title,
    level,
    ruleStatus: status,
    basis: basis.vi,
    sentence: sentence.vi,
    ...partReport(finding),
  };
}

function partReport({ outcome, required, actual, reason, cells, parts }: FindingPart): ReportPart {
  return {
    outcome,
    required: required.vi,
    actual: actual.vi,
    reason: reason?.vi ?? null,
    cells: cells.map(refAddress),
    parts: parts.map(partReport),
  };
}

function exclusionReport({ title, reason, note }: Exclusion): ReportExclusion {
  return note === null ? { title, reason } : { title, reason, note };
}

function yearReport({ year, kind, titles, rating, text, cell }: YearRecord): ReportYear {
  return { year, kind, titles, rating, text, cell: refAddress(cell) };
}

function decisionReport({ decision, cell, nowSeen }: AppliedDecision): ReportDecision {
  const about = decision.kind === "waive" ? { criterion: decision.criterion } : { title: decision.title };
  return {
    kind: decision.kind,
    ...about,
    reason: decision.reason,
    cell: cell && refAddress(cell),
    changedSince: nowSeen,
  };
}

function explanationReport(node: Explanation): ReportExplanation {
  const { kind, text, outcome } = node;
  const children = node.children.map(explanationReport);
  const shared = { kind, text: text.vi, outcome };
  switch (node.kind) {
    case "title":
      return { ...shared, title: node.title, children };
    case "rule": {
      const { criterion, basis, level, status } = node;
      return { ...shared, criterion, basis: basis.vi, level, status, children };
    }
    case "fact":
      return { ...shared, cells: node.cells.map(refAddress), children };
  }
}
