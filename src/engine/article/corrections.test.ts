import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY, prose } from '../testing';
import type { Article } from '../types';
import { anchorOf, applyCorrections, type Correction } from './corrections';

const texts = (article: Article) => article.paragraphs.map(({ text }) => text);
const article = articleOf(['One two three.', 'Four five.', 'One two three.', 'Six.']);
const at = (index: number) => anchorOf(article, index) ?? { text: '', nth: 0 };

describe('applyCorrections', () => {
  it('changes what is known of an article, in order', () => {
    const changes: Correction[] = [
      { kind: 'outlet', value: 'Reuters' },
      { kind: 'outlet', value: null },
      { kind: 'headline', value: 'H' },
      { kind: 'agencies', value: ['AP'] },
    ];
    expect(applyCorrections(article, changes)).toEqual({
      ...article,
      headline: 'H',
      agencies: ['AP'],
      agencyClaims: [{ agency: 'AP', claim: 'credits' }],
    });
  });

  it('brings agency claims into line with a corrected outlet', () => {
    const changes: Correction[] = [
      { kind: 'agencies', value: ['AP'] },
      { kind: 'outlet', value: 'Associated Press' },
      { kind: 'cutOff', value: 'Continued...' },
    ];
    expect(applyCorrections(article, changes)).toMatchObject({
      outletFrom: 'person',
      agencyClaims: [{ agency: 'AP', claim: 'is' }],
      cutOff: 'Continued...',
    });
    expect(applyCorrections(article, [...changes, { kind: 'outlet', value: 'Fox News' }]).agencyClaims).toEqual([
      { agency: 'AP', claim: 'credits' },
    ]);
  });

  it('tells paragraphs of equal text apart', () => {
    const changed = applyCorrections(article, [{ kind: 'role', at: at(2), role: 'caption' }]);
    expect(changed.paragraphs.map(({ role }) => role)).toEqual(['body', 'body', 'caption', 'body']);
  });

  it('splits and joins', () => {
    const split = applyCorrections(article, [{ kind: 'split', at: at(1), offset: 5 }]);
    expect(texts(split)).toEqual(['One two three.', 'Four', 'five.', 'One two three.', 'Six.']);
    const joined = applyCorrections(article, [{ kind: 'join', at: at(2), next: 'Six.' }]);
    expect(texts(joined)).toEqual(['One two three.', 'Four five.', 'One two three. Six.']);
  });

  it('holds when the article has other clutter, and does nothing when its paragraph is gone', () => {
    const again = articleOf(['Menu', 'One two three.', 'Four five.', 'One two three!']);
    const changes: Correction[] = [
      { kind: 'role', at: at(1), role: 'crosshead' },
      { kind: 'role', at: at(3), role: 'credit' },
      { kind: 'join', at: at(1), next: 'One two three.' },
    ];
    expect(applyCorrections(again, changes).paragraphs.map(({ role }) => role)).toEqual([
      'body',
      'body',
      'crosshead',
      'body',
    ]);
  });

  it('keeps each offset true, and joining what was split gives the paragraph back', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (paragraphs, which, cut) => {
        const before = articleOf(paragraphs);
        const source = paragraphs.join('\n');
        const anchor = anchorOf(before, which % paragraphs.length);
        if (anchor === null) throw new Error('no paragraph');
        const split = applyCorrections(before, [{ kind: 'split', at: anchor, offset: cut % (anchor.text.length + 1) }]);
        for (const { text, start, end } of split.paragraphs) expect(text).toBe(source.slice(start, end));
        if (split.paragraphs.length === paragraphs.length) return;
        const index = which % paragraphs.length;
        const first = anchorOf(split, index);
        const next = split.paragraphs[index + 1]?.text;
        if (first === null || next === undefined) throw new Error('no parts');
        expect(texts(applyCorrections(split, [{ kind: 'join', at: first, next }]))).toEqual(paragraphs);
      }),
      PROPERTY,
    );
  });
});
