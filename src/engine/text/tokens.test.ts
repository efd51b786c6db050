import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../testing';
import { tokenize } from './tokens';

const surfaces = (text: string): readonly string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['Mr. Assad’s plan', ['Mr', '.', 'Assad’s', 'plan']],
    ['the U.N. said', ['the', 'U.N.', 'said']],
    ['$35,000,000 at 8:27pm, up 5.4%', ['$35,000,000', 'at', '8:27pm', ',', 'up', '5.4%']],
    ['Russian-Chinese', ['Russian', '-', 'Chinese']],
    ['für Übergänge', ['für', 'Übergänge']],
    ['北京否决', ['北', '京', '否', '决']],
    ['プーチン氏', ['プーチン', '氏']],
    ['قال الأسد', ['قال', 'الأسد']],
    ['造成二百人死亡', ['造', '成', '二百', '人', '死', '亡']],
    ['约1.5万人，200人。', ['约', '1.5万', '人', '，', '200', '人', '。']],
    ['ロシアのラブロフ外相', ['ロシア', 'の', 'ラブロフ', '外', '相']],
    ['서울에서 5천 명', ['서울에서', '5천', '명']],
    ['às 19h30, R$ 5', ['às', '19h30', ',', 'R', '$', '5']],
    ['№ 5 тыс. человек', ['№', '5', 'тыс', '.', 'человек']],
  ])('takes %s apart', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('holds every character of any text that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(surfaces(text).join('')).toBe(text.replace(/\s+/g, ''));
      }),
      PROPERTY,
    );
    expect(surfaces('a\ud800b').join('')).toBe('a\ud800b');
  });
});
