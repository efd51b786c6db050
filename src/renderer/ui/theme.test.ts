import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, distance, type sights } from './testing';

const css = readFileSync(join(__dirname, 'theme.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');

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

/** Text, and what it stands on. */
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
  // The difference the reader is at.
  ['paper', 'left'],
  ['paper', 'right'],
];

/** Lines and edges that mean something, and what they stand on. */
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

  // Five times the distance at which two colours are told apart at all (about 0.02), for lines as thin as an underline.
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

it('high contrast is the same whether the system asks for it or a person chose it', () => {
  expect(rule('', chosen)).toEqual(rule(more, ':root'));
  expect(rule(dark, chosen)).toEqual(rule(`${more} and ${dark}`, ':root'));
  expect(Object.keys(rule('', chosen))).toHaveLength(14);
});

describe.each([
  ['light', ''],
  ['dark', dark],
])('what a search found, %s', (name, media) => {
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
