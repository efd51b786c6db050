import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../shared/testing';
import { LARGEST_FILE, readSource } from './read';

const isRoot = process.getuid?.() === 0;

describe('readSource', () => {
  it('returns the text unchanged, and no encoding for UTF-8', async () => {
    const folder = folderWith({ 'a.txt': 'Résumé\r\n\r\nTwo.' });
    expect(await readSource(join(folder, 'a.txt'))).toEqual({
      ok: true,
      value: { text: 'Résumé\r\n\r\nTwo.', encoding: null },
    });
  });

  it('names the encoding it guessed', async () => {
    const folder = folderWith({ 'a.txt': Buffer.from('The caf\xe9 said \x93no\x94 to the minister.', 'latin1') });
    expect(await readSource(join(folder, 'a.txt'))).toEqual({
      ok: true,
      value: { text: 'The café said “no” to the minister.', encoding: 'windows-1252' },
    });
  });

  it('reads a file of exactly the maximum size', async () => {
    const folder = folderWith({ 'a.txt': 'a'.repeat(LARGEST_FILE), 'b.txt': 'b'.repeat(LARGEST_FILE + 1) });
    const [fits, exceeds] = [await readSource(join(folder, 'a.txt')), await readSource(join(folder, 'b.txt'))];
    expect(fits.ok && fits.value.text.length).toBe(LARGEST_FILE);
    expect(exceeds).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it.each([
    ['missing.txt', 'not-found'],
    ['text.txt/below.txt', 'not-found'],
    ['.', 'not-a-file'],
    ['empty.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['mark.txt', 'empty'],
    ['picture.txt', 'binary'],
    ['nul\0l.txt', 'unreadable'],
  ])('refuses %j as %s in one sentence that names it', async (name, code) => {
    const folder = folderWith({
      'text.txt': 'x',
      'empty.txt': '',
      'blank.txt': ' \r\n\t\u00a0\n',
      'mark.txt': '\ufeff',
      'picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    });
    const result = await readSource(`${folder}/${name}`, name);
    expect(result).toMatchObject({ ok: false, error: { code } });
    const message = result.ok ? '' : result.error.message;
    expect(message).toMatch(/^“.+” .+\.$/);
    expect(message).toContain(name.replace('\0', '\ufffd'));
  });

  it.skipIf(isRoot || process.platform === 'win32')('refuses a file it has no permission to read', async () => {
    const folder = folderWith({ 'secret.txt': 'x' });
    chmodSync(join(folder, 'secret.txt'), 0o000);
    expect(await readSource(join(folder, 'secret.txt'))).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });

  it('keeps a name from breaking out of its sentence', async () => {
    const result = await readSource('/nowhere/a\n\u202etxt.b');
    expect(result.ok ? '' : result.error.message).toBe(
      '“/nowhere/a\ufffd\ufffdtxt.b” was not found. Check its name and folder.',
    );
  });
});
