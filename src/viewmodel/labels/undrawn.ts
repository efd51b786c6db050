/** The words of undrawn rows, for screen readers: a row's name and its texts, without marks and buttons. */
import { folds, runName } from '../../messages/compare/page';
import { type Column, paragraphSentence } from '../pair/column';
import { describeRow } from '../pair/differences';
import { aloneIn, type Item, type Row } from '../pair/row';
import { runOf } from '../pair/run';
import { countProse, type Side, sides } from '../pair/sides';
import type { View } from '../pair/view';
import { endNote, ownParagraphs } from './alone';
import { clutterName } from './clutter';
import { visible } from './text';

/** A line of it, and its language where that is known. */
export interface Line {
  readonly text: string;
  readonly lang: string | null;
}

/** Something in our own words. */
export function said(text: string): Line {
  return { text, lang: 'en' };
}

/** The lines with neighbours of one language as one, so that what is only heard takes few elements. */
export function joined(lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last !== undefined && last.lang === line.lang)
      all.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` });
    else all.push(line);
  }
  return all;
}

function told({ pair }: View, side: Side, paragraph: number): Line {
  return { text: visible(pair[side].paragraphs[paragraph]?.text ?? ''), lang: pair[side].language };
}

/** The same of what one side has between two link rows; of a place, which quotes what is shown elsewhere, nothing. */
export function itemWords(view: View, side: Side, item: Item): readonly Line[] {
  if (item.kind === 'place') return [];
  return [item.kind === 'fold' ? said(clutterName(view, item)) : told(view, side, item.paragraph)];
}

/** The same of a row, folded as it is by itself. */
export function rowWords(view: View, row: Row, foldedSides: ReadonlySet<Side>): readonly Line[] {
  if (row.kind === 'link')
    return [
      said(describeRow(view.pair, row, view.numbers.right, view.linkRows)),
      ...sides.flatMap((side) => [
        said(`${view.titles[side]}:`),
        ...row[side].paragraphs.map(({ paragraph }) => told(view, side, paragraph)),
      ]),
    ];
  return sides.flatMap((side) => {
    const alone = aloneIn(row[side]);
    const { before, hidden, after } = runOf(row.key, row[side], foldedSides.has(side), view.linkRows > 0);
    const more = countProse(view.pair[side], aloneIn(hidden));
    return [
      ...(alone.length === 0
        ? []
        : [said(runName({ how: ownParagraphs(view, side), count: countProse(view.pair[side], alone) }))]),
      ...before.flatMap((item) => itemWords(view, side, item)),
      ...(more === 0 ? [] : [said(folds.heardRun({ count: more }))]),
      ...(view.ends[side] === row.key ? [said(endNote(view, side))] : []),
      ...after.flatMap((item) => itemWords(view, side, item)),
    ];
  });
}

/** The same of a paragraph as published. */
export function columnWords(view: View, side: Side, item: Column['items'][number]): readonly Line[] {
  if (item.kind === 'fold') return [said(clutterName(view, item))];
  return [said(paragraphSentence(view, side, item.paragraph, item.links)), told(view, side, item.paragraph)];
}
