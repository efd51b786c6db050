import { describe, expect, it } from 'vitest';
import type { Article, Comparison } from '../../contract';
import { summarise } from './summary';
import { article, link, pair } from './testing';

const nbsp = '\u00A0';
const globe = (paragraphs: readonly string[]): Article =>
  article(paragraphs, { outlet: 'The Globe and Mail', agencies: ['Reuters'] });
const reuters = (paragraphs: readonly string[]): Article =>
  article(paragraphs, { outlet: 'Reuters', agencies: ['Reuters'] });

/** The whole summary; the left side is the longer one unless told otherwise. */
function told(
  left: Article,
  right: Article,
  comparison: Partial<Comparison> = {},
  words = { left: 900, right: 300 },
): string {
  const { lead, rest } = summarise(pair(left, right, comparison), words);
  return `${lead} ${rest}`.trim();
}

describe('summarise', () => {
  it('measures against the agency whose copy the other carries', () => {
    const links = [link([0], [0]), link([1], [1], 'edited'), link([3], [2], 'partial', { moved: true })];
    const coverage = { left: 0.12, right: 0.664 };
    const expected = `The Globe and Mail carries 66${nbsp}% of Reuters’ words. It keeps 2 of 5 paragraphs in place, moves 1 and cuts 2; it adds 2 of its own.`;
    const [long, short] = [globe(['a', 'b', 'c', 'd', 'e']), reuters(['f', 'g', 'h', 'i', 'j'])];
    expect(told(long, short, { links, coverage })).toBe(expected);
    // Still the agency when it is the longer one.
    expect(told(long, short, { links, coverage }, { left: 100, right: 300 })).toBe(expected);
  });

  it('otherwise measures against the shorter article', () => {
    const left = article(['a', 'b'], { outlet: 'Al Jazeera' });
    const right = article(['c'], { outlet: 'The Times' });
    const given = { links: [link([0], [0])], coverage: { left: 0.4, right: 0.9 } };
    expect(told(left, right, given)).toBe(
      `Al Jazeera carries 90${nbsp}% of The Times’ words. It shares the one paragraph in place; it adds 1 of its own.`,
    );
    expect(told(left, right, given, { left: 10, right: 300 })).toBe(
      `The Times carries 40${nbsp}% of Al Jazeera’s words. It shares 1 of 2 paragraphs in place and lacks 1; it adds none of its own.`,
    );
  });

  it('knows an agency by its full name, and measures against it even when the other names none', () => {
    const ap = article(['a'], { outlet: 'The Associated Press' });
    const given = { links: [link([0], [0])], coverage: { left: 0.5, right: 0.25 } };
    const copy = article(['b', 'c'], { outlet: 'The Globe', agencies: ['AP'] });
    const own = article(['b', 'c'], { outlet: 'The Globe' });
    for (const other of [copy, own]) {
      expect(told(other, ap, given, { left: 10, right: 300 })).toBe(
        `The Globe carries 25${nbsp}% of The Associated Press’ words. It keeps the one paragraph in place and cuts none; it adds 1 of its own.`,
      );
    }
  });

  it('counts shared phrases apart from shared paragraphs', () => {
    const links = [link([0], [0]), link([1], [1], 'partial'), link([2], [2], 'partial')];
    const coverage = { left: 0.5, right: 0.5 };
    expect(told(globe(['a', 'b', 'c']), reuters(['d', 'e', 'f']), { links, coverage })).toContain(
      'keeps 1 of 3 paragraphs in place, shares a phrase with 2 and cuts none',
    );
  });

  it('claims no more than a comparison that stopped early found', () => {
    const lead = (right: number): string =>
      told(globe(['a']), reuters(['b']), { links: [link([0], [0])], coverage: { left: 0, right }, approximate: true });
    expect(lead(0.498)).toContain(`carries at least 49${nbsp}% of Reuters’ words.`);
    expect(lead(0.004)).toContain('carries some of Reuters’ words.');
    expect(lead(0)).toContain('carries none of Reuters’ words that Crossread could find.');
  });

  it('says plainly that nothing is shared', () => {
    expect(told(globe(['a']), reuters(['b']))).toBe(
      'Reuters and The Globe and Mail share nothing that Crossread could find. Both articles are shown as they are.',
    );
  });

  it('says that both sides are the same text', () => {
    const given = { links: [link([0], [0])], coverage: { left: 1, right: 1 } };
    expect(told(reuters(['a']), reuters(['a']), given)).toBe('Both sides are the same text, to the letter.');
  });

  it('claims all the words only when all are shared', () => {
    const links = [link([0], [0])];
    expect(told(globe(['a']), reuters(['b']), { links, coverage: { left: 1, right: 1 } })).toMatch(
      /^The Globe and Mail carries all of/,
    );
    expect(told(globe(['a']), reuters(['b']), { links, coverage: { left: 1, right: 0.996 } })).toMatch(
      /carries nearly all of/,
    );
    expect(told(globe(['a']), reuters(['b']), { links, coverage: { left: 0, right: 0.004 } })).toMatch(
      /carries less than 1/,
    );
  });

  it('tells rewording from carrying', () => {
    expect(told(globe(['a', 'b']), reuters(['c']), { links: [link([0], [0], 'reworded')] })).toBe(
      'The Globe and Mail carries none of Reuters’ words. It keeps none of 1 paragraph in place, rewords 1 and cuts none; it adds 1 of its own.',
    );
  });

  it('calls articles of one or no known outlet by their side', () => {
    const given = { links: [link([0], [0])], coverage: { left: 0.5, right: 0.5 } };
    expect(told(article(['a']), article(['b']), given)).toMatch(
      /^The left article carries 50.% of the right article’s words\./,
    );
    expect(told(article(['a']), article(['b'], { outlet: 'Reuters' }), given)).toMatch(
      /^The unknown outlet carries 50.% of Reuters’ words\./,
    );
  });

  it('counts what is written without spaces by characters', () => {
    const given = { links: [link([0], [0])], coverage: { left: 0.5, right: 0.5 } };
    expect(
      told(article(['甲'], { language: 'zh' }), article(['乙'], { outlet: 'Xinhua', language: 'zh' }), given),
    ).toMatch(/carries 50.% of Xinhua’s characters\./);
  });

  it('does not count page furniture', () => {
    const left = article(['a', ['boilerplate', 'Skip']], { outlet: 'A', agencies: ['B'] });
    const right = article([['byline', 'By B'], 'b'], { outlet: 'B' });
    const given = { links: [link([0], [1])], coverage: { left: 1, right: 0.5 } };
    expect(told(left, right, given)).toContain(
      'keeps the one paragraph in place and cuts none; it adds none of its own.',
    );
  });
});
