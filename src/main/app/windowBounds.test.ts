import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../shared/testing';
import { readBounds, writeBounds } from './windowBounds';

const bounds = { x: 100, y: 50, width: 1280, height: 800, maximized: false };
const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];

it('saves bounds and leaves no draft behind', () => {
  const folder = folderWith({});
  writeBounds(join(folder, 'window.json'), bounds);
  expect(readBounds(join(folder, 'window.json'), screens)).toEqual(bounds);
  expect(readdirSync(folder)).toEqual(['window.json']);
});

it.each([
  ['beside every screen', { ...bounds, x: 1900 }, null],
  ['above every screen', { ...bounds, y: -790 }, null],
  ['half on a screen', { ...bounds, x: 1500 }, { ...bounds, x: 1500 }],
])('knows whether bounds are on a screen: %s', (_where, remembered, expected) => {
  const folder = folderWith({ 'window.json': JSON.stringify(remembered) });
  expect(readBounds(join(folder, 'window.json'), screens)).toEqual(expected);
});

it.each(['', '{', '[]', '{"x":0}', JSON.stringify({ ...bounds, width: -1 }), JSON.stringify({ ...bounds, x: 'a' })])(
  'forgets a damaged file: %s',
  (content) => {
    const folder = folderWith({ 'window.json': content });
    expect(readBounds(join(folder, 'window.json'), screens)).toBeNull();
  },
);

it('has no bounds at first', () => {
  expect(readBounds(join(folderWith({}), 'window.json'), screens)).toBeNull();
});
