/** Labels for differences, links and rows. */
import type { Edit, Link, Pair, Span } from '../../contract';
import {
  differenceLabel,
  manual,
  manualLink,
  moved,
  quoted,
  relationNames,
  row as rowWords,
} from '../../messages/compare/differences';
import { listOf } from '../../messages/message';
import { differenceKinds } from '../pair/editKinds';
import type { LinkRow } from '../pair/row';
import { countProse, type Side } from '../pair/sides';
import { readingOrder } from '../pair/source';
import { excerptChange } from './changeExcerpt';
import { kindLabel } from './editKinds';
import type { NamingContext } from './names';
import { oneSidedWords, unmatchedWords } from './oneSided';
import { excerpt, isRightToLeft } from './text';

/** Longest quotation in the status line, in UTF-16 units. */
const MAX_QUOTE_LENGTH = 60;

/** Text in quotation marks. Right-to-left text is isolated, so that it does not reorder the text around it. */
function cited(text: string): string {
  return isRightToLeft(text) ? `\u2068${quoted({ text })}\u2069` : quoted({ text });
}

/** The words in a span of one side; empty when there is no span. */
export function wordsAt(pair: Pair, side: Side, span: Span | null): string {
  return span === null ? '' : (pair[side].paragraphs[span.paragraph]?.text ?? '').slice(span.start, span.end);
}

/** A label for a group of edits: its most important kind, and the words of the first edit of that kind. */
export function editLabel(view: NamingContext, group: readonly Edit[]): string {
  const kind = differenceKinds.find((one) => group.some((edit) => edit.kind === one)) ?? 'wording';
  const edit = group.find((one) => one.kind === kind);
  if (edit === undefined) return '';
  const own = edit.left === null ? 'right' : edit.right === null ? 'left' : null;
  const name = kindLabel(kind);
  if (own !== null) {
    const words = cited(excerpt(wordsAt(view.pair, own, edit[own]), MAX_QUOTE_LENGTH));
    const how = oneSidedWords(view, own);
    return name === ''
      ? differenceLabel.plainOneSided({ how, words })
      : differenceLabel.oneSided({ kind: name, how, words });
  }
  const part = excerptChange(
    wordsAt(view.pair, 'left', edit.left),
    wordsAt(view.pair, 'right', edit.right),
    kind,
    MAX_QUOTE_LENGTH,
  );
  const shown = { left: cited(part.left), right: cited(part.right) };
  if (view.source === null) return differenceLabel.differs({ kind: name, ...shown });
  const [before, after] = readingOrder(view);
  return differenceLabel.changed({ kind: name, before: shown[before], after: shown[after] });
}

/** A label for a run of unmatched paragraphs of `side`: their number, and the first words. */
export function unmatchedLabel(view: NamingContext, side: Side, paragraphs: readonly number[]): string {
  const text = view.pair[side].paragraphs[paragraphs[0] ?? -1]?.text ?? '';
  const words = cited(excerpt(text, MAX_QUOTE_LENGTH));
  const count = countProse(view.pair[side], paragraphs);
  return differenceLabel.unmatched({ how: unmatchedWords(view, side), count, words });
}

/** The name of a link: its relation, whether it moved, and whether it is manual. */
export function linkName({ relation, byHand }: Pick<Link, 'relation' | 'byHand'>, isMoved: boolean): string {
  return [relationNames[relation], isMoved ? moved : '', byHand === undefined ? '' : manual]
    .filter((part) => part !== '')
    .join(', ');
}

/** The relations of a row's links, the closest first. */
function relationsOf(pair: Pair, row: LinkRow): string {
  const relations = row.links.flatMap((link) => pair.comparison.links[link]?.relation ?? []);
  return listOf([...new Set(relations)].map((relation) => relationNames[relation]));
}

/** Where a moved row's paragraphs come from: `moved from paragraph 9 on the right`; empty for one that is not moved. */
function movedFrom(pair: Pair, row: LinkRow, numbers: readonly (number | null)[]): string {
  if (!row.moved) return '';
  const places = row.links.flatMap((link) => pair.comparison.links[link]?.right ?? []);
  const numbered = [...new Set(places)].flatMap((place) => numbers[place] ?? []);
  if (numbered.length === 0) return rowWords.moved;
  return rowWords.movedFrom({ count: numbered.length, places: listOf(numbered.map(String)) });
}

/**
 * A row in one phrase, for screen readers: `edited, 3 of 12, moved from paragraph 9 on the right, manual link`.
 *
 * @param numbers The numbers of the right article's paragraphs.
 * @param of The number of link rows; without it the row is not numbered.
 */
export function describeRow(pair: Pair, row: LinkRow, numbers: readonly (number | null)[], of?: number): string {
  const number = of === undefined ? '' : rowWords.numbered({ at: row.ordinal, of });
  const isByHand = row.links.some((link) => pair.comparison.links[link]?.byHand !== undefined);
  const hand = isByHand ? manualLink : '';
  return [relationsOf(pair, row), number, movedFrom(pair, row, numbers), hand].filter((part) => part !== '').join(', ');
}
