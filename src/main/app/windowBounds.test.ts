import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../shared/folderWith';
import { readPlace, writePlace } from './windowBounds';

const place = { x: 100, y: 50, width: 1280, height: 800, maximized: false };
const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];

it('remembers a place and leaves no draft behind', () => {
  const folder = folderWith({});
  writePlace(join(folder, 'window.json'), place);
  expect(readPlace(join(folder, 'window.json'), screens)).toEqual(place);
  expect(readdirSync(folder)).toEqual(['window.json']);
});

it.each([
  ['beside every screen', { ...place, x: 1900 }, null],
  ['above every screen', { ...place, y: -790 }, null],
  ['half on a screen', { ...place, x: 1500 }, { ...place, x: 1500 }],
])('knows whether the place is on a screen: %s', (_where, remembered, expected) => {
  const folder = folderWith({ 'window.json': JSON.stringify(remembered) });
  expect(readPlace(join(folder, 'window.json'), screens)).toEqual(expected);
});

it.each(['', '{', '[]', '{"x":0}', JSON.stringify({ ...place, width: -1 }), JSON.stringify({ ...place, x: 'a' })])(
  'forgets a damaged file: %s',
  (content) => {
    const folder = folderWith({ 'window.json': content });
    expect(readPlace(join(folder, 'window.json'), screens)).toBeNull();
  },
);

it('has no place at first', () => {
  expect(readPlace(join(folderWith({}), 'window.json'), screens)).toBeNull();
});
