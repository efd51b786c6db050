import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, distance, type sights } from './testing';

const withoutComments = (text: string): string => text.replace(/\/\*.*?\*\//gs, '');
/** The stylesheets of the whole page, in the order in which start.ts loads them. */
const css = ['theme.css', 'base.css']
  .map((name) => withoutComments(readFileSync(join(__dirname, name), 'utf8')))
  .join('\n');

/** The declarations of a rule, by the media query around it ('' for none). */
function rule(media: string, selector: string): Readonly<Record<string, string>> {
  const blocks = media === '' ? [css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')] : [];
  for (const [, query, inside] of css.matchAll(/@media ([^{]*) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/g))
    if (query === media) blocks.push(inside ?? '');
  const found: Record<string, string> = {};
  for (const block of blocks) {
    for (const [, name, body = ''] of block.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!name?.split(',').some((one) => one.trim() === selector)) continue;
      for (const [, property = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;]+);/g)) found[property] = value;
    }
  }
  return found;
}

const dark = '(prefers-color-scheme: dark)';
const more = '(prefers-contrast: more)';
const chosen = ':root[data-theme="contrast"]';
const light = rule('', ':root');
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light,
  dark: { ...light, ...rule(dark, ':root') },
  'light high contrast': { ...light, ...rule(more, ':root') },
  'dark high contrast': { ...light, ...rule(dark, ':root'), ...rule(`${more} and ${dark}`, ':root') },
};

/** Text colours and the backgrounds they are read on. */
const texts: readonly (readonly [string, string])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['soft', 'paper'],
  ['soft', 'wash'],
  ['left', 'paper'],
  ['left', 'left-wash'],
  ['right', 'paper'],
  ['right', 'right-wash'],
  ['moved', 'paper'],
  ['moved', 'moved-wash'],
  ['ink', 'moved-wash'],
  // The current difference.
  ['paper', 'left'],
  ['paper', 'right'],
];

/** Meaningful lines and edges, and the backgrounds they are seen on. */
const marks: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['faint', 'paper'],
  ['faint', 'wash'],
  ['focus', 'paper'],
  ['left', 'paper'],
  ['right', 'paper'],
];

describe.each(Object.entries(themes))('%s', (name, theme) => {
  const color = (variable: string): string => theme[`--${variable}`] ?? '';
  const isHigh = name.includes('contrast');

  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(isHigh ? 7 : 4.5);
  });

  it.each(marks)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(color(mark), color(ground))).toBeGreaterThanOrEqual(isHigh ? 4.5 : 3);
  });

  // Five times the smallest distance at which two colours can be distinguished (about 0.02), because underlines are
  // thin.
  it.each<keyof typeof sights>(['normal', 'protanopia', 'deuteranopia', 'tritanopia'])(
    'left and right are two colours to %s sight',
    (sight) => {
      expect(distance(color('left'), color('right'), sight)).toBeGreaterThan(0.1);
      expect(distance(color('left-wash'), color('right-wash'), sight)).toBeGreaterThan(0.04);
      expect(distance(color('left-wash'), color('paper'), sight)).toBeGreaterThan(0.03);
      expect(distance(color('right-wash'), color('paper'), sight)).toBeGreaterThan(0.03);
    },
  );
});

it('high contrast is the same whether the system asks for it or the user chose it', () => {
  expect(rule('', chosen)).toEqual(rule(more, ':root'));
  expect(rule(dark, chosen)).toEqual(rule(`${more} and ${dark}`, ':root'));
  expect(Object.keys(rule('', chosen))).toHaveLength(14);
});

describe.each([
  ['light', ''],
  ['dark', dark],
])('search hits, %s', (name, media) => {
  const paper = themes[name]?.['--paper'] ?? '';
  const all = rule(media, '::highlight(find)');
  const current = rule(media, '::highlight(find-current)');

  it('can be read', () => {
    for (const one of [all, current])
      expect(contrast(one.color ?? '', one['background-color'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('can be seen', () => {
    const underline = /#[\da-f]{6}/.exec(all['text-decoration'] ?? '')?.[0] ?? '';
    expect(contrast(underline, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(underline, all['background-color'] ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(current['background-color'] ?? '', paper)).toBeGreaterThanOrEqual(3);
  });
});

const RENDERER = join(__dirname, '..');
const modules = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.module.css'))
  .map((name) => [name, withoutComments(readFileSync(join(RENDERER, name), 'utf8'))] as const);

/** The custom properties that any stylesheet sets. */
const tokens = new Set([css, ...modules.map(([, text]) => text)].flatMap((text) => text.match(/--[\w-]+(?=:)/g) ?? []));

/** The widths at the head of theme.css. A range ends at .98 of the previous pixel, so that no width is in two. */
const BREAKPOINTS = ['619.98', '719.98', '899.98', '1599.98', '1600', '2560'];

describe.each(modules)('%s', (_name, text) => {
  const values = (property: RegExp): string[] =>
    [...text.matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .filter(([, name = '']) => property.test(name))
      .map(([, , value = '']) => value);

  it('takes its font sizes from the scale, or as multiples of the surrounding text', () => {
    expect(values(/^font(-size)?$/).filter((value) => /\d(rem|px|pt)/.test(value))).toEqual([]);
  });

  it('takes its radii from the tokens', () => {
    expect(values(/^border-[a-z-]*radius$/).filter((value) => /[1-9]/.test(value))).toEqual([]);
  });

  it('takes its layers from the tokens', () => {
    expect(values(/^z-index$/).filter((value) => !value.startsWith('var(--layer-'))).toEqual([]);
  });

  it('uses only tokens that are defined', () => {
    // The browser silently drops a declaration with a misspelt token.
    const used = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => token);
    expect(used.filter((token) => !tokens.has(token))).toEqual([]);
  });

  it('has breakpoints only at widths that theme.css lists', () => {
    const widths = [...text.matchAll(/-width: ([\d.]+)px\)/g)].map(([, width = '']) => width);
    expect(widths.filter((width) => !BREAKPOINTS.includes(width))).toEqual([]);
  });
});
