import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';
import { parse, rolesOf, STORY } from './testing';

const SEED = 20120207;

function textsOf(source: string): string[] {
  return parseArticle(source).paragraphs.map(({ text }) => text);
}

describe('paragraphs', () => {
  const wrapped = [
    'Russia won a promise from Syrian President Bashar al-Assad on Tuesday to',
    'bring an end to bloodshed in Syria, but Western and Arab states acted to',
    'isolate Assad further.',
  ];

  test('joins hard-wrapped lines with one space for each line break', () => {
    expect(textsOf(wrapped.join('\n'))).toEqual([wrapped.join(' ')]);
    expect(textsOf(wrapped.join('\r\n'))).toEqual([wrapped.join('  ')]);
  });

  test('parts wrapped paragraphs at short last lines and at indented first ones, without blank lines', () => {
    const next = [
      'Foreign Minister Sergei Lavrov, representing a rare ally on a trip to the',
      'Syrian capital, said nothing.',
    ];
    expect(textsOf([...wrapped, ...next].join('\n'))).toEqual([wrapped.join(' '), next.join(' ')]);
    const full = `${wrapped[0]}\n${wrapped[1]}`;
    expect(textsOf(`  ${full}\n  ${full}`)).toEqual([full.replace('\n', ' '), full.replace('\n', ' ')]);
  });

  test('keeps a headline and a byline apart from the wrapped text below them', () => {
    const article = parseArticle(['A headline above a wrapped text', 'By Jane Doe', ...wrapped].join('\n'));
    expect(rolesOf(article)).toEqual(['headline', 'byline', 'body']);
  });

  test('takes each line for a paragraph when lines are long, or end sentences, or list things', () => {
    expect(textsOf(STORY.join('\n'))).toEqual(STORY);
    const list = ['Life and Style', 'News', 'How to keep a dog happy in the city', 'People', 'Sport', 'Arts and books'];
    expect(textsOf(list.join('\n'))).toEqual(list);
  });

  test('joins wrapped Chinese lines and parts Chinese paragraphs', () => {
    const lines = ['俄罗斯外交部长拉夫罗夫七日在大马', '士革会见叙利亚总统阿萨德，双方就', '叙利亚局势交换了意见。'];
    expect(textsOf(lines.join('\n'))).toEqual([lines.join(' ')]);
    expect(textsOf('他说会议很成功。\n外长随后离开了。')).toHaveLength(2);
  });

  test('knows every line break, byte-order mark and no-break space as white space', () => {
    expect(textsOf('\uFEFFOne.\u2029\u00a0\u2029Two.\v\fThree.\u0085')).toEqual(['One.', 'Two.', 'Three.\u0085']);
    expect(parseArticle(' \uFEFF\u00a0\n\t').paragraphs).toEqual([]);
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\t', ' ', '\u200b', '\ud800', '\udc00', '(', '[', ' — ', '•'),
    fc.constantFrom(
      'By ',
      '(AP)',
      'AP',
      'Source: ',
      'REUTERS/Pool',
      'Read more',
      '2012-02-30',
      '8:27pm GMT',
      '© 2019',
      ...STORY,
    ),
  );
  const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('every character that is not white space lies in exactly one paragraph, whose text is its stretch of the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { paragraphs } = parseArticle(text);
        let at = 0;
        for (const paragraph of paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, paragraph.start)).toMatch(/^\s*$/);
          expect(paragraph.text).toBe(
            text.slice(paragraph.start, paragraph.end).replace(/[\n\r\u2028\u2029\v\f]/g, ' '),
          );
          expect(paragraph.text).toBe(paragraph.text.trim());
          expect(paragraph.text).not.toBe('');
          at = paragraph.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('the same source gives the same article', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('a large hostile source is read whole', () => {
    // 4 MB of near misses of each pattern; if one of them backtracked, this would not finish within the runner's limit.
    const text = `By A${' '.repeat(200)}(AP) ${"'".repeat(50)}`.repeat(16_000);
    const held = parseArticle(text).paragraphs.reduce(
      (sum, paragraph) => sum + paragraph.text.replace(/\s+/g, '').length,
      0,
    );
    expect(held).toBe(text.replace(/\s+/g, '').length);
  });
});

describe('language', () => {
  test.each([
    ['de', 'Die Regierung hat am Montag nach wochenlangen Protesten im ganzen Land ihren Rücktritt angekündigt.'],
    ['fr', 'Le gouvernement a annoncé lundi sa démission après des semaines de manifestations dans tout le pays.'],
    ['pt', 'O governo anunciou na segunda-feira que vai renunciar após semanas de protestos em todo o país.'],
    ['es', 'El gobierno anunció el lunes que dimitirá tras semanas de protestas en todo el país, según los medios.'],
    ['ru', 'Правительство объявило в понедельник об отставке после нескольких недель протестов по всей стране.'],
    ['uk', 'Уряд оголосив у понеділок про відставку після кількох тижнів протестів у всій країні.'],
    ['ar', 'أعلنت الحكومة يوم الاثنين استقالتها بعد أسابيع من الاحتجاجات في جميع أنحاء البلاد.'],
    ['zh', '政府星期一宣布，在全国各地持续数周的抗议活动之后，将集体辞职。'],
    ['ja', '政府は月曜日、全国で数週間続いた抗議活動を受けて総辞職すると発表した。'],
    [null, 'Bread!'],
  ])('%s', (language, text) => {
    expect(parse(text).language).toBe(language);
  });
});
