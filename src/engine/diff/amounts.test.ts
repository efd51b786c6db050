import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY } from '../testing';
import type { EditKind } from '../types';
import { editsBetween } from './edits';

/** The kinds of the edits of one paragraph into another. */
const kinds = (left: string, right: string, language = 'en'): readonly EditKind[] =>
  editsBetween(articleOf([left], language), articleOf([right], language)).map(({ kind }) => kind);

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in English words. */
function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    return `${TENS[Math.floor(value / 10) - 2]}${rest === 0 ? '' : `-${SMALL[rest]}`}`;
  }
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / unit))} ${name}${joint}${rest === 0 ? '' : inWords(rest)}`;
}

const grouped = (value: number): string => String(value).replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');

/** Every way to print a whole number. */
function renderings(value: number): readonly string[] {
  const thousands = value % 1000 === 0 ? [`${value / 1000} thousand`, `${value / 1000}k`] : [];
  const millions = value % 100_000 === 0 ? [`${value / 1_000_000} million`, `${value / 1_000_000}m`] : [];
  return [
    String(value),
    grouped(value),
    `${value}.00`,
    inWords(value),
    ...thousands,
    ...millions,
    ...(value === 12 ? ['a dozen'] : []),
    ...(value === 500_000 ? ['half a million'] : []),
  ];
}

/** Every way to print a whole number and a half. */
const halves = (value: number): readonly string[] => [
  `${value}.5`,
  `${value}½`,
  `${value} 1/2`,
  `${inWords(value)} and a half`,
  `${value} and a half`,
];

const whole = fc.oneof(
  fc.integer({ min: 2, max: 130 }),
  fc.integer({ min: 131, max: 999_999 }),
  fc.integer({ min: 1, max: 999 }).map((value) => value * 1000),
  fc.constantFrom(12, 500_000, 100_000, 900_000),
);
const amount = fc.oneof(
  whole.map((value) => ({ value, ways: renderings(value) })),
  fc.integer({ min: 2, max: 99 }).map((value) => ({ value: value + 0.5, ways: halves(value) })),
);
const rendered = (seed: number, ways: readonly string[]): string => ways[seed % ways.length] ?? '';
const sentence = (number: string): string =>
  `The storm sank about ${number} boats in the port of Selm, officials said.`;

describe('amounts', () => {
  it('are house style in any two ways of printing one number', () => {
    fc.assert(
      fc.property(amount, fc.nat(), fc.nat(), ({ ways }, one, other) => {
        const found = kinds(sentence(rendered(one, ways)), sentence(rendered(other, ways)));
        expect(found.filter((kind) => kind !== 'house-style')).toEqual([]);
      }),
      { ...PROPERTY, numRuns: 600 },
    );
  });

  it('are a figure, and nothing is house style, where the numbers differ', () => {
    fc.assert(
      fc.property(amount, amount, fc.nat(), fc.nat(), (a, b, one, other) => {
        fc.pre(a.value !== b.value);
        const found = kinds(sentence(rendered(one, a.ways)), sentence(rendered(other, b.ways)));
        expect(found).toContain('figure');
      }),
      { ...PROPERTY, numRuns: 600 },
    );
  });

  it.each([
    ['en', 'He paid $35,000,000 for it.', 'He paid $35m for it.'],
    ['en', 'He paid EUR 2,500.50 for it.', 'He paid €2,500.50 for it.'],
    ['en', 'He paid US$35 million for it.', 'He paid 35 million dollars for it.'],
    ['en', 'He paid 15 million rupees for it.', 'He paid Rs 1.5 crore for it.'],
    ['en', 'It is minus 4 degrees Celsius there.', 'It is -4C there.'],
    ['en', 'It fell to 4 degrees below zero there.', 'It fell to -4°C there.'],
    ['en', 'Some 10 to 12 houses burned.', 'Some 10-12 houses burned.'],
    ['en', 'Between 10 and 12 houses burned.', '10 to 12 houses burned.'],
    ['en', 'The wall is 3.2 km long.', 'The wall is 3,200 metres long.'],
    ['en', 'Nearly a third of them left.', 'Nearly one-third of them left.'],
    ['en', 'Two thirds of them left.', '2/3 of them left.'],
    ['en', 'It is the twenty-first century.', 'It is the 21st century.'],
    ['en', 'The 38-year-old driver fled.', 'The driver, aged 38, fled.'],
    ['en', 'It was in the 1980s, he said.', "It was in the 1980's, he said."],
    ['en', 'It came at 6:42 a.m. on Monday.', 'It came at 06.42 on Monday.'],
    ['en', 'It came at half past six on Monday.', 'It came at 6:30 on Monday.'],
    ['en', 'It came at 6 in the evening there.', 'It came at 6pm there.'],
    ['en', 'It came at noon on Monday.', 'It came at 12:00 on Monday.'],
    ['en', 'It was on March 3, 2026, he said.', 'It was on 3/3/2026, he said.'],
    ['en', 'It was on 3 March 2026, he said.', 'It was on 2026-03-03, he said.'],
    ['de', 'Es kostet anderthalb Millionen Euro.', 'Es kostet 1,5 Mio. Euro.'],
    ['de', 'Es waren fünfundzwanzig Leute.', 'Es waren 25 Leute.'],
    ['de', 'Am 3. März 2026 begann es.', 'Am 3.3.2026 begann es.'],
    ['de', 'Es waren minus 4 Grad dort.', 'Es waren -4 °C dort.'],
    ['nl', 'Het waren vijfentwintig mensen.', 'Het waren 25 mensen.'],
    ['fr', 'Il y a eu quatre-vingt-dix morts.', 'Il y a eu 90 morts.'],
    ['fr', 'Il est parti à 18h30 hier.', 'Il est parti à 18 heures 30 hier.'],
    ['es', 'Costó dos millones y medio de euros.', 'Costó 2,5 millones de euros.'],
    ['es', 'Salió el 3 de marzo de 2026.', 'Salió el 3/3/2026.'],
    ['it', 'Erano venticinque persone.', 'Erano 25 persone.'],
    ['pt', 'Eram trinta e cinco pessoas.', 'Eram 35 pessoas.'],
    ['ru', 'Погибли двадцать пять человек.', 'Погибли 25 человек.'],
    ['zh', '下午6时42分出发。', '18:42出发。'],
  ])('%s: %s | %s: house style alone', (language, left, right) => {
    expect(kinds(left, right, language).filter((kind) => kind !== 'house-style')).toEqual([]);
    expect(kinds(left, right, language)).not.toEqual([]);
  });

  it.each([
    ['en', 'He paid $35,000,000 for it.', 'He paid $55,000,000 for it.'],
    ['en', 'He paid €35 for it.', 'He paid $35 for it.'],
    ['en', 'He paid A$35 million for it.', 'He paid $35m for it.'],
    ['en', 'It rose by 5 percent.', 'It rose by 5 percentage points.'],
    ['en', 'It is 3.2 km long.', 'It is 3.2 miles long.'],
    ['en', 'It lasts two and a half years.', 'It lasts two years.'],
    ['en', 'It lasts two and a half years.', 'It lasts 3 1/2 years.'],
    ['en', 'A million people came.', 'Two million people came.'],
    ['en', 'Vale, 34, a nurse, left.', 'Vale, 35, a nurse, left.'],
    ['en', 'It came at 6:42 a.m. on Monday.', 'It came at 06.24 on Monday.'],
    ['en', 'The vote is in May, he said.', 'The vote is in June, he said.'],
    ['en', 'The vote is on Monday, he said.', 'The vote is on Tuesday, he said.'],
    ['en', 'It opens in the spring there.', 'It opens in the autumn there.'],
    ['en', 'It was on 3 March, he said.', 'It was on 4 March, he said.'],
    ['de', 'Der 38-jährige Fahrer floh.', 'Der 39-jährige Fahrer floh.'],
    ['de', 'Sie kam im März zurück.', 'Sie kam im April zurück.'],
    ['de', 'Sie kam am Montag zurück.', 'Sie kam am Dienstag zurück.'],
    ['nl', 'Het was in mei daar.', 'Het was in juni daar.'],
    ['fr', 'Il est parti lundi soir.', 'Il est parti mardi soir.'],
    ['es', 'Llegó en otoño allí.', 'Llegó en invierno allí.'],
    ['it', 'Era venerdì a Roma.', 'Era sabato a Roma.'],
    ['pt', 'Foi na segunda-feira ali.', 'Foi na terça-feira ali.'],
    ['ru', 'Он уехал в марте туда.', 'Он уехал в апреле туда.'],
    ['ar', 'وصل يوم الاثنين الى المدينة', 'وصل يوم الثلاثاء الى المدينة'],
    ['zh', '会议于周一举行。', '会议于周二举行。'],
    ['ja', '月曜日に出発した。', '火曜日に出発した。'],
    ['ko', '월요일에 출발했다.', '화요일에 출발했다.'],
  ])('%s: %s | %s: one figure', (language, left, right) => {
    expect(kinds(left, right, language)).toEqual(['figure']);
  });

  it('leave a verb, a first name and a month without its day alone', () => {
    expect(kinds('They may leave, he said.', 'They will leave, he said.')).toEqual(['wording']);
    expect(kinds('It was on March 3 there.', 'It was in March there.')).not.toContain('figure');
  });
});
