/** Jest reporter: ends a run with one plain line that any CI can read, after jest's own summary. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.once("exit", () => process.stderr.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
