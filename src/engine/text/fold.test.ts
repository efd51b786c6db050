import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../testing';
import { fold } from './fold';
import { languageData, languageTags } from './language';

const english = languageData('en');

describe('folding house style', () => {
  it.each([
    ['U.N.', 'UN'],
    ['Lavrov’s', "Lavrov's"],
    ['Lavrov’s', 'Lavrov'],
    ['stabilised', 'stabilized'],
    ['labour', 'Labor'],
    ['centre', 'center'],
    ['travelled', 'traveled'],
    ['nineteen', '19'],
    ['5,000', '5000'],
    ['Erdoğan', 'Erdogan'],
    ['ﬁasco', 'fiasco'],
  ])('%s and %s are one word', (a, b) => {
    expect(fold(a, english)).toBe(fold(b, english));
  });

  it.each([
    ['four', 'for'],
    ['5,000', '5,400'],
    ['Assad', 'Assads'],
    ['1.5', '15'],
  ])('%s and %s are not', (a, b) => {
    expect(fold(a, english)).not.toBe(fold(b, english));
  });

  it('drops honorifics of the language, and of no other', () => {
    expect(fold('Mr', english)).toBe('');
    expect(fold('Herr', languageData('de'))).toBe('');
    expect(fold('Herr', english)).toBe('herr');
    expect(fold('Mr', languageData(null))).toBe('mr');
  });

  it.each([
    ['de', '5.000', '5000'],
    ['de', '1,5', '1.5'],
    ['pt', '5.000.000', '5000000'],
    ['ar', '٥٬٠٠٠', '5000'],
    ['ar', 'الأسد', 'الاسد'],
    ['zh', '二百', '200'],
    ['zh', '二〇一二', '2012'],
    ['ja', '三万五千', '35000'],
    ['zh', '1.5万', '15000'],
    ['fr', "l'homme", 'homme'],
  ])('in %s, %s is %s', (tag, word, folded) => {
    expect(fold(word, languageData(tag))).toBe(folded);
  });

  it.each(languageTags)('keeps the word lists of %s as folding leaves words', (tag) => {
    const language = languageData(tag);
    const { attributions, speakers, common, quantities, optional, percent, articles } = language;
    const listed = [attributions, speakers, common, quantities, optional, percent, articles].flatMap((list) => [
      ...list,
    ]);
    const keys = [language.months, language.scales, language.currencies, language.shortened].flatMap((map) => [
      ...map.keys(),
    ]);
    const { counting } = language;
    const counted = [
      ...[counting.weekdays, counting.seasons, counting.fractions, counting.groups, counting.measures],
      ...[counting.clock, counting.halfDays],
      ...[
        counting.joins,
        counting.ones,
        counting.minus,
        counting.below,
        counting.ranges,
        counting.between,
        counting.points,
      ],
      ...[counting.ageBefore, counting.ageAfter, counting.hour, counting.dateJoins, language.persons],
      ...language.opposed,
    ].flatMap((list) => [...list.keys()].flatMap((phrase) => phrase.split(' ')));
    // What folds to digits is listed as digits; marks are not folded.
    for (const word of counted.filter((each) => /^[\p{L}\p{M}']*\p{L}$/u.test(each)))
      expect(fold(word, { ...language, honorifics: new Set() })).toBe(word);
    for (const word of [...listed, ...keys].flatMap((phrase) => phrase.split(' ')))
      expect(fold(word, { ...language, honorifics: new Set() })).toBe(word);
  });

  it('changes nothing when done twice', () => {
    for (const tag of [...languageTags, null]) {
      const language = languageData(tag);
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
          const once = fold(word, language);
          expect(fold(once, language)).toBe(once);
        }),
        PROPERTY,
      );
    }
  });
});
