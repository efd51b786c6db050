import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandIds, commandOf, titleOf } from '../../contract/commands';
import { writtenKeys } from './keys';

const page = readFileSync(fileURLToPath(new URL('../../../docs/shortcuts.md', import.meta.url)), 'utf8');

/** The rows of the tables under one heading, without the head of each table. */
function rowsUnder(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section.split('\n').filter((line) => /^\| <kbd>/.test(line));
}

/** The row of each command of a menu that has keys, as docs/shortcuts.md must have it. */
function rowsOfMenu(menu: string): readonly string[] {
  return commandIds
    .filter((id) => commandOf(id).menu === menu && commandOf(id).keys.length > 0)
    .map((id) => {
      const keys = commandOf(id).keys.map((one) => `<kbd>${writtenKeys(one, false)}</kbd>`);
      return `| ${keys.join(', ')} | ${titleOf(id)} |`;
    });
}

describe('docs/shortcuts.md', () => {
  it.each([
    ['File', 'file'],
    ['Edit', 'edit'],
    ['View', 'view'],
    ['Go', 'go'],
    ['Help', 'help'],
  ])('lists the keys of the %s menu', (heading, menu) => {
    const rows = rowsOfMenu(menu);
    expect(rows.length).toBeGreaterThan(0);
    expect(rowsUnder(heading)).toEqual(rows);
  });

  it('lists the keys of commands that no menu has', () => {
    const keys = commandIds.filter((id) => commandOf(id).menu === null).flatMap((id) => commandOf(id).keys);
    const rows = rowsUnder('Library lists').join('\n');
    for (const one of keys) expect(rows).toContain(`<kbd>${writtenKeys(one, false)}</kbd>`);
  });
});
