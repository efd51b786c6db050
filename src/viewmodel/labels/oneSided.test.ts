import { describe, expect, it } from 'vitest';
import type { Article } from '../../contract';
import { type View, viewOf } from '../pair/view';
import { article, link, pair } from '../testing';
import { kindName, kindRule, markElement, markTitle } from './editKinds';
import { absenceNote, endNote, oneSidedWords, unmatchedWords } from './oneSided';

const wire = (facts: Partial<Article> = {}): Article =>
  article(['a', 'b'], { outlet: 'Reuters', agencyClaims: [{ agency: 'Reuters', claim: 'is' }], ...facts });
const copy = (facts: Partial<Article> = {}): Article =>
  article(['a', 'c'], { outlet: 'The Globe', agencyClaims: [{ agency: 'Reuters', claim: 'credits' }], ...facts });
const viewed = (left: Article, right: Article): View =>
  viewOf(pair(left, right, { links: [link([0], [0])], coverage: { left: 0.8, right: 0.8 } }));

describe('words and paragraphs of one article', () => {
  const carried = [viewed(copy(), wire()), viewed(wire(), copy())] as const;
  const sourceSide = ['right', 'left'] as const;

  it('are cut from a source or added to it, on either side', () => {
    carried.forEach((view, at) => {
      const source = sourceSide[at] ?? 'left';
      const other = source === 'left' ? 'right' : 'left';
      expect([oneSidedWords(view, source), oneSidedWords(view, other)]).toEqual([
        'cut by The Globe',
        'added by The Globe',
      ]);
      expect([markElement(view, source), markElement(view, other)]).toEqual(['del', 'ins']);
      const kinds = { left: 'cut', right: 'addition' } as const;
      expect([kindName(view, kinds[source]), kindName(view, kinds[other])]).toEqual(['cuts', 'additions']);
      expect(markTitle(view, kinds[source])).toBe('Cut by The Globe');
      expect(kindRule(view, kinds[source])).toBe('Words of Reuters that The Globe does not have.');
      expect(absenceNote(view, source, 1, 48)).toBe('Cut by The Globe · 1 paragraph, 48 words');
      expect(absenceNote(view, other, 2, 1)).toBe('Not in Reuters · 2 paragraphs, 1 word');
    });
  });

  it('are only in one article when the direction is unknown', () => {
    const view = viewed(article(['a', 'b'], { outlet: 'A' }), article(['a', 'c'], { outlet: 'B' }));
    expect([oneSidedWords(view, 'left'), unmatchedWords(view, 'right')]).toEqual(['only in A', 'only in B']);
    expect([kindName(view, 'cut'), kindRule(view, 'addition')]).toEqual(['words only in A', 'Only in B.']);
    expect(markElement(view, 'left')).toBe('mark');
    expect(absenceNote(view, 'left', 1, 2)).toBe('Not in B · 1 paragraph, 2 words');
  });

  it('are not called missing from a cut-off article', () => {
    const view = viewed(copy({ cutOff: 'Subscribe to read on.' }), wire());
    expect(unmatchedWords(view, 'right')).toBe('unmatched (The Globe is cut off)');
    expect(absenceNote(view, 'right', 1, 1)).toBe(
      'Not found in the part of The Globe that is here · 1 paragraph, 1 word',
    );
    expect(endNote(view, 'left')).toBe(
      'The Globe’s text ends here (“Subscribe to read on.”), so what follows in Reuters could not be compared.',
    );
    // The dispatch is complete, so the copy's paragraphs are known to be missing there.
    expect(unmatchedWords(view, 'left')).toBe('added by The Globe');
  });
});

describe('the end of a cut-off article', () => {
  const cut = article(['a', 'own', ['boilerplate', 'Continued...']], { outlet: 'A', cutOff: 'Continued...' });
  const ends = (right: readonly string[], links = [link([0], [0])]) => {
    const view = viewOf(pair(cut, article(right, { outlet: 'B' }), { links }));
    const row = view.rows.find(({ key }) => key === view.cutOffRows.left);
    return { ends: view.cutOffRows, row };
  };

  it('is noted at the next row in which the other article continues', () => {
    expect(ends(['a', 'b', 'c']).row).toMatchObject({ kind: 'gap', right: [{ paragraph: 1 }, { paragraph: 2 }] });
  });

  it('is not noted when nothing follows, or when the article is complete', () => {
    expect(ends(['a']).ends).toEqual({ left: null, right: null });
  });
});
