import { describe, expect, it } from 'vitest';
import type { Imported, ImportReport } from '../../contract';
import { distinctMessages, outcomeLine, progressLine, storiesOf } from './importReport';

function report(outcomes: readonly Imported['outcome'][], cancelled = false): ImportReport {
  const imported = outcomes.map((outcome, id) => ({ id, outcome, story: id % 2, versionOf: null, name: `${id}.txt` }));
  return { imported, problems: [], notes: [], cancelled };
}

describe('the report', () => {
  it.each([
    [report([]), 'No articles were added.'],
    [report(['added']), '1 article added.'],
    [report(['added', 'added', 'known', 'updated']), '2 articles added, 1 updated, 1 already in your library.'],
    [report(['restored', 'known']), '1 deleted article restored, 1 already in your library.'],
    [report(['known']), '1 article is already in your library.'],
    [report(['added'], true), '1 article added. The import was stopped. Articles read before that are kept.'],
  ])('counts the outcomes', (given, line) => expect(outcomeLine(given)).toBe(line));

  it('names the stories that received articles, each once', () => {
    expect([...storiesOf(report(['added', 'known', 'updated']))]).toEqual([0]);
  });

  it('has each message once', () => {
    const failure = { code: 'unreadable', message: 'It cannot be read.' } as const;
    expect(distinctMessages([failure, failure])).toEqual(['It cannot be read.']);
  });
});

describe('progress', () => {
  it.each([
    [{ step: 'reading', done: 1200, total: 10_000 }, 'Reading articles: 1,200 of 10,000'],
    [{ step: 'fetching', done: 0, total: 0 }, 'Downloading…'],
    [{ step: 'reading', done: 7, total: 0 }, 'Reading articles: 7 so far'],
    [{ step: 'grouping', done: 0, total: 0 }, 'Looking for articles about the same event…'],
  ] as const)('is a line', (given, line) => expect(progressLine(given)).toBe(line));
});
