import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { compareArticles, compareSentences } from './compare';

const LEAD =
  'Russia won a promise from the Syrian president on Tuesday to bring an end to bloodshed, activists and rebels said.';
const TOLL =
  'More than 5,400 people have been killed since the uprising began in March, the United Nations said early last month.';
const CROWD =
  'Thousands of cheering supporters lined the boulevard, waving flags and holding up enormous red, white and blue balloons.';
const BANK =
  'The central bank raised its benchmark interest rate by a quarter point, citing stubborn inflation in food prices.';

describe('links', () => {
  it('calls equal paragraphs verbatim, in order and unmoved', () => {
    const { links, coverage } = compareArticles(articleOf([LEAD, TOLL]), articleOf([LEAD, TOLL]));
    expect(links).toMatchObject([
      { left: [0], right: [0], relation: 'verbatim', moved: false },
      { left: [1], right: [1], relation: 'verbatim', moved: false },
    ]);
    expect(coverage).toEqual({ left: 1, right: 1 });
  });

  it('calls a paragraph with a changed figure edited', () => {
    const { links } = compareArticles(articleOf([TOLL]), articleOf([TOLL.replace('5,400', '6,000')]));
    expect(links).toMatchObject([{ relation: 'edited' }]);
  });

  it('finds a paragraph that moved, and leaves the others where they are', () => {
    const { links } = compareArticles(articleOf([LEAD, TOLL, CROWD]), articleOf([CROWD, LEAD, TOLL]));
    expect(links.map(({ left, right, moved }) => [...left, ...right, moved])).toEqual([
      [0, 1, false],
      [1, 2, false],
      [2, 0, true],
    ]);
  });

  it('joins a paragraph that the other outlet split', () => {
    const { links } = compareArticles(articleOf([`${LEAD} ${TOLL}`]), articleOf([LEAD, TOLL]));
    expect(links).toMatchObject([{ left: [0], right: [0, 1], relation: 'verbatim' }]);
  });

  it('finds a quotation shared inside different paragraphs', () => {
    const left = `The prime minister, once an ally, described the vetoes as "a fiasco for the civilised world" and left for Ankara. ${BANK}`;
    const right = `In a speech to deputies he said the resolution had become “a fiasco for the civilised world”. ${CROWD}`;
    expect(compareArticles(articleOf([left]), articleOf([right])).links).toMatchObject([{ relation: 'partial' }]);
  });

  it('links nothing where only names and titles are shared', () => {
    const left = 'Foreign Minister Sergei Lavrov met President Bashar al-Assad in Damascus and praised the talks.';
    const right =
      'Tanks rolled into Damascus as President Bashar al-Assad prepared to leave; Foreign Minister Sergei Lavrov declined to comment.';
    expect(compareArticles(articleOf([left]), articleOf([right])).links).toEqual([]);
  });

  it('links nothing where only the phrase that introduces a person is shared', () => {
    const left = `Catherine al-Talli, a senior member of the opposition Syrian National Council, said the assault appeared designed to impress.`;
    const right = `Walid al-Bunni, a senior member of the opposition Syrian National Council, said no new initiative was brought.`;
    expect(compareArticles(articleOf([left]), articleOf([right])).links).toEqual([]);
  });

  it('links the headlines of one event that say it in other words, and not those of two', () => {
    const headed = (headline: string, body: string) => {
      const { paragraphs, ...rest } = articleOf([headline, body]);
      return {
        ...rest,
        paragraphs: paragraphs.map((each, index) => (index === 0 ? { ...each, role: 'headline' as const } : each)),
      };
    };
    const senate = headed('Senate Democrats end 15-hour filibuster on guns', BANK);
    expect(
      compareArticles(senate, headed('Senate filibuster ends as Democrat claims victory on gun control', CROWD)).links,
    ).toMatchObject([{ left: [0], right: [0], relation: 'reworded' }]);
    expect(
      compareArticles(senate, headed('Council approves new harbour bridge after nine years', CROWD)).links,
    ).toEqual([]);
  });

  it('links nothing between articles that share nothing', () => {
    const { links, passages, edits, coverage } = compareArticles(articleOf([BANK]), articleOf([CROWD]));
    expect({ links, passages, edits, coverage }).toEqual({
      links: [],
      passages: [],
      edits: [],
      coverage: { left: 0, right: 0 },
    });
  });

  it.each([
    ['ar', 'قال وزير الخارجية الروسي إن بلاده ترغب في إنهاء العنف في سوريا وفقا لخطة جامعة الدول العربية'],
    ['zh', '俄罗斯外长表示，俄方希望根据阿拉伯国家联盟的计划结束叙利亚境内的流血冲突。'],
    ['ru', 'Министр иностранных дел заявил, что Россия готова содействовать скорейшему выходу из кризиса в стране'],
    [
      'de',
      'Der russische Außenminister erklärte am Dienstag, Moskau wolle die Krise im Einklang mit dem arabischen Plan lösen',
    ],
  ])('finds a copied paragraph in %s', (language, text) => {
    const { links } = compareArticles(articleOf([text], language), articleOf([text], language));
    expect(links).toMatchObject([{ left: [0], right: [0], relation: 'verbatim' }]);
  });

  it('gives no links for an empty side of a batch pair', () => {
    expect(compareSentences([], [LEAD])).toEqual([]);
    expect(compareSentences([LEAD], [LEAD])).toMatchObject([{ a: [0], b: [0] }]);
  });
});

describe('tolls that differ', () => {
  it.each([
    ['en', 'And 19 people were killed in the city on Tuesday, activists said.'],
    ['de', 'In der Stadt wurden am Dienstag nach Angaben von Aktivisten 19 Menschen getötet.'],
    ['fr', 'Selon des militants, 19 personnes ont été tuées mardi dans la ville.'],
    ['es', 'El martes murieron en la ciudad 19 personas, según activistas.'],
    ['ru', 'Во вторник в городе были убиты 19 человек, по словам активистов.'],
    ['ar', 'وقتل 19 شخصا في المدينة يوم الثلاثاء بحسب ناشطين.'],
  ])('are of one event, however short the report and wherever its source is (%s)', (language, text) => {
    const { links, edits } = compareArticles(
      articleOf([text], language),
      articleOf([text.replace('19', '25')], language),
    );
    expect(links).toHaveLength(1);
    expect(edits.map(({ kind }) => kind)).toEqual(['figure']);
  });
});

describe('long and hostile texts', () => {
  const vocabulary = (count: number) => Array.from({ length: count }, (_, index) => `word${index.toString(36)}x`);

  it('follows one paragraph through thousands of changes', () => {
    const words = vocabulary(8000);
    const changed = words.map((word, index) => (index % 8 === 0 ? `other${index}` : word));
    const { links, coverage } = compareArticles(articleOf([words.join(' ')]), articleOf([changed.join(' ')]));
    expect(coverage.left).toBeCloseTo(0.875, 2);
    expect(links).toMatchObject([{ relation: 'edited' }]);
  });

  it('joins a paragraph that was split into thousands', () => {
    const words = vocabulary(16_000);
    const pieces = Array.from({ length: 2000 }, (_, index) => words.slice(index * 8, index * 8 + 8).join(' '));
    const { links } = compareArticles(articleOf([words.join(' ')]), articleOf(pieces));
    expect(links.map(({ left, right }) => [left.length, right.length])).toEqual([[1, 2000]]);
  });

  it('takes a word of hundreds of thousands of letters, and more edits than a call has arguments', () => {
    const endless = `a${"'s".repeat(80_000)}`;
    expect(compareArticles(articleOf([endless]), articleOf([`${endless}x`])).links).toEqual([]);
    const text = vocabulary(130_000).join(' ');
    expect(compareArticles(articleOf([text]), articleOf([text.toUpperCase()])).links).toMatchObject([
      { relation: 'verbatim' },
    ]);
  }, 30_000);

  it('tells the language of a batch pair the same way round and swapped', () => {
    const [english, german] = [
      [LEAD, TOLL, CROWD, BANK],
      ['Der Minister sagte am Dienstag, dass die Gespräche mit dem Präsidenten sehr nützlich gewesen seien.', LEAD],
    ];
    expect(compareSentences(english, german).length).toBe(compareSentences(german, english).length);
  });
});

describe('the relation of a link, house style and the spelling of names set aside', () => {
  const relation = (left: string, right: string) =>
    compareArticles(articleOf([left]), articleOf([right])).links[0]?.relation;

  it('is verbatim where nothing else differs, however little is the same to the letter', () => {
    expect(
      relation(
        'Foreign minister Sergei Volkonsky met his colleague Muhammad al-Qasimi in Kiev on Monday, the ministry said.',
        'Foreign minister Sergey Volkonskiy met his colleague Mohammed Al Qassimi in Kyiv on Monday, the ministry said.',
      ),
    ).toBe('verbatim');
  });

  it('is edited where the sentences are the same and words were cut or added', () => {
    expect(
      relation(
        'Lt. Gen. Ivo Brandt of the U.S. Army met Sen. Ana Voss (D-Ohio) in St. Alban on Jan. 5 at 10 a.m. The two agreed on little, Capt. J. R. Lund said.',
        'Lieutenant General Ivo Brandt of the US Army met Senator Ana Voss in Saint Alban on January 5 at 10am. The two agreed on little, Captain J.R. Lund said. No date was set.',
      ),
    ).toBe('edited');
  });
});
