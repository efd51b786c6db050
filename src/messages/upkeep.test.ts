import { describe, expect, it } from 'vitest';
import { articlesReread, importInterrupted } from './upkeep';

describe('an interrupted import', () => {
  it.each([
    [{ kind: 'files', missing: 168, total: 200 }, '168 of 200 files are missing.'],
    [{ kind: 'files', missing: 1, total: 1200 }, '1 of 1,200 files is missing.'],
    [{ kind: 'files', missing: 1, total: 1 }, 'its only file is missing.'],
    [{ kind: 'addresses', missing: 2, total: 3 }, '2 of 3 addresses are missing.'],
    [{ kind: 'texts', missing: 1, total: 1 }, 'the pasted text is missing.'],
    [{ kind: 'mixed', missing: 4, total: 9 }, '4 of 9 sources are missing.'],
  ] as const)('of %o', (given, said) => {
    expect(importInterrupted(given)).toBe(`The last import was interrupted: ${said}`);
  });
});

it('counts the articles that were read again', () => {
  const none = { changed: 0, lost: 0, failed: 0 };
  expect(articlesReread({ ...none, read: 1 })).toBe('1 article was read again with the new version.');
  expect(articlesReread({ ...none, read: 218, changed: 3 })).toBe(
    '218 articles were read again with the new version; 3 changed their outlet or date.',
  );
  expect(articlesReread({ read: 0, changed: 0, lost: 2, failed: 1 })).toBe(
    'No article was read again with the new version. 2 were left as they are, because their original files are missing. ' +
      '1 was left as it is, because its original file cannot be read.',
  );
});
