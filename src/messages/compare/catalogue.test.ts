import { describe, expect, it } from 'vitest';
import * as differences from './differences';
import * as page from './page';
import * as panels from './panels';
import * as statements from './statements';

type Said = (values: Record<string, string | number>) => string;

/** All messages of a part of the catalogue, by their paths. */
function entriesOf(value: unknown, path: string): readonly (readonly [string, string | Said])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value as Said]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`));
}

const all = [differences, page, panels, statements].flatMap((part, at) => entriesOf(part, String(at)));

/** Answers to any argument with one value. */
const any = (value: string | number): Record<string, string | number> =>
  new Proxy<Record<string, string | number>>(
    {},
    {
      has: () => true,
      get: () => value,
      getOwnPropertyDescriptor: () => ({ value, configurable: true, enumerable: true }),
    },
  );

describe('the words of the Compare screen', () => {
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
