import type { Finding } from "../findings/finding";
import { columnLetters, refAddress } from "../grid/address";
import type { Exclusion } from "../proposals/proposal";
import type { Review, ReviewedCandidate } from "../review.types";
import type { Table } from "../tables/table";
import { voteOf } from "../votes";
import type {
  Report,
  ReportCandidate,
  ReportExclusion,
  ReportFinding,
  ReportSheet,
  ReportTable,
} from "./report";

/**
 * The review as the JSON report; its sentences are Vietnamese.
 * @param sheetsWritten the sheets as they were really written; absent: those that would be
 */
export function toReport(review: Review, sheetsWritten?: readonly ReportSheet[]): Report {
  const { year, pack, tables, candidates, nominations, plans, warnings } = review;
  return {
    year,
    criteria: {
      id: pack.id,
      title: pack.name.vi,
      status: pack.status,
      confirmedOn: pack.confirmed.on,
      confirmedHow: pack.confirmed.how.vi,
    },
    tables: tables.map(tableReport),
    candidates: candidates.map(candidateReport),
    nominations: nominations.map(({ title, decidedBy, candidateIds }) => ({
      title,
      decidedBy,
      candidates: candidateIds,
    })),
    sheets: (sheetsWritten ?? plans.map(({ name, entries }) => ({ name, rows: entries }))).map(
      ({ name, rows }) => ({ name, rows }),
    ),
    warnings: warnings.map(({ code, message, cells }) => ({ code, message: message.vi, cells })),
  };
}

function tableReport({ grid, subject, headerRows, columns, entries, skippedRows }: Table): ReportTable {
  return {
    file: grid.file,
    sheet: grid.sheet,
    subject,
    headerRows,
    firstRow: entries[0]?.row ?? null,
    lastRow: entries.at(-1)?.row ?? null,
    entries: entries.length,
    columns: columns.map(({ column, label, field }) => ({ column: columnLetters(column), label, field })),
    skippedRows: skippedRows.map(({ row, why }) => ({ row, why })),
  };
}

function candidateReport({ candidate, findings, standing, proposal }: ReviewedCandidate): ReportCandidate {
  const { id, subject, name, unit, group, source } = candidate;
  const vote = voteOf(candidate);
  return {
    id,
    subject,
    name,
    unit,
    group,
    source: refAddress(source),
    file: source.file,
    score: standing.score?.toNumber() ?? null,
    rank: standing.rank,
    tied: standing.tied,
    eligible: proposal.eligible,
    proposed: proposal.proposed,
    findings: findings.map(findingReport),
    exclusions: proposal.exclusions.map(exclusionReport),
    ...(vote === null ? {} : { vote: { for: vote.num.toNumber(), of: vote.den.toNumber() } }),
  };
}

function findingReport(finding: Finding): ReportFinding {
  const { criterion, title, outcome, required, actual, basis, cells, sentence, reason } = finding;
  return {
    criterion,
    title,
    outcome,
    required: required.vi,
    actual: actual.vi,
    basis: basis.vi,
    cells: cells.map(refAddress),
    sentence: sentence.vi,
    reason: reason?.vi ?? null,
  };
}

function exclusionReport({ title, reason, note }: Exclusion): ReportExclusion {
  return note === null ? { title, reason } : { title, reason, note };
}
