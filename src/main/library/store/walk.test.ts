import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../shared/testing';
import { findFiles } from './walk';

const isLinux = process.platform === 'linux';

describe('findFiles', () => {
  it('walks folders in the order of names, and finds possible articles', async () => {
    const folder = folderWith({
      'b.txt': 'x',
      'page.HTML': 'x',
      'scan.pdf': 'x',
      'a.TXT': 'x',
      'c.png': 'x',
      plain: 'x',
      '.hidden': 'x',
    });
    mkdirSync(join(folder, 'aa'));
    writeFileSync(join(folder, 'aa', 'deep.md'), 'x');
    const { files, problems } = await findFiles([folder, join(folder, 'c.png'), join(folder, 'gone.txt')]);
    expect(files.map(({ name }) => name.slice(folder.length + 1))).toEqual([
      'a.TXT',
      join('aa', 'deep.md'),
      'b.txt',
      'page.HTML',
      'plain',
      'scan.pdf',
      'c.png',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['not-found']);
  });

  it.skipIf(!isLinux)('does not follow circular or broken links', async () => {
    const folder = folderWith({ 'a.txt': 'x' });
    symlinkSync(folder, join(folder, 'again'));
    symlinkSync('/nowhere/at/all', join(folder, 'broken.txt'));
    symlinkSync('self.txt', join(folder, 'self.txt'));
    const { files, problems } = await findFiles([folder]);
    expect(files.map(({ name }) => name)).toEqual([join(folder, 'a.txt')]);
    expect(problems.map(({ code }) => code)).toEqual(['unreadable']);
  });

  it.skipIf(!isLinux)('finds files whose names are not UTF-8', async () => {
    const folder = folderWith({});
    const path = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
    writeFileSync(path, 'x');
    const { files } = await findFiles([folder]);
    expect(files.map((file) => file.path.equals(path))).toEqual([true]);
    expect(files[0]?.name).toBe(`${folder}/caf\ufffd.txt`);
  });

  it('refuses a folder with too many files, and accepts the others', async () => {
    const many = folderWith({ 'a.txt': 'x', 'b.txt': 'x', 'c.txt': 'x' });
    const few = folderWith({ 'a.txt': 'x' });
    const { files, problems } = await findFiles([many, few], undefined, 2);
    expect(files.map(({ name }) => name)).toEqual([join(few, 'a.txt')]);
    expect(problems.map(({ code, message }) => [code, message.includes(many)])).toEqual([['too-large', true]]);
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort();
    expect(await findFiles([folderWith({ 'a.txt': 'x' })], signal)).toEqual({ files: [], problems: [] });
  });
});
