import type { Bloc, BlocPost } from "../blocs/bloc";
import { refAddress } from "../grid/address";
import type { PeriodScore, RolledUp } from "../periods/period";
import { periodTitle } from "../phrases/periods";
import type { QuotaResult } from "../quotas/quota";
import type { ScoreSheet } from "../scores/scoreSheet";
import type { Scoring } from "../standing/scoring";
import type { Standing } from "../standing/standing";
import type {
  ReportBloc,
  ReportPost,
  ReportQuota,
  ReportRolledUp,
  ReportScoring,
  ReportStanding,
} from "./standingParts";

/** A candidate's place beside its rank. */
export function standingReport({ overall, tiedWith, brokenBy, unranked, cells }: Standing): ReportStanding {
  return { overall, tiedWith, brokenBy, unranked, scoreCells: cells.map(refAddress) };
}

/** All between points and proposals, in Vietnamese. */
export function scoringReport({
  sheets,
  rolledUp,
  classified,
  blocs,
  quotas,
  direct,
}: Scoring): ReportScoring {
  return {
    rolledUp: rolledUp.map(rolledUpReport),
    classes: classified.map(({ candidateId, className, byPoints, cappedBy }) => ({
      candidate: candidateId,
      class: className,
      byPoints,
      cappedBy: cappedBy && { text: cappedBy.text, cell: refAddress(cappedBy.cell) },
    })),
    blocs: blocs.map(blocReport),
    quotas: quotas.map(quotaReport),
    problems: sheets.flatMap(problemsReport),
    direct: direct && { count: direct.num.toNumber(), of: direct.den.toNumber() },
  };
}

function rolledUpReport({ candidateId, periods, total, className, missing }: RolledUp): ReportRolledUp {
  return {
    candidate: candidateId,
    periods: periods.map(periodReport),
    total: total?.toNumber() ?? null,
    class: className,
    missing: missing.map((period) => periodTitle(period).vi),
  };
}

function periodReport({ period, total, className, cell }: PeriodScore): ReportRolledUp["periods"][number] {
  return {
    period: periodTitle(period).vi,
    total: total.kind === "known" ? total.value.toNumber() : null,
    class: className,
    cell: refAddress(cell),
  };
}

function blocReport({ name, layer, memberIds, head, deputy, nextHead }: Bloc): ReportBloc {
  return {
    name,
    layer,
    members: memberIds,
    head: postReport(head),
    deputy: postReport(deputy),
    nextHead: postReport(nextHead),
  };
}

function postReport(post: BlocPost | null): ReportPost | null {
  return post && { name: post.name, year: post.year, cell: refAddress(post.cell) };
}

function quotaReport(result: QuotaResult): ReportQuota {
  const { quota, place, allowed, within, tiedAtLine, justBelow, unplaced, explained } = result;
  const what = quota.what.kind === "title" ? { title: quota.what.title } : { class: quota.what.className };
  return {
    quota: quota.id,
    ...what,
    place,
    allowed,
    within,
    tiedAtLine,
    justBelow,
    unplaced,
    explained: explained.vi,
  };
}

function problemsReport({ table: { grid }, problems }: ScoreSheet): ReportScoring["problems"] {
  return problems.map(({ code, unit, message, cells }) => ({
    code,
    sheet: grid.sheet,
    unit,
    message: message.vi,
    cells: cells.map(refAddress),
  }));
}
