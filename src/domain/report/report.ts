import type { ReportCouncil } from "./councilReport";
import type { ObjectClass, Subject } from "../candidates/candidate";
import type { Level, PackStatus } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { ExclusionReason } from "../proposals/proposal";
import type { FieldId, SkipReason, TableSubject } from "../tables/table";
import type {
  ReportDecision,
  ReportExplanation,
  ReportLimit,
  ReportPart,
  ReportRegistration,
  ReportTarget,
  ReportYear,
} from "./reportParts";
import type { ReportScoring, ReportStanding } from "./standingParts";

/** A review as JSON. Fields may be added; those that are here stay. Cells are named "'Chấm điểm'!M11". */
export interface Report {
  readonly year: number;
  readonly criteria: {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly confirmedOn: string;
    readonly confirmedHow: string;
  };
  readonly tables: readonly ReportTable[];
  readonly candidates: readonly ReportCandidate[];
  readonly nominations: readonly ReportNomination[];
  readonly sheets: readonly ReportSheet[];
  readonly targets: readonly ReportTarget[];
  readonly registration: ReportRegistration;
  /** What the lists hold against the pack's limits. */
  readonly limits: readonly ReportLimit[];
  /** Who qualifies for a title beside the yearly one and, as far as the workbook tells, never had it. */
  readonly overlooked: readonly { readonly candidate: string; readonly title: TitleId }[];
  readonly council: ReportCouncil;
  readonly scoring: ReportScoring;
  readonly warnings: readonly ReportWarning[];
}

export interface ReportTable {
  readonly file: string;
  readonly sheet: string;
  readonly subject: TableSubject;
  /** 1-based sheet rows. */
  readonly headerRows: readonly number[];
  /** Entries only; null when the table has none. */
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly entries: number;
  readonly columns: readonly { readonly column: string; readonly label: string; readonly field: FieldId }[];
  readonly skippedRows: readonly { readonly row: number; readonly why: SkipReason }[];
}

export interface ReportCandidate extends ReportStanding {
  readonly id: string;
  readonly subject: Subject;
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly source: string;
  /** The workbook that `source` and the findings' cells belong to. */
  readonly file: string;
  /** Which family of titles the candidate belongs to; null where the workbook does not say. */
  readonly objectClass: ObjectClass | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tied: boolean;
  /** By the bands staff chose or rules over the periods; null without. */
  readonly class: string | null;
  readonly eligible: readonly TitleId[];
  readonly proposed: TitleId | null;
  /** Titles beside the yearly one (chains, flags), highest first. */
  readonly further: readonly TitleId[];
  readonly findings: readonly ReportFinding[];
  readonly exclusions: readonly ReportExclusion[];
  /** Earlier years, the latest first. */
  readonly history: readonly ReportYear[];
  readonly decisions: readonly ReportDecision[];
  readonly explanation: readonly ReportExplanation[];
  /** Present when a vote was read: exact counts, never a rounded share. */
  readonly vote?: { readonly for: number; readonly of: number };
}

export interface ReportFinding extends ReportPart {
  readonly criterion: string;
  readonly title: TitleId;
  /** An advisory finding stands in nobody's way. */
  readonly level: Level;
  /** Of the rule: a draft's or the unit's own are told apart from the law in force. */
  readonly ruleStatus: PackStatus;
  readonly basis: string;
  readonly sentence: string;
}

export interface ReportExclusion {
  readonly title: TitleId;
  readonly reason: ExclusionReason;
  /** The staff's words, where they excluded the candidate. */
  readonly note?: string;
}

export interface ReportNomination {
  readonly title: TitleId;
  readonly decidedBy: string;
  readonly candidates: readonly string[];
}

/** A sheet written, or that would be; `rows` is how many units or people it lists. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: number;
}

export interface ReportWarning {
  readonly code: string;
  readonly message: string;
  readonly cells: readonly string[];
}
