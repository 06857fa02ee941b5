import { spawnSync } from "node:child_process";

const SAMPLE = "assets/samples/cham-diem-15-don-vi.xlsx";
const RUNS = 5;
/** What somebody at the terminal may wait, in milliseconds. */
const LIMIT = 3000;

function best(...args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const bare = best("-e", "0");
const review = best(
  "-r",
  "./src/workbench/node/register.js",
  "src/workbench/review/main.ts",
  SAMPLE,
  "--json",
  "-",
);
const ratio = `${(review / bare).toFixed(0)} × a Node that does nothing (${bare.toFixed(0)} ms)`;
console.log(`review ${SAMPLE}: ${review.toFixed(0)} ms of ${LIMIT}, ${ratio}, best of ${RUNS}`);
process.exitCode = review < LIMIT ? 0 : 1;
