import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../testing';
import { foldHan } from './data/hanVariants';
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
    ['Łódź', 'Lodz'],
    ['Ørsted', 'Orsted'],
    ['Ｂａｎｋ', 'bank'],
  ])('%s and %s are one word', (a, b) => {
    expect(fold(a, english)).toBe(fold(b, english));
  });

  it.each([
    ['zh', '臺', '台'],
    ['zh', '灣', '湾'],
    ['zh', '爲', '為'],
    ['zh', '裏', '裡'],
    ['zh', '髮', '发'],
    ['zh', '兩', '两'],
    ['ja', '気', '氣'],
    ['ja', '沢', '澤'],
    ['ja', 'ｶﾞｽ', 'ガス'],
    ['ar', 'على', 'علی'],
    ['ar', 'کتاب', 'كتاب'],
    ['ar', 'ﻻ', 'لا'],
  ])('in %s, %s and %s are two forms of one word', (tag, a, b) => {
    expect(fold(a, languageData(tag))).toBe(fold(b, languageData(tag)));
  });

  it.each([
    ['zh', '欠', '缺'],
    ['zh', '大', '太'],
    ['zh', '說', '話'],
    ['ja', '予', '豫'],
  ])('in %s, %s and %s are two words', (tag, a, b) => {
    expect(fold(a, languageData(tag))).not.toBe(fold(b, languageData(tag)));
  });

  it('gives each form of a Chinese character once, all of them one unit long', () => {
    const all = Array.from({ length: 0x9fff - 0x3400 }, (_, index) => String.fromCharCode(0x3400 + index));
    const folded = all.map((character) => foldHan(character));
    expect(folded.filter((character) => character.length !== 1 || foldHan(character) !== character)).toEqual([]);
    expect(all.filter((character, index) => character !== folded[index]).length).toBeGreaterThan(3000);
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
    const changed = (words: readonly string[], by = language): readonly string[] =>
      words.filter((word) => fold(word, { ...by, honorifics: new Set() }) !== word);
    // Characters that fold to digits are listed as digits; marks are not folded.
    expect(changed(counted.filter((each) => /^[\p{L}\p{M}']*\p{L}$/u.test(each)))).toEqual([]);
    expect(changed([...listed, ...keys].flatMap((phrase) => phrase.split(' ')))).toEqual([]);
    expect(changed([...language.numbers.keys()], { ...language, numbers: new Map() })).toEqual([]);
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
