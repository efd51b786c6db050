/** The words of undrawn rows, for screen readers: a row's name and its texts, without marks and buttons. */
import { folds, runName } from '../../messages/compare/page';
import { type ArticleColumn, paragraphSentence } from '../pair/column';
import { describeRow } from '../pair/differences';
import { type GapItem, type Row, unmatchedIn } from '../pair/row';
import { foldRun } from '../pair/run';
import { countProse, type Side, sides } from '../pair/sides';
import type { View } from '../pair/view';
import { endNote, unmatchedWords } from './alone';
import { clutterName } from './clutter';
import { visible } from './text';

/** A line of it, and its language where that is known. */
export interface OffscreenLine {
  readonly text: string;
  readonly lang: string | null;
}

/** Something in our own words. */
export function englishLine(text: string): OffscreenLine {
  return { text, lang: 'en' };
}

/** The lines with neighbours of one language as one, so that what is only heard takes few elements. */
export function joinByLanguage(lines: readonly OffscreenLine[]): readonly OffscreenLine[] {
  const all: OffscreenLine[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last !== undefined && last.lang === line.lang)
      all.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` });
    else all.push(line);
  }
  return all;
}

function told({ pair }: View, side: Side, paragraph: number): OffscreenLine {
  return { text: visible(pair[side].paragraphs[paragraph]?.text ?? ''), lang: pair[side].language };
}

/** The same of what one side has between two link rows; of a place, which quotes what is shown elsewhere, nothing. */
export function gapItemText(view: View, side: Side, item: GapItem): readonly OffscreenLine[] {
  if (item.kind === 'stub') return [];
  return [item.kind === 'fold' ? englishLine(clutterName(view, item)) : told(view, side, item.paragraph)];
}

/** The same of a row, folded as it is by itself. */
export function rowText(view: View, row: Row, foldedSides: ReadonlySet<Side>): readonly OffscreenLine[] {
  if (row.kind === 'link')
    return [
      englishLine(describeRow(view.pair, row, view.numbers.right, view.linkRows)),
      ...sides.flatMap((side) => [
        englishLine(`${view.titles[side]}:`),
        ...row[side].paragraphs.map(({ paragraph }) => told(view, side, paragraph)),
      ]),
    ];
  return sides.flatMap((side) => {
    const alone = unmatchedIn(row[side]);
    const { before, hidden, after } = foldRun(row.key, row[side], foldedSides.has(side), view.linkRows > 0);
    const more = countProse(view.pair[side], unmatchedIn(hidden));
    return [
      ...(alone.length === 0
        ? []
        : [englishLine(runName({ how: unmatchedWords(view, side), count: countProse(view.pair[side], alone) }))]),
      ...before.flatMap((item) => gapItemText(view, side, item)),
      ...(more === 0 ? [] : [englishLine(folds.heardRun({ count: more }))]),
      ...(view.ends[side] === row.key ? [englishLine(endNote(view, side))] : []),
      ...after.flatMap((item) => gapItemText(view, side, item)),
    ];
  });
}

/** The same of a paragraph as published. */
export function columnItemText(view: View, side: Side, item: ArticleColumn['items'][number]): readonly OffscreenLine[] {
  if (item.kind === 'fold') return [englishLine(clutterName(view, item))];
  return [englishLine(paragraphSentence(view, side, item.paragraph, item.links)), told(view, side, item.paragraph)];
}
