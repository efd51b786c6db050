import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY } from '../testing';
import type { EditKind } from '../types';
import { editsBetween } from './edits';
import { isOneName } from './spelling';

describe('spellings of names', () => {
  it.each(
    `Nuri/Nouri Kowalski/Kowalsky Smith/Smyth Yulia/Julija Yulia/Iulia Sergei/Sergey Dmitry/Dmitri Dmitry/Dimitri
     Alexei/Aleksei Volkonsky/Volkonskiy Zelensky/Zelenskyy Zelensky/Selenskyj Kiev/Kyiv Odesa/Odessa Petrova/Petrowa
     Yevgeny/Evgeny Mohammed/Muhammad Mohamed/Mohammed Gaddafi/Qaddafi Gaddafi/Kadhafi Osama/Usama Hussein/Husain
     Ahmed/Ahmad Yasser/Yasir Omar/Umar Koran/Quran Hezbollah/Hizbollah Massoum/Masum Bachar/Bashar Abdullah/Abdallah
     Catherine/Katherine Philip/Phillip Stephen/Steven Sara/Sarah Clark/Clarke Anne/Ann Jon/John Marc/Mark Ali/Aly
     Meyer/Meier Meyer/Maier Schmidt/Schmitt Thomson/Thompson McDonald/MacDonald Gonzalez/Gonzales Elisabeth/Elizabeth
     Allan/Allen Johnson/Jonson Frederick/Fredrick wałesa/walesa jørgen/jorgen`
      .split(/\s+/)
      .map((pair) => pair.split('/')),
  )('%s and %s are one name', (a = '', b = '') => {
    expect(isOneName(a.toLowerCase(), b.toLowerCase())).toBe(true);
    expect(isOneName(b.toLowerCase(), a.toLowerCase())).toBe(true);
  });

  it.each(
    `Smith/Smits Anna/Hanna March/Marsh Bell/Bill Hassan/Hussein Maria/Mario Maria/Marie Simon/Simone Daniel/Danielle
     Iran/Iraq Austria/Australia Niger/Nigeria Slovakia/Slovenia Angela/Angola Harris/Harrison Martin/Martinez
     Johnson/Johnston Hansen/Hanson Gary/Cary Lena/Lina Perry/Barry Allen/Ellen Peter/Petra Jan/Jane Jan/Ian Zara/Sara
     Brown/Braun Robert/Roberts Berg/Burg Paul/Paula Lavrov/Larov Kim/Kin Sam/Pam Korea/Crimea Mali/Malawi Adams/Adam
     Homs/Hama Ohio/Oslo`
      .split(/\s+/)
      .map((pair) => pair.split('/')),
  )('%s and %s are two', (a = '', b = '') => {
    expect(isOneName(a.toLowerCase(), b.toLowerCase())).toBe(false);
    expect(isOneName(b.toLowerCase(), a.toLowerCase())).toBe(false);
  });

  it('answers alike in both orders, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiouyjhkcgszxtdw'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneName(a, b)).toBe(isOneName(b, a));
        expect(isOneName(a, a)).toBe(true);
      }),
      { ...PROPERTY, numRuns: 2000 },
    );
  });

  it('reads the longest of words', () => {
    expect(isOneName('tsch'.repeat(50_000), 'sch'.repeat(50_000))).toBe(false);
  });
});

describe('an edit of a name', () => {
  const kinds = (left: string, right: string): readonly EditKind[] =>
    editsBetween(articleOf([left]), articleOf([right])).map(({ kind }) => kind);

  it.each<[EditKind, string, string]>([
    ['name-spelling', 'She said that Nuri al-Maliki had left.', 'She said that Nouri al-Maliki had left.'],
    ['name-spelling', 'Kowalski said so on Monday.', 'Kowalsky said so on Monday.'],
    ['name-spelling', 'It was John Smith who called.', 'It was John Smyth who called.'],
    ['name-spelling', 'It was the al-Qasimi family.', 'It was the Al Qassimi family.'],
    ['name', 'The report names Peter Smith there.', 'The report names Peter Smits there.'],
    ['name', 'The late Hassan was there.', 'The late Hussein was there.'],
    ['house-style', 'It was Jose Munoz who called.', 'It was José Muñoz who called.'],
  ])('is %s: %s | %s', (kind, left, right) => {
    expect(new Set(kinds(left, right))).toEqual(new Set([kind]));
  });

  it('is no spelling of a name where the words are no names', () => {
    expect(kinds('They crossed the desert on foot.', 'They crossed the dessert on foot.')).toEqual(['wording']);
  });
});
