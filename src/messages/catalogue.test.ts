import { describe, expect, it } from 'vitest';
import * as commands from './commands';
import * as differences from './compare/differences';
import * as page from './compare/page';
import * as panels from './compare/panels';
import * as statements from './compare/statements';
import * as formats from './formats';
import * as importing from './import';
import * as actions from './library/actions';
import * as article from './library/article';
import * as articles from './library/articles';
import * as counts from './library/counts';
import * as libraryImport from './library/import';
import * as screen from './library/screen';
import * as stories from './library/stories';
import * as main from './main';
import * as reading from './reading';
import * as storage from './storage';
import * as upkeep from './upkeep';
import * as windowWords from './window';

type Said = (values: Record<string, string | number>) => string;

/** All messages of a part of the catalogue, by their paths. */
function entriesOf(value: unknown, path: string): readonly (readonly [string, string | Said])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value as Said]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`));
}

const files = {
  ...{ commands, differences, page, panels, statements, formats, importing, actions, article, articles, counts },
  ...{ libraryImport, screen, stories, main, reading, storage, upkeep, windowWords },
};
const all = entriesOf(files, 'messages');

/** Arguments of which each has the same value. */
const any = (value: string | number): Record<string, string | number> =>
  new Proxy<Record<string, string | number>>(
    {},
    {
      has: () => true,
      get: () => value,
      getOwnPropertyDescriptor: () => ({ value, configurable: true, enumerable: true }),
    },
  );

describe('the words that users read', () => {
  it.each(all)('%s can be formatted and leaves no syntax behind', (_, said) => {
    const texts = typeof said === 'string' ? [said] : [0, 1, 2, 5].map((count) => said(any(count)));
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[{}#]|undefined|\n| {2}/u);
      // As English writes percentages and quotations.
      expect(text).not.toMatch(/\d[\u00A0 ]%|["']/u);
    }
  });
});
