import { refAddress } from "../grid/address";
import type { LimitFinding } from "../limits/limit";
import type { Registration } from "../registration/registration";
import type { TargetResult } from "../targets/target";
import type { ReportLimit, ReportRegistration, ReportTarget } from "./reportParts";

/** A target with its state, in Vietnamese. */
export function targetReport({ target, required, actual, state, stage, gap }: TargetResult): ReportTarget {
  const { name, unit, group, goalText, cells } = target;
  return {
    name,
    unit,
    group,
    goal: goalText,
    required: required.vi,
    actual: actual.vi,
    state,
    stage,
    gap: gap?.vi ?? null,
    cells: cells.map(refAddress),
  };
}

export function registrationReport({ rows, pledgedUnits }: Registration): ReportRegistration {
  return {
    rows: rows.map(({ candidateId, registered, registeredText, reached, state, pledged, cells }) => ({
      candidate: candidateId,
      registered,
      registeredText,
      reached,
      state,
      pledged,
      cells: cells.map(refAddress),
    })),
    pledgedUnits: pledgedUnits && {
      count: pledgedUnits.num.toNumber(),
      of: pledgedUnits.den.toNumber(),
    },
  };
}

export function limitReport(found: LimitFinding): ReportLimit {
  const { limit, place, outcome, holders, required, actual, basis, cells } = found;
  return {
    limit: limit.id,
    title: limit.title,
    place,
    outcome,
    holders,
    required: required.vi,
    actual: actual.vi,
    basis: basis.vi,
    cells: cells.map(refAddress),
  };
}
