/** The text of rows outside the viewport, which are not rendered, for screen readers: without marks and buttons. */
import { folds, runName } from '../../messages/compare/page';
import type { ArticleColumn } from '../pair/column';
import { type GapItem, type Row, unmatchedIn } from '../pair/row';
import { countProse, type Side, sides } from '../pair/sides';
import { foldRun } from '../pair/unmatchedRun';
import type { View } from '../pair/view';
import { clutterName } from './clutter';
import { describeRow } from './differences';
import { endNote, unmatchedWords } from './oneSided';
import { paragraphSentence } from './paragraphs';
import { visible } from './text';

/** A line of text, and its language as a BCP 47 tag; null when unknown. */
export interface OffscreenLine {
  readonly text: string;
  readonly lang: string | null;
}

/** A line in Crossread's words. */
export function englishLine(text: string): OffscreenLine {
  return { text, lang: 'en' };
}

/** Joins adjacent lines of the same language, so that few elements are needed. */
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

function paragraphText({ pair }: View, side: Side, paragraph: number): OffscreenLine {
  return { text: visible(pair[side].paragraphs[paragraph]?.text ?? ''), lang: pair[side].language };
}

/** The text of an item of a gap row. A stub, whose paragraph is shown elsewhere, has none. */
export function gapItemText(view: View, side: Side, item: GapItem): readonly OffscreenLine[] {
  if (item.kind === 'stub') return [];
  return [item.kind === 'fold' ? englishLine(clutterName(view, item)) : paragraphText(view, side, item.paragraph)];
}

/** The text of a row, folded as it is by default. */
export function rowText(view: View, row: Row, foldedSides: ReadonlySet<Side>): readonly OffscreenLine[] {
  if (row.kind === 'link')
    return [
      englishLine(describeRow(view.pair, row, view.numbers.right, view.linkRows)),
      ...sides.flatMap((side) => [
        englishLine(`${view.titles[side]}:`),
        ...row[side].paragraphs.map(({ paragraph }) => paragraphText(view, side, paragraph)),
      ]),
    ];
  return sides.flatMap((side) => {
    const unmatched = unmatchedIn(row[side]);
    const { before, hidden, after } = foldRun(row.key, row[side], foldedSides.has(side), view.linkRows > 0);
    const more = countProse(view.pair[side], unmatchedIn(hidden));
    return [
      ...(unmatched.length === 0
        ? []
        : [englishLine(runName({ how: unmatchedWords(view, side), count: countProse(view.pair[side], unmatched) }))]),
      ...before.flatMap((item) => gapItemText(view, side, item)),
      ...(more === 0 ? [] : [englishLine(folds.heardRun({ count: more }))]),
      ...(view.cutOffRows[side] === row.key ? [englishLine(endNote(view, side))] : []),
      ...after.flatMap((item) => gapItemText(view, side, item)),
    ];
  });
}

/** The text of an item of a column. */
export function columnItemText(view: View, side: Side, item: ArticleColumn['items'][number]): readonly OffscreenLine[] {
  if (item.kind === 'fold') return [englishLine(clutterName(view, item))];
  return [
    englishLine(paragraphSentence(view, side, item.paragraph, item.links)),
    paragraphText(view, side, item.paragraph),
  ];
}
