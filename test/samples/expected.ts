/** The right reading of the sample workbooks, for tests: see README.md for the reasons. */
export { expectedForPerson, ROSTER } from "./expected/roster";
export { SCORES } from "./expected/scores";
export type { ExpectedRosterUnit, ExpectedUnit, Outcome, UnitCriterion } from "./expected/units";
