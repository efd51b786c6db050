import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOurs } from './origin';
import { locate } from './served';

const folder = join('/', 'application', 'out', 'renderer');

describe('locate', () => {
  it.each([
    ['app://crossread/index.html', 'index.html'],
    ['app://crossread/assets/a%20b.js?x=1#y', 'assets/a b.js'],
    ['app://crossread/../../index.html', 'index.html'],
    ['app://crossread/%2e%2e/%2e%2e/index.html', 'index.html'],
    ['app://crossread//etc/passwd', 'etc/passwd'],
  ])('finds %s inside the folder', (address, file) => {
    expect(locate(folder, address)).toBe(join(folder, file));
  });

  it.each([
    'app://crossread/',
    'app://crossread/..%2f..%2fpackage.json',
    'app://crossread/..%2F..%2Fpackage.json',
    'app://crossread/assets/..%2f..%2f..%2fpackage.json',
    'app://crossread/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://crossread/..%5c..%5cpackage.json',
    'app://crossread/..%2frenderer-evil/index.html',
    'app://crossread/index.html%00.png',
    'app://crossread/%',
    'app://crossread/%c0%ae%c0%ae/package.json',
    'app://elsewhere/index.html',
    'https://crossread/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(locate(folder, address)).toBeNull();
  });

  it('never leaves the folder, whatever the path', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '%2f',
      '%5c',
      '\\',
      'a',
      '%252e',
      '%00',
      '%',
      '?',
      '#',
    );
    const paths = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(paths, (path) => {
        const file = locate(folder, `app://crossread/${path}`);
        return file === null || file.startsWith(folder + sep);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('isOurs', () => {
  it.each([
    ['app://crossread/index.html', true],
    ['app://crossread', true],
    ['app://crossread:80/', false],
    ['app://user@crossread/', false],
    ['app://crossread.example/', false],
    ['https://crossread/', false],
    ['about:blank', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isOurs(address)).toBe(expected);
  });
});
