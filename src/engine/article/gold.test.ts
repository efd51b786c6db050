import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Paragraph, Role } from '../types';
import { parseArticle } from './parse';

const seeds = new URL('../../../seeds/', import.meta.url);
const goldFile = new URL('../../../../shared/gold/articles.json', import.meta.url);
const hasGold = existsSync(goldFile);
const SEEDS = [
  '000_7716cf6ab2c65437.txt',
  '001_7512eb012af9a305.txt',
  '002_faf2e4ef9f8287a2.txt',
  '003_d48ff8de4bbcb4bc.txt',
  '004_2396d5e6214410ad.txt',
];

interface GoldArticle {
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline?: string;
  readonly dateline?: string;
  readonly published?: string;
  readonly agencies: readonly string[];
  readonly blocks: readonly { readonly starts: string; readonly words: number; readonly role: string }[];
}

function read(name: string): string {
  return readFileSync(new URL(name, seeds), 'utf8');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The roles of the paragraphs inside each block between blank lines, in order. */
function rolesOfBlocks(source: string, paragraphs: readonly Paragraph[]): { text: string; roles: Role[] }[] {
  const blocks = [...source.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)].filter(([text]) => text.trim() !== '');
  return blocks.map((block) => {
    const end = block.index + block[0].length;
    const inside = paragraphs.filter(({ start }) => start >= block.index && start < end);
    for (const paragraph of inside) expect(paragraph.end).toBeLessThanOrEqual(end);
    return { text: fold(block[0]), roles: [...new Set(inside.map(({ role }) => role))] };
  });
}

describe.skipIf(!hasGold)('the sample story as marked by hand (skipped when ../shared/gold is not there)', () => {
  const gold: Record<string, GoldArticle> = hasGold ? JSON.parse(readFileSync(goldFile, 'utf8')).articles : {};

  test.each(SEEDS)('%s', (name) => {
    const expected = gold[name];
    if (!expected) throw new Error(`${name} is not marked in the gold file`);
    const source = read(name);
    const article = parseArticle(source);
    const facts = {
      outlet: expected.outlet,
      headline: expected.headline,
      agencies: expected.agencies,
      byline: expected.byline ?? null,
      dateline: expected.dateline ?? null,
      published: expected.published ?? null,
      language: 'en',
    };
    expect(article).toMatchObject(facts);
    const blocks = rolesOfBlocks(source, article.paragraphs);
    expect(
      blocks.map(({ text, roles }) => ({ starts: text.split(' ').slice(0, 8).join(' '), role: roles.join('+') })),
    ).toEqual(expected.blocks.map(({ starts, role }) => ({ starts, role })));
  });
});

function textsOf(article: Article, role: Role): string[] {
  return article.paragraphs.filter((paragraph) => paragraph.role === role).map(({ text }) => text.slice(0, 40));
}

describe('the sample story', () => {
  test('The Globe and Mail: menu, name under the picture, agency spoken to, outlet by its clutter', () => {
    const article = parseArticle(read('000_7716cf6ab2c65437.txt'));
    expect(article).toMatchObject({
      outlet: 'The Globe and Mail',
      headline: null,
      byline: null,
      dateline: null,
      published: null,
      agencies: ['Reuters'],
    });
    expect(textsOf(article, 'boilerplate')).toEqual(['Skip to main content', 'Interact with The Globe']);
    expect(textsOf(article, 'caption')).toEqual(['Russian Foreign Minister Sergei Lavrov.']);
    expect(textsOf(article, 'body')).toHaveLength(article.paragraphs.length - 3);
  });

  test('Al Jazeera: standfirst, crossheads, caption, source', () => {
    const article = parseArticle(read('001_7512eb012af9a305.txt'));
    expect(article).toMatchObject({
      outlet: 'Al Jazeera',
      headline: 'Russian foreign minister in talks with Assad',
      agencies: [],
    });
    expect(textsOf(article, 'standfirst')).toEqual(['Sergei Lavrov tells Syrian president tha']);
    expect(textsOf(article, 'crosshead')).toEqual(['Ambassadors recalled', '‘Snipers are everywhere’']);
    expect(textsOf(article, 'caption')).toEqual(['Homs resident says residents of the Syri']);
    expect(textsOf(article, 'credit')).toEqual(['Source: Al Jazeera, News Agencies']);
    expect(textsOf(article, 'boilerplate')).toEqual([]);
  });

  test('Reuters: date, byline, dateline, caption and sponsor line told apart', () => {
    const article = parseArticle(read('002_faf2e4ef9f8287a2.txt'));
    expect(article).toMatchObject({
      outlet: 'Reuters',
      headline: "Russia's Lavrov seeks peace in Syria",
      byline: 'Khaled Yacoub Oweis',
      dateline: 'AMMAN',
      published: '2012-02-07T20:27:00Z',
      agencies: ['Reuters'],
    });
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      ...['headline', 'date', 'byline'],
      ...Array.from({ length: 8 }, () => 'body'),
      ...['caption', 'boilerplate'],
    ]);
  });

  test('The Independent: everything after the credit is clutter, and nothing before it', () => {
    const article = parseArticle(read('003_d48ff8de4bbcb4bc.txt'));
    expect(article).toMatchObject({
      outlet: 'The Independent',
      headline: 'Russian foreign minister in Syria amid escalating violence',
      agencies: ['AP'],
    });
    const credit = article.paragraphs.findIndex(({ role }) => role === 'credit');
    expect(article.paragraphs[credit]?.text).toBe('AP');
    expect(article.paragraphs.slice(1, credit).every(({ role }) => role === 'body')).toBe(true);
    expect(article.paragraphs.slice(credit + 1).every(({ role }) => role === 'boilerplate')).toBe(true);
    expect(article.paragraphs[1]?.text).toMatch(/^Syrian forces .* city of Homs today as .* escalating violence\.$/);
  });

  test('an outlet that its text does not name stays unknown', () => {
    const article = parseArticle(read('004_2396d5e6214410ad.txt'));
    expect(article).toMatchObject({ outlet: null, agencies: [], byline: null, published: null });
    expect(new Set(textsOf(article, 'boilerplate'))).toEqual(new Set(['Hide Ad']));
    expect(textsOf(article, 'headline')).toEqual(['Syria: Russian minister calls for peace ']);
  });
});
