import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { quoted } from '../shared/result';
import { withShortNames } from './shortNames';

const at = (...parts: string[]): string => resolve('/news', ...parts);
const shown = (path: string, chosen: readonly string[]): string | undefined =>
  withShortNames([{ code: 'empty', message: `${quoted(path)} has no text in it.` }], chosen)[0]?.message;

it('calls a chosen file by its name', () => {
  expect(shown(at('a.txt'), [at('a.txt'), at('b.txt')])).toBe('“a.txt” has no text in it.');
});

it('calls a file of a chosen folder by its path in that folder, which distinguishes two with the same name', () => {
  expect(shown(at('scans', 'one', 'a.pdf'), [at('scans')])).toBe(
    `“${join('scans', 'one', 'a.pdf')}” has no text in it.`,
  );
  expect(shown(at('scans', 'a.pdf'), [at('z.txt'), at('scans', 'a.pdf')])).toBe('“a.pdf” has no text in it.');
});

it('leaves other names and addresses alone', () => {
  expect(shown('https://post.example/news/a.txt', [at('a.txt')])).toBe(
    '“https://post.example/news/a.txt” has no text in it.',
  );
});
