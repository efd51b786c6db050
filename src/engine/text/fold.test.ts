import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../testing';
import { fold } from './fold';
import { languageData } from './language';

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

  it('changes nothing when done twice', () => {
    for (const tag of ['en', 'de', 'fr', 'ru', null]) {
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
