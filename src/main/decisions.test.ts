import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Article, KeptDecision } from '../contract';
import { parseArticle } from '../engine';
import { Decisions } from './decisions';
import { folderWith } from './library/testing';

const RUSSIAN = 'Russia defended its veto.\n\nThe envoy\twent to Damascus.\n\nShelling went on.\n';
const left = parseArticle(RUSSIAN);
const right = parseArticle('An envoy flew to Damascus.\n\nRussia stood by its veto.\n');

const decision = (facts: Partial<KeptDecision> = {}): KeptDecision => ({
  kind: 'make',
  left: [1],
  right: [0],
  reason: 'the same envoy',
  texts: null,
  ...facts,
});

const place = (content?: string): string =>
  join(folderWith(content === undefined ? {} : { 'decisions.json': content }), 'decisions.json');

/** What a new start finds in the file. */
const found = (file: string, from: Article = left, to: Article = right) => new Decisions(file).of(from, to);

const withTexts = (facts: Partial<KeptDecision> = {}) => ({ ...decision(facts), texts: expect.any(String) });

describe('kept decisions', () => {
  it('are there at the next start, for the same texts, whoever parsed them', () => {
    const file = place();
    const decisions = new Decisions(file);
    expect(decisions.of(left, right)).toEqual([]);
    const both = [decision(), decision({ kind: 'break', left: [0, 2], right: [1] })];
    expect(decisions.keep(left, right, both).ok).toBe(true);
    const expected = [
      { decision: withTexts(), isCurrent: true },
      { decision: withTexts({ kind: 'break', left: [0, 2], right: [1] }), isCurrent: true },
    ];
    expect(decisions.of(left, right)).toEqual(expected);
    expect(found(file, parseArticle(RUSSIAN))).toEqual(expected);
    expect(found(file, parseArticle(RUSSIAN.replace('Shelling', 'Firing')))).toEqual([]);
    expect(readdirSync(join(file, '..'))).toEqual(['decisions.json']);
  });

  it('are turned when the sides are', () => {
    const file = place();
    new Decisions(file).keep(left, right, [decision()]);
    const [other] = found(file, right, left);
    expect(other).toEqual({ decision: withTexts({ left: [0], right: [1] }), isCurrent: true });
    new Decisions(file).keep(right, left, other ? [other.decision] : []);
    expect(found(file)).toEqual([{ decision: withTexts(), isCurrent: true }]);
  });

  it('are of another text when the source is split otherwise, and stay so when handed back', () => {
    const file = place();
    new Decisions(file).keep(left, right, [decision()]);
    const [first, second, third] = left.paragraphs;
    if (!first || !second || !third) throw new Error('The article has three paragraphs.');
    const joined = { ...first, text: `${first.text}  ${second.text}`, end: second.end };
    const resplit: Article = { ...left, paragraphs: [joined, third] };
    const [kept] = found(file, resplit);
    expect(kept).toEqual({ decision: withTexts(), isCurrent: false });
    new Decisions(file).keep(resplit, right, kept ? [kept.decision] : []);
    expect(found(file, resplit)).toEqual([{ decision: withTexts(), isCurrent: false }]);
    expect(found(file)).toEqual([{ decision: withTexts(), isCurrent: true }]);
  });

  it('are gone from the file when the last is taken back', () => {
    const file = place();
    const decisions = new Decisions(file);
    decisions.keep(left, right, [decision()]);
    decisions.keep(left, left, [decision({ right: [1] })]);
    decisions.keep(left, right, []);
    expect(found(file)).toEqual([]);
    expect(found(file, left, left)).toHaveLength(1);
  });

  it('change what the next start is known by, and only that', () => {
    const file = place();
    const decisions = new Decisions(file);
    const before = decisions.state;
    expect(decisions.changed).toBe(false);
    decisions.keep(left, right, [decision()]);
    expect([decisions.state, decisions.changed]).toEqual([before, true]);
    const next = new Decisions(file);
    expect(next.state).not.toBe(before);
    expect([new Decisions(file).state, next.changed]).toEqual([next.state, false]);
  });

  it.each([
    ['cut short', '{"pairs":['],
    ['of another shape', '{"pairs":[{"articles":["a"],"decisions":[]}]}'],
    [
      'with an index that is none',
      `{"pairs":[{"articles":["a","b"],"decisions":[${JSON.stringify(decision({ left: [-1] }))}]}]}`,
    ],
    [
      'with an endless reason',
      `{"pairs":[{"articles":["a","b"],"decisions":[${JSON.stringify(decision({ reason: 'x'.repeat(2000) }))}]}]}`,
    ],
  ])('in a file %s are set aside and told', (_how, content) => {
    const file = place(content);
    const decisions = new Decisions(file);
    expect(decisions.problem).toMatchObject({ code: 'unreadable', message: expect.stringContaining('damaged') });
    const [aside = ''] = readdirSync(join(file, '..'));
    expect(readFileSync(join(file, '..', aside), 'utf8')).toBe(content);
    expect(decisions.keep(left, right, [decision()]).ok).toBe(true);
    expect(new Decisions(file).problem).toBeNull();
  });

  it('are refused in a sentence when they cannot be written', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const decisions = new Decisions(join(place(), 'no', 'decisions.json'));
    expect(decisions.keep(left, right, [decision()])).toMatchObject({ ok: false, error: { code: 'unwritable' } });
    expect([decisions.of(left, right), decisions.changed]).toEqual([[], false]);
    error.mockRestore();
  });

  it('in something that is no file are set aside as well', () => {
    const file = place();
    mkdirSync(file);
    writeFileSync(join(file, 'x'), 'x');
    const decisions = new Decisions(file);
    expect(decisions.problem?.code).toBe('unreadable');
    expect(decisions.keep(left, right, [decision()]).ok).toBe(true);
    expect(found(file)).toHaveLength(1);
  });
});
