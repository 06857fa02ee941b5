import type Big from "big.js";
import type { Candidate } from "../../src/domain/candidates/candidate";
import { DEFAULT_STANDING } from "../../src/domain/settings";
import { stand } from "../../src/domain/standing";
import { scoredUnits } from "../domain/support/scoredUnits";

const BLOCS = 500;
const PER_BLOC = 100;
const RUNS = 5;
/** What the standing of a whole force may take, in milliseconds. */
const LIMIT = 300;

/** The best of some runs, in milliseconds: the machine's other work only ever adds. */
function best(job: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What any ranking must do at least: compare all exact points once in order. */
function sorted(candidates: readonly Candidate[]): readonly Big[] {
  const points = candidates.flatMap(({ facts: { total } }) => (total?.kind === "known" ? [total.value] : []));
  return points.sort((a, b) => b.cmp(a));
}

const candidates = scoredUnits(BLOCS, PER_BLOC);
const settings = { year: 2025, settings: DEFAULT_STANDING };
const floor = best(() => sorted(candidates));
const time = best(() => stand(candidates, [], settings));
const ratio = `${(time / floor).toFixed(1)} × sorting the points once (${floor.toFixed(0)} ms)`;
console.log(
  `${BLOCS * PER_BLOC} rows in ${BLOCS} blocs stand: ${time.toFixed(0)} ms of ${LIMIT}, ${ratio}, best of ${RUNS}`,
);
process.exitCode = time < LIMIT ? 0 : 1;
