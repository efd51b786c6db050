import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './testing';
import { isWritable } from './write';

it('tests whether a folder is writable without leaving a file there', () => {
  const folder = folderWith({});
  expect(isWritable(join(folder, 'new'))).toBe(true);
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
  writeFileSync(join(folder, 'file'), '');
  expect(isWritable(join(folder, 'file'))).toBe(false);
});
