/** Counts tests: from the reports of the test runners, and from checks that count as one test each. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** A check that counts as one test: lint, boundaries, types. @param {number} code its exit code @returns {Count} */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * A runner's count, corrected: no report, no test run, or a failure outside any test counts as a failed test.
 *
 * @param {Count | null} count null when there is no report
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export function countRunner(count, code) {
  if (count === null) return { passed: 0, failed: 1, skipped: 0 };
  const ran = count.passed + count.failed > 0;
  const hidden = count.failed === 0 && (code !== 0 || !ran);
  return hidden ? { ...count, failed: 1 } : count;
}

/**
 * Counts Vitest's JSON report. A file that does not load contains no tests and counts as one failed test.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts Playwright's JSON report. `flaky` tests passed when retried.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Count}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** @param {readonly Count[]} counts @returns {Count} */
export function total(counts) {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The closing line, which is machine-readable. @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
