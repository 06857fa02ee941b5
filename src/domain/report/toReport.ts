import { columnLetters } from "../grid/address";
import type { Review } from "../review.types";
import type { Table } from "../tables/table";
import { limitReport, registrationReport, targetReport } from "./besides";
import { candidateReport } from "./candidateReport";
import { councilReport } from "./councilReport";
import { scoringReport } from "./standingReport";
import type { Report, ReportSheet, ReportTable } from "./report";

/**
 * The review as the JSON report; its sentences are Vietnamese.
 * @param sheetsWritten the sheets as they were really written; absent: those that would be
 */
export function toReport(review: Review, sheetsWritten?: readonly ReportSheet[]): Report {
  const { year, pack, tables, candidates, nominations, plans, warnings } = review;
  const { rolledUp, classified } = review.scoring;
  const byPeriods = new Map(rolledUp.map(({ candidateId, className }) => [candidateId, className]));
  const byPoints = new Map(classified.map(({ candidateId, className }) => [candidateId, className]));
  const classOf = (id: string): string | null => byPoints.get(id) ?? byPeriods.get(id) ?? null;
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
    candidates: candidates.map((each) => candidateReport(each, classOf(each.candidate.id))),
    nominations: nominations.map(({ title, decidedBy, candidateIds }) => ({
      title,
      decidedBy,
      candidates: candidateIds,
    })),
    sheets: (sheetsWritten ?? plans.map(({ name, entries }) => ({ name, rows: entries }))).map(
      ({ name, rows }) => ({ name, rows }),
    ),
    targets: review.targets.map(targetReport),
    registration: registrationReport(review.registration),
    limits: review.limits.map(limitReport),
    overlooked: review.overlooked.map(({ candidateId, title }) => ({ candidate: candidateId, title })),
    scoring: scoringReport(review.scoring),
    council: councilReport(review.council),
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
