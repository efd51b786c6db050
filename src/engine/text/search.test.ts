import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY, prose } from '../testing';
import { parseQuery, searchMatches } from './search';

const marked = (text: string, query: string) =>
  searchMatches(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('searchMatches', () => {
  it.each([
    ['The U.N. said no.', 'un', ['U.N.']],
    ['Le café d’été', 'cafe ', ['café']],
    ['Assad’s troops and al-Assad', 'assad ', ['Assad’s', 'Assad']],
    ['Some 5,400 killed', '5,400', ['5,400']],
    ['ministers and a minister', 'minist', ['ministers', 'minister']],
    ['ministers and a minister', 'minist ', []],
    ['the foreign minister of foreign trade', '"foreign minister"', ['foreign minister']],
    ['俄罗斯外交部长星期二抵达大马士革', '外交部长', ['外交部长']],
    ['in Москва today', 'москва', ['Москва']],
    ['nothing here', '" " -- "', []],
  ])('marks in %j for %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('finds each word of a text in it, and marks never overlap', () => {
    fc.assert(
      fc.property(prose, fc.nat(), (text, which) => {
        const words = text.split(' ');
        const word = words[which % words.length] ?? '';
        const matches = searchMatches(text, parseQuery(word));
        if (parseQuery(word).length > 0) expect(matches.length).toBeGreaterThan(0);
        matches.forEach(({ start, end }, at) => {
          expect(start).toBeLessThan(end);
          expect(matches[at - 1]?.end ?? -1).toBeLessThan(start);
        });
      }),
      PROPERTY,
    );
  });
});
