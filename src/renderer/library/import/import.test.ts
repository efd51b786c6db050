import { describe, expect, it } from 'vitest';
import type { Imported, ImportReport } from '../../../contract';
import { addressIn, pastedFrom } from './pasted';
import { outcomeLine, progressLine, sentences, storiesOf } from './report';

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
  ])('counts the articles by outcome', (given, line) => expect(outcomeLine(given)).toBe(line));

  it('names the stories that got articles, each once', () => {
    expect([...storiesOf(report(['added', 'known', 'updated']))]).toEqual([0]);
  });

  it('says each sentence once', () => {
    const failure = { code: 'unreadable', message: 'It cannot be read.' } as const;
    expect(sentences([failure, failure])).toEqual(['It cannot be read.']);
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

describe('pasted data', () => {
  const data = (held: Readonly<Record<string, string>>) => ({ getData: (type: string) => held[type] ?? '' });

  it('is rich text, else plain text, else nothing', () => {
    expect(pastedFrom(data({ 'text/html': '<p>a</p>', 'text/plain': 'a' }))).toEqual({
      kind: 'html',
      value: '<p>a</p>',
    });
    expect(pastedFrom(data({ 'text/plain': 'a' }))).toEqual({ kind: 'text', value: 'a' });
    expect(pastedFrom(data({ 'text/html': ' ', 'text/plain': '\n' }))).toBeNull();
  });

  it.each([
    [' https://post.example/a?b=c#d ', 'https://post.example/a?b=c#d'],
    ['see https://post.example/a', null],
    ['https://post.example/a https://post.example/b', null],
    ['file:///etc/passwd', null],
    ['', null],
  ])('is an address: %s', (text, address) => expect(addressIn(text)).toBe(address));
});
