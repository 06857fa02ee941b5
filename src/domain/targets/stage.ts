import type { TargetStage } from "./target";

/** The day a review speaks of: its year, and today as "2025-11-18". */
export interface TargetTime {
  readonly year: number;
  readonly today: string;
}

/** Until the last day of the year a goal is for, its state is a progress check; after that the result. */
export function stageOf({ year, today }: TargetTime, byYear: number = year): TargetStage {
  return today > `${byYear}-12-31` ? "result" : "progress";
}
