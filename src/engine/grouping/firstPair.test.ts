import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY, prose } from '../testing';
import type { AgencyClaim, Article } from '../types';
import { firstPair } from './firstPair';

const DISPATCH = [
  'A ferry carrying 112 passengers capsized in heavy seas off the port of Selm on Tuesday, the coastguard said.',
  'The vessel sent a distress call at dawn after taking on water through a bow door.',
  'Transport minister Oda Reiss ordered all three sister ships to stay in port.',
];
const COPY = [...DISPATCH.slice(0, 2), 'Survivors were taken to the mission of the sailors in the harbour.'];
const OWN = [
  'Grief filled the streets of Selm, where flags flew at half mast and shops stayed shut.',
  DISPATCH[2] ?? '',
];
const OTHER = ['Politicians asked how a ship of that age had been allowed out into such a storm at all.'];

const article = (texts: readonly string[], more: Partial<Article> = {}): Article => ({ ...articleOf(texts), ...more });
const claim = (agency: string, claim: AgencyClaim['claim']) => ({ agencyClaims: [{ agency, claim }] });

describe('the pair that opens first', () => {
  const dispatch = article(DISPATCH, { outlet: 'Reuters', ...claim('Reuters', 'is') });
  const copy = article(COPY, { outlet: 'The Ostry Ledger', ...claim('Reuters', 'credits') });
  const own = article(OWN, { outlet: 'Metro Daily' });
  const other = article(OTHER, { outlet: 'The Northern Courier' });

  it.each([[[dispatch, own, other, copy]], [[copy, other, own, dispatch]], [[other, copy, dispatch, own]]])(
    'is the dispatch of the agency, on the right, and the article that shares most with it',
    (articles) => {
      expect(firstPair(articles)).toEqual({ left: articles.indexOf(copy), right: articles.indexOf(dispatch) });
    },
  );

  it('is the dispatch and a credit where no words are shared', () => {
    const credited = article(OTHER, claim('Reuters', 'credits'));
    expect(firstPair([own, article(['Snow fell on Holm.']), credited, dispatch])).toEqual({ left: 0, right: 3 });
    const wordless = article(['Storm at sea.'], claim('Reuters', 'is'));
    expect(firstPair([own, other, credited, wordless])).toEqual({ left: 2, right: 3 });
  });

  it('is the two that share most where there is no dispatch', () => {
    const plain = article(DISPATCH, { outlet: 'Kessel Post' });
    expect(firstPair([own, other, copy, plain])).toEqual({ left: 2, right: 3 });
  });

  it('is not two versions of one outlet where there are others, and has the older version on the left', () => {
    const [noon, night] = ['2026-03-03T11:10', '2026-03-03T15:40'].map((published) =>
      article(COPY, { outlet: 'Metro Daily', published }),
    );
    if (noon === undefined || night === undefined) throw new Error('no versions');
    expect(firstPair([night, noon, other])).toEqual({ left: 0, right: 2 });
    expect(firstPair([night, noon])).toEqual({ left: 1, right: 0 });
    expect(firstPair([noon, night])).toEqual({ left: 0, right: 1 });
  });

  it('compares times of two zones as instants', () => {
    const [early, late] = ['2026-03-03T15:40:00+05:30', '2026-03-03T11:10:00Z'].map((published) =>
      article(COPY, { outlet: 'Metro Daily', published }),
    );
    if (early === undefined || late === undefined) throw new Error('no versions');
    expect(firstPair([late, early])).toEqual({ left: 1, right: 0 });
  });

  it('needs two articles', () => {
    expect(firstPair([])).toBeNull();
    expect(firstPair([dispatch])).toBeNull();
  });

  it('is the same for any order of the list, except between equals', () => {
    const claims = fc.constantFrom<AgencyClaim['claim'] | null>('is', 'credits', 'quotes', null);
    const told = fc.tuple(fc.array(prose, { minLength: 1, maxLength: 3 }), claims);
    const stories = fc.array(told, { minLength: 2, maxLength: 6 });
    const chosenOf = (list: readonly Article[]): readonly Article[] => {
      const pair = firstPair(list);
      return list.filter((_, index) => index === pair?.left || index === pair?.right);
    };
    fc.assert(
      fc.property(stories, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (story, keys) => {
        const articles = story.map(([texts, kind], index) =>
          article(texts, {
            outlet: `Outlet ${index}`,
            agencyClaims: kind === null ? [] : [{ agency: 'AP', claim: kind }],
          }),
        );
        const shuffled = articles
          .map((each, index) => ({ each, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const [one, other] = [chosenOf(articles), chosenOf(shuffled)];
        // Of two equal pairs the first in the list is chosen; a better one wins at any position.
        expect(new Set(chosenOf([...new Set([...one, ...other])]))).toEqual(new Set(one));
        expect(new Set(chosenOf([...new Set([...other, ...one])]))).toEqual(new Set(other));
      }),
      PROPERTY,
    );
  });
});
