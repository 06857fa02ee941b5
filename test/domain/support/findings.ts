import Big from "big.js";
import type { AppliedDecision } from "../../../src/domain/decisions/decision";
import type { Finding, FindingPart } from "../../../src/domain/findings/finding";
import type { CellRef } from "../../../src/domain/grid/grid";
import type { Proposal } from "../../../src/domain/proposals/proposal";
import type { ReviewedCandidate } from "../../../src/domain/review.types";
import { unit } from "./candidates";

/** The same words in both languages, where a test is not about the languages. */
export const said = (text: string): { vi: string; en: string } => ({ vi: text, en: text });

export const cellAt = (row: number, column: number, sheet = "Chấm điểm"): CellRef => ({
  file: "so.xlsx",
  sheet,
  row,
  column,
});

/** A finding with what a test is about, the rest filled in: required, law in force, no cell, no part. */
export function finding(given: Partial<Finding> & Pick<Finding, "criterion" | "outcome">): Finding {
  return {
    title: "DVQT",
    level: "required",
    status: "inForce",
    sentence: said(given.criterion),
    required: said("≥ 70%"),
    actual: said("70%"),
    reason: null,
    basis: said("Luật 06/2022/QH15, Điều 27 khoản 2"),
    cells: [],
    parts: [],
    ...given,
  };
}

export function part(given: Partial<FindingPart> & Pick<FindingPart, "outcome">): FindingPart {
  return { required: said(""), actual: said(""), reason: null, cells: [], parts: [], ...given };
}

/** A unit with these findings, as a review would hold it. */
export function reviewedUnit(
  findings: readonly Finding[],
  proposal: Partial<Proposal> = {},
  decisions: readonly AppliedDecision[] = [],
): ReviewedCandidate {
  const candidate = unit("Phòng Tham mưu", {}, { row: 11 });
  return {
    candidate,
    findings,
    standing: {
      candidateId: candidate.id,
      score: new Big(88),
      rank: 1,
      tied: false,
      overall: 1,
      tiedWith: [],
      brokenBy: null,
      unranked: null,
      cells: [],
    },
    proposal: {
      candidateId: candidate.id,
      eligible: [],
      proposed: null,
      further: [],
      exclusions: [],
      ...proposal,
    },
    decisions,
  };
}
