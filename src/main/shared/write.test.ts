import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './folderWith';
import { isWritable } from './write';

it('a folder is written to when it takes a file, which is not left there', () => {
  const folder = folderWith({});
  expect(isWritable(join(folder, 'new'))).toBe(true);
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
  writeFileSync(join(folder, 'file'), '');
  expect(isWritable(join(folder, 'file'))).toBe(false);
});
