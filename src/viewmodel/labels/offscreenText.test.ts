import { describe, expect, it } from 'vitest';
import { columnsOf } from '../pair/column';
import { viewOf } from '../pair/view';
import { article, link, pair } from '../testing';
import { columnItemText, joinByLanguage, rowText } from './offscreenText';

const view = viewOf(
  pair(
    article(['Shared.', 'Own \u202Eturned.'], { outlet: 'Globe' }),
    article(['Shared.', ['caption', 'A caption.'], 'Also.'], { outlet: 'Wire', language: 'fr' }),
    { links: [link([0], [0])] },
  ),
);
const spoken = (lines: ReturnType<typeof rowText>): string => lines.map(({ text }) => text).join('\n');

describe('the text of rows outside the viewport', () => {
  it('is the description of a row and both texts, each under its outlet', () => {
    expect(view.rows.slice(0, 1).map((row) => spoken(rowText(view, row, new Set())))).toEqual([
      'verbatim, 1 of 1\nGlobe:\nShared.\nWire:\nShared.',
    ]);
  });

  it('has unmatched paragraphs, the number of clutter lines, and the names of invisible characters', () => {
    expect(view.rows.slice(1).map((row) => spoken(rowText(view, row, new Set())))).toEqual([
      'only in Globe, 1 paragraph\nOwn ⟦RLO⟧turned.\nonly in Wire, 1 paragraph\n1 line hidden (caption)\nAlso.',
    ]);
  });

  it('has the size of a filtered run instead of its text', () => {
    expect(view.rows.slice(1).map((row) => spoken(rowText(view, row, new Set(['left']))))[0]).toContain(
      'only in Globe, 1 paragraph\n1 paragraph is folded here',
    );
  });

  it('follows the order of a column', () => {
    expect(
      columnsOf(view)
        .left.items.slice(1)
        .map((item) => spoken(columnItemText(view, 'left', item))),
    ).toEqual([expect.stringMatching(/^paragraph 1, .*\nShared\.$/u), 'paragraph 2, only in Globe\nOwn ⟦RLO⟧turned.']);
  });

  it('joins adjacent lines of one language', () => {
    const [row] = view.rows;
    expect(row && joinByLanguage(rowText(view, row, new Set()))).toEqual([
      { lang: 'en', text: 'verbatim, 1 of 1\nGlobe:\nShared.\nWire:' },
      { lang: 'fr', text: 'Shared.' },
    ]);
  });
});
