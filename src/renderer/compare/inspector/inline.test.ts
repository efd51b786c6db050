import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../contract';
import { article, link, pair } from '../testing';
import { type InlinePiece, inlinePieces } from './inline';

const show = ({ kind, text }: InlinePiece): string =>
  kind === 'same' ? text : kind === 'left' ? `[-${text}-]` : `[+${text}+]`;

describe('inlinePieces', () => {
  const span = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });
  const two = pair(
    article(['Mr. Assad told 5,000 people', 'He left soon.']),
    article(['Assad today told 6,000 people He left.']),
    {
      links: [link([0, 1], [0], 'edited')],
      edits: [
        { link: 0, kind: 'house-style', left: span(0, 0, 3), right: null },
        { link: 0, kind: 'addition', left: null, right: span(0, 6, 11) },
        { link: 0, kind: 'figure', left: span(0, 15, 20), right: span(0, 17, 22) },
        { link: 0, kind: 'cut', left: span(1, 8, 12), right: null },
      ] satisfies readonly Edit[],
    },
  );

  it('sets what was cut before what came in its place, and what was put in where it stands', () => {
    expect(inlinePieces(two, 0).map(show).join('')).toBe(
      '[-Mr.-] Assad [+today +]told [-5,000-][+6,000+] people\nHe left [-soon-].',
    );
  });

  it('keeps the left text to the letter', () => {
    const left = inlinePieces(two, 0).filter((piece) => piece.kind !== 'right');
    expect(left.map((piece) => piece.text).join('')).toBe('Mr. Assad told 5,000 people\nHe left soon.');
  });

  it('is the whole text where nothing differs, and nothing without a link', () => {
    const same = pair(article(['a']), article(['a']), { links: [link([0], [0])] });
    expect(inlinePieces(same, 0)).toEqual([{ kind: 'same', text: 'a', edit: null }]);
    expect(inlinePieces(same, 7)).toEqual([]);
  });
});
