import { describe, expect, it } from 'vitest';
import { arabic } from '../../test/stories/arabic';
import { chinese } from '../../test/stories/chinese';
import { dutch } from '../../test/stories/dutch';
import { french } from '../../test/stories/french';
import { german } from '../../test/stories/german';
import { italian } from '../../test/stories/italian';
import { japanese } from '../../test/stories/japanese';
import { korean } from '../../test/stories/korean';
import { portuguese } from '../../test/stories/portuguese';
import { russian } from '../../test/stories/russian';
import { spanish } from '../../test/stories/spanish';
import { compareArticles, compareSentences, parseArticle } from './index';
import { fold } from './text/fold';
import { languageData } from './text/language';
import type { Article, Comparison } from './types';

const STORIES = [
  arabic,
  chinese,
  dutch,
  french,
  german,
  italian,
  japanese,
  korean,
  portuguese,
  russian,
  spanish,
] as const;

/**
 * Every story has the same plan, by indices of paragraphs, left and right: the lead edited (2-2), a paragraph verbatim
 * (3-4), a quotation in other words (4-9), one paragraph split (6-7, 6-8), one moved and edited (8-3), three reworded
 * (5-5, 9-10, 11-11), and the rest in one outlet only (7 and 10 on the left, 6 and 12 on the right). 0 is the headline
 * and 1 the byline.
 */
const SHARED = ['2-2', '3-4', '4-9', '5-5', '6-7', '6-8', '8-3', '9-10', '11-11'];
/** Reworded in too few common words to be found without word frequencies. */
const OUT_OF_REACH: Readonly<Record<string, readonly string[]>> = { fr: ['5-5'], it: ['11-11'], ko: ['11-11'] };
/** Headlines and leads report the same event: a link between them is neither required nor wrong. */
const HEADS = ['0-0', '0-2', '2-0'];
/** The headlines of both events name one place in two words, and Arabic script does not mark them as a name. */
const PLACE_TAKEN_FOR_SUBSTANCE: Readonly<Record<string, readonly string[]>> = { ar: ['0-0'] };

/** Stories whose moved paragraph changes neither a name nor a verb of saying. */
const UNCHANGED_SPEAKER: readonly string[] = ['es', 'fr', 'nl'];

const pairsOf = ({ links }: Comparison): readonly string[] =>
  links.flatMap(({ left, right }) => left.flatMap((l) => right.map((r) => `${l}-${r}`)));

const read = (text: string): Article => parseArticle(text);

describe.each(STORIES)('news in $language', ({ language, ...texts }) => {
  const [left, right, other] = [read(texts.left), read(texts.right), read(texts.other)];
  const comparison = compareArticles(left, right);
  const pairs = pairsOf(comparison);

  it('is known by its language', () => {
    expect([left, right, other].map((article) => article.language)).toEqual([language, language, language]);
  });

  it('is linked where both outlets tell the same, and nowhere else', () => {
    const wanted = SHARED.filter((pair) => OUT_OF_REACH[language]?.includes(pair) !== true);
    expect(pairs).toEqual(expect.arrayContaining(wanted));
    expect(pairs.filter((pair) => !SHARED.includes(pair) && !HEADS.includes(pair))).toEqual([]);
  });

  it('shows copies, the split paragraph, and the moved one as such', () => {
    const linkOf = (l: number) => comparison.links.find((link) => link.left.includes(l));
    expect(linkOf(3)?.relation).toBe('verbatim');
    expect(linkOf(6)?.right).toEqual([7, 8]);
    expect(linkOf(8)).toMatchObject({ right: [3], moved: true });
    expect(linkOf(8)?.relation).toMatch(/^(?:edited|partial)$/);
  });

  it('has a changed number in its lead marked as a figure', () => {
    const lead = comparison.links.findIndex((link) => link.left.includes(2) && link.right.includes(2));
    expect(comparison.edits.filter((edit) => edit.link === lead).map(({ kind }) => kind)).toContain('figure');
  });

  it('has the changed name of its moved paragraph marked as a name or with the words that attribute', () => {
    const moved = comparison.links.findIndex((link) => link.left.includes(8));
    const named = comparison.edits.filter(
      ({ link, kind }) => link === moved && (kind === 'name' || kind === 'attribution'),
    );
    expect(named.length > 0).toBe(!UNCHANGED_SPEAKER.includes(language));
  });

  it('is not linked to another event with the same people at the same place', () => {
    const unrelated = [left, right].map((article) => pairsOf(compareArticles(article, other)));
    const known = PLACE_TAKEN_FOR_SUBSTANCE[language] ?? [];
    expect(unrelated.flat().filter((pair) => !known.includes(pair))).toEqual([]);
  });

  it('is linked when it has but a paragraph or two', () => {
    const body = (article: Article, ...at: readonly number[]) =>
      at.map((index) => article.paragraphs[index]?.text ?? '');
    const short = read(body(left, 3).join('\n\n'));
    const longer = read(body(right, 6, 4).join('\n\n'));
    expect(pairsOf(compareArticles(short, longer))).toEqual(['0-1']);
    const sentences = compareSentences(body(left, 3, 7), body(right, 6, 4));
    expect(sentences.some(({ a, b }) => a.includes(0) && b.includes(1))).toBe(true);
  });
});

describe('articles in two languages', () => {
  const english = `Magnitude 5.8 quake hits Yunling county, killing seven

By Tom Reed

An earthquake of magnitude 5.8 struck Yunling county at 6:12 on Sept. 3, killing seven people and injuring 43, officials said.

Governor Zhou Jianguo ordered rescuers to search for survivors. The province released 30 million yuan for roads and water pipes.`;

  it('share no words and get no links', () => {
    expect(compareArticles(read(chinese.left), read(english)).links).toEqual([]);
    expect(compareArticles(read(arabic.left), read(russian.left)).links).toEqual([]);
    expect(compareArticles(read(japanese.left), read(chinese.left)).links).toEqual([]);
  });
});

describe('Latin names in right-to-left text', () => {
  it('stay one word each and are compared like any other', () => {
    const left = 'قالت شركة Airbus إن طائرة A320 هبطت بسلام في مطار بيروت بعد عطل في المحرك الأيمن.';
    const right = 'ذكرت شركة Boeing إن طائرة A320 هبطت بسلام في مطار بيروت بعد عطل في المحرك الأيمن.';
    const [a, b] = [read(left), read(right)];
    const { links, edits } = compareArticles(a, b);
    expect(links).toMatchObject([{ left: [0], right: [0], relation: 'edited' }]);
    const shown = edits.map(({ kind, left: from, right: to }) => [
      kind,
      from === null ? '' : left.slice(from.start, from.end),
      to === null ? '' : right.slice(to.start, to.end),
    ]);
    expect(shown).toContainEqual(['name', 'Airbus', 'Boeing']);
  });
});

describe('folding', () => {
  it('applies the house style of English to English alone', () => {
    const foldedIn = (tag: string, word: string) => fold(word, languageData(tag));
    expect(foldedIn('en', 'colour')).toBe(foldedIn('en', 'color'));
    for (const { language } of STORIES) {
      expect(foldedIn(language, 'colour')).not.toBe(foldedIn(language, 'color'));
      expect(foldedIn(language, 'nineteen')).toBe('nineteen');
    }
    expect(foldedIn('de', 'die')).toBe('die');
    expect(foldedIn('fr', '4,5')).toBe('4.5');
    expect(foldedIn('ru', 'трёхдневный')).toBe(foldedIn('ru', 'трехдневный'));
    expect(foldedIn('ar', 'أكّد')).toBe(foldedIn('ar', 'اكد'));
  });
});
