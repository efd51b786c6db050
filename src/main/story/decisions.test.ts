import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Article, KeptDecision } from '../../contract';
import { parseArticle } from '../../engine';
import { folderWith } from '../shared/testing';
import { DecisionFile } from './decisions';

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

/** The decisions that a new start reads from the file. */
const found = (file: string, from: Article = left, to: Article = right) => new DecisionFile(file).of(from, to);

const withTexts = (facts: Partial<KeptDecision> = {}) => ({
  ...decision(facts),
  texts: expect.any(String),
  places: expect.any(Array),
});

/** An article of these paragraphs, separated by line breaks, with `gap` between them. */
const articleOf = (texts: readonly string[], gap = '\n'): Article => {
  let source = '';
  const paragraphs = texts.map((text) => {
    const start = source.length === 0 ? 0 : source.length + gap.length;
    source = source.padEnd(start) + text;
    return { text, role: 'body' as const, start, end: source.length };
  });
  return { ...left, paragraphs };
};

/** The texts that a stored decision is about in two articles; null when it is stale. */
const textsIn = (file: string, from: Article, to: Article) =>
  found(file, from, to).map(({ decision: { left: l, right: r }, isCurrent }) =>
    isCurrent ? [l.map((at) => from.paragraphs[at]?.text), r.map((at) => to.paragraphs[at]?.text)] : null,
  );

/** The file as Crossread 0.1 wrote it. */
const withoutPlaces = (file: string): string => {
  const { pairs } = JSON.parse(readFileSync(file, 'utf8'));
  for (const pair of pairs) for (const one of pair.decisions) delete one.places;
  writeFileSync(file, JSON.stringify({ pairs }));
  return file;
};

describe('kept decisions', () => {
  it('are read at the next start, for the same texts, however they were parsed', () => {
    const file = place();
    const decisions = new DecisionFile(file);
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

  it('are mirrored when the sides are swapped', () => {
    const file = place();
    new DecisionFile(file).keep(left, right, [decision()]);
    const [other] = found(file, right, left);
    expect(other).toEqual({ decision: withTexts({ left: [0], right: [1] }), isCurrent: true });
    new DecisionFile(file).keep(right, left, other ? [other.decision] : []);
    expect(found(file)).toEqual([{ decision: withTexts(), isCurrent: true }]);
  });

  it('apply to the same stretches of a source that is split differently', () => {
    const whole = articleOf([
      'Russia defended its veto.',
      'The envoy went to Damascus. Shelling went on.',
      'It rained.',
    ]);
    const cut = { text: 'Shelling went on.', role: 'body' as const, start: 54, end: 71 };
    const [headline, envoy, rain] = whole.paragraphs;
    if (!headline || !envoy || !rain) throw new Error('The article has three paragraphs.');
    const part = { ...envoy, text: envoy.text.slice(0, 27), end: envoy.start + 27 };
    const split: Article = {
      ...whole,
      paragraphs: [headline, part, { ...cut, start: envoy.start + 28, end: envoy.end }, rain],
    };
    const joined: Article = {
      ...whole,
      paragraphs: [headline, { ...envoy, text: `${envoy.text} ${rain.text}`, end: rain.end }],
    };
    const file = place();
    new DecisionFile(file).keep(whole, right, [decision(), decision({ left: [2], right: [1] })]);
    expect(textsIn(file, split, right)).toEqual([
      [['The envoy went to Damascus.', 'Shelling went on.'], ['An envoy flew to Damascus.']],
      [['It rained.'], ['Russia stood by its veto.']],
    ]);
    // When two paragraphs became one, the decision about the longer applies; the other is stale.
    const [held, lost] = found(file, joined);
    expect([held?.decision.left, held?.isCurrent, lost?.isCurrent]).toEqual([[1], true, false]);
    new DecisionFile(file).keep(
      joined,
      right,
      [held, lost].flatMap((one) => one?.decision ?? []),
    );
    expect(textsIn(file, whole, right)).toEqual([
      [['The envoy went to Damascus. Shelling went on.'], ['An envoy flew to Damascus.']],
      [['It rained.'], ['Russia stood by its veto.']],
    ]);
  });

  it('of Crossread 0.1 apply to their paragraphs, also a few further on', () => {
    const file = place();
    new DecisionFile(file).keep(left, right, [decision(), decision({ kind: 'break', left: [0, 2], right: [1] })]);
    withoutPlaces(file);
    expect(found(file).map(({ isCurrent }) => isCurrent)).toEqual([true, true]);
    // The same source, with its first words as a separate paragraph.
    const [first, ...rest] = left.paragraphs;
    if (!first) throw new Error('The article has three paragraphs.');
    const halves = [
      { ...first, text: 'Russia', end: 6 },
      { ...first, text: first.text.slice(7), start: 7 },
    ];
    const shifted: Article = { ...left, paragraphs: [...halves, ...rest] };
    const [held, gone] = found(file, shifted);
    expect([held?.isCurrent, held?.decision.left, gone?.isCurrent]).toEqual([true, [2], false]);
    const decisions = new DecisionFile(file);
    expect(decisions.unplaced.size).toBe(2);
    // With two readings of an article, the one that the decision was made on is used.
    expect(decisions.place([shifted, left, right])).toEqual({ ok: true, value: null });
    expect(decisions.unplaced.size).toBe(0);
    expect(textsIn(file, shifted, right)).toEqual([
      [['The envoy\twent to Damascus.'], ['An envoy flew to Damascus.']],
      [['Russia', 'defended its veto.', 'Shelling went on.'], ['Russia stood by its veto.']],
    ]);
  });

  it.each([
    [
      'has other white space',
      ['Russia defended its veto.', 'The  envoy went\u00a0to Damascus.', 'Shelling went on.'],
      1,
    ],
    [
      'begins with what was left out',
      ['Russia says no', 'Russia defended its veto.', 'The envoy went to Damascus.'],
      2,
    ],
    ['repairs its letters', ['Russia defended its veto.', 'The “envoy” went to Damascus.', 'Shelling went on.'], 1],
    ['splits it', ['Russia defended its veto.', 'The envoy', 'went to Damascus.', 'Shelling went on.'], [1, 2]],
    ['does not have it', ['Russia defended its veto.', 'Shelling went on.'], null],
  ])('are carried over to a reading that %s', (_how, texts, at) => {
    const file = place();
    const decisions = new DecisionFile(file);
    decisions.keep(right, left, [decision({ left: [0], right: [1] })]);
    const read = articleOf(texts);
    expect(decisions.carry(left, read).ok).toBe(true);
    const expected = at === null ? null : [at].flat();
    for (const [from, to, side] of [
      [read, right, 'left'],
      [right, read, 'right'],
    ] as const) {
      const [kept, ...more] = found(file, from, to);
      expect(more).toEqual([]);
      expect(kept?.isCurrent).toBe(expected !== null);
      if (expected !== null) expect(kept?.decision[side]).toEqual(expected);
      expect(kept?.decision.reason).toBe('the same envoy');
    }
  });

  it('made about a new reading take precedence over those carried over', () => {
    const decisions = new DecisionFile(place());
    const read = articleOf(['Russia says no', 'Russia defended its veto.']);
    decisions.keep(left, right, [decision()]);
    decisions.keep(read, right, [decision({ kind: 'break', left: [1], right: [1] })]);
    decisions.carry(left, read);
    expect(decisions.of(read, right)).toMatchObject([{ decision: { kind: 'break' } }]);
  });

  it('distinguish equal paragraphs when they are carried over', () => {
    const [before, after] = [
      articleOf(['Again.', 'Once.', 'Again.']),
      articleOf(['New.', 'Again.', 'Once.', 'Again.']),
    ];
    const decisions = new DecisionFile(place());
    decisions.keep(before, right, [decision({ left: [2] }), decision({ left: [0], right: [1] })]);
    decisions.carry(before, after);
    expect(decisions.of(after, right).map(({ decision: { left: at } }) => at)).toEqual([[3], [1]]);
  });

  it('are removed from the file when the last is undone', () => {
    const file = place();
    const decisions = new DecisionFile(file);
    decisions.keep(left, right, [decision()]);
    decisions.keep(left, left, [decision({ right: [1] })]);
    decisions.keep(left, right, []);
    expect(found(file)).toEqual([]);
    expect(found(file, left, left)).toHaveLength(1);
  });

  it('change the state that identifies the next start, and only that', () => {
    const file = place();
    const decisions = new DecisionFile(file);
    const before = decisions.state;
    expect(decisions.changed).toBe(false);
    decisions.keep(left, right, [decision()]);
    expect([decisions.state, decisions.changed]).toEqual([before, true]);
    const next = new DecisionFile(file);
    expect(next.state).not.toBe(before);
    expect([new DecisionFile(file).state, next.changed]).toEqual([next.state, false]);
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
    const decisions = new DecisionFile(file);
    expect(decisions.problem).toMatchObject({ code: 'unreadable', message: expect.stringContaining('damaged') });
    const [aside = ''] = readdirSync(join(file, '..'));
    expect(readFileSync(join(file, '..', aside), 'utf8')).toBe(content);
    expect(decisions.keep(left, right, [decision()]).ok).toBe(true);
    expect(new DecisionFile(file).problem).toBeNull();
  });

  it('fail with a sentence when they cannot be written', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const decisions = new DecisionFile(join(place(), 'no', 'decisions.json'));
    expect(decisions.keep(left, right, [decision()])).toMatchObject({ ok: false, error: { code: 'unwritable' } });
    expect([decisions.of(left, right), decisions.changed]).toEqual([[], false]);
    error.mockRestore();
  });

  it('are set aside even if their file is a folder', () => {
    const file = place();
    mkdirSync(file);
    writeFileSync(join(file, 'x'), 'x');
    const decisions = new DecisionFile(file);
    expect(decisions.problem?.code).toBe('unreadable');
    expect(decisions.keep(left, right, [decision()]).ok).toBe(true);
    expect(found(file)).toHaveLength(1);
  });
});
