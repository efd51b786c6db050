import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { compareArticles } from './compare';

describe('other forms of the same characters', () => {
  it.each([
    ['zh', '臺灣西岸的港口週一開始擴建，工程將持續兩年。', '台湾西岸的港口周一开始扩建，工程将持续两年。'],
    ['zh', '警方說，爆炸發生在一個麪粉廠裏。', '警方説，爆炸發生在一個麵粉廠裡。'],
    ['ja', '澤村氏は國の經濟對策を發表した。', '沢村氏は国の経済対策を発表した。'],
    ['ar', 'قال الوزیر إن الکتاب سيصدر في بغداد يوم الاثنين.', 'قال الوزير إن الكتاب سيصدر في بغداد يوم الاثنين.'],
    [
      'en',
      'The factory in Łódź belongs to Ørsted, a Danish power company.',
      'The factory in Lodz belongs to Orsted, a Danish power company.',
    ],
  ])('are house style in %s, and no obstacle to a link', (language, left, right) => {
    const { links, edits, coverage } = compareArticles(articleOf([left], language), articleOf([right], language));
    expect(links).toMatchObject([{ left: [0], right: [0], relation: 'verbatim' }]);
    expect(new Set(edits.map(({ kind }) => kind))).toEqual(new Set(['house-style']));
    expect(coverage).toEqual({ left: 1, right: 1 });
  });
});

describe('names and abbreviations written otherwise', () => {
  it.each([
    [
      'Gov. Ida Moss, D-Calif., spoke at Mt. Orla, Pa., on Sat.',
      'Governor Ida Moss, D-California, spoke at Mount Orla, Pennsylvania, on Saturday.',
    ],
    [
      'Sgt. Lee and Capt. Roy of the Ft. Dale Fire Dept. won on Downing St. in London.',
      'Sergeant Lee and Captain Roy of the Fort Dale Fire Department won on Downing Street in London.',
    ],
    [
      'Envoy Yelena Tsvetkova met Prime Minister Aleksandr Vasiliev in Teheran, and Mohammed Hussein joined them.',
      'Envoy Elena Tsvetkova met Prime Minister Alexander Vasilyev in Tehran, and Muhammad Husain joined them.',
    ],
  ])('are no obstacle to a link: %s', (left, right) => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const { links } = compareArticles(articleOf([one]), articleOf([other]));
      expect(links).toMatchObject([{ left: [0], right: [0], relation: 'verbatim' }]);
    }
  });
});
