import { describe, expect, it } from 'vitest';
import { closingLine, countCheck, countPlaywright, countRunner, countVitest, total } from './results.mjs';

const passing = { passed: 3, failed: 0, skipped: 1 };

describe('counting results', () => {
  it('counts a check as one test', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the count of a runner that exited normally', () => {
    expect(countRunner(passing, 0)).toEqual(passing);
  });

  it('keeps the failures that a runner counted', () => {
    expect(countRunner({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it.each([
    ['wrote no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['ran no test', { passed: 0, failed: 0, skipped: 4 }, 0, { passed: 0, failed: 1, skipped: 4 }],
    ['failed outside any test', passing, 1, { passed: 3, failed: 1, skipped: 1 }],
  ])('counts a failure when the runner %s', (_name, count, code, expected) => {
    expect(countRunner(count, code)).toEqual(expected);
  });

  it("reads Vitest's report, with a file that did not load as a failure", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it("reads Playwright's report, with a test that passed on retry as passed", () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('closes with one line, naming skipped tests only when there are some', () => {
    expect(closingLine(total([passing, countCheck(1)]))).toBe('3 passed, 1 failed, 1 skipped');
    expect(closingLine(total([countCheck(0), countCheck(0)]))).toBe('2 passed, 0 failed');
  });
});
