export { planBallots } from "./ballots";
export { planMinutes } from "./minutes";
export type { CouncilPapers } from "./paper";
export { planTally } from "./tally";
export { votesBlock, votesLines, type VotesInput } from "./votesBlock";
