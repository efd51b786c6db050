/** What decisions and their paragraphs are called in the window's own sentences. */
import type { KeptDecision, Link, SettledDecision } from '../../../contract';
import { counted, excerpt } from '../../ui/text';
import type { Side } from '../sides';
import type { View } from '../view';

/** What of a view is needed to speak of its paragraphs. */
export type Named = Pick<View, 'pair' | 'numbers' | 'names'>;

/** UTF-16 units of a paragraph's text by which a reader knows it. */
const RECOGNISED = 90;

/** `¶3`, or its role for a paragraph without a number. */
export function paragraphName({ pair, numbers }: Named, side: Side, index: number): string {
  const number = numbers[side][index] ?? null;
  return number === null ? (pair[side].paragraphs[index]?.role ?? 'paragraph') : `¶${number}`;
}

/** The first words of a paragraph. */
export function firstWords({ pair }: Named, side: Side, index: number): string {
  return excerpt(pair[side].paragraphs[index]?.text ?? '', RECOGNISED);
}

/** `Reuters ¶3, ¶4 and BBC ¶2`. */
export function endsName(view: Named, ends: Pick<Link, Side>): string {
  const name = (side: Side): string =>
    `${view.names[side]} ${ends[side].map((index) => paragraphName(view, side, index)).join(', ')}`;
  return `${name('left')} and ${name('right')}`;
}

export const kindNames: Readonly<Record<KeptDecision['kind'], string>> = {
  break: 'Link broken',
  make: 'Link made',
};

/** What a reader must know of what became of a decision; null when it did what it says and nothing else. */
export function effectNote({ decision, effect, gaveWay }: SettledDecision): string | null {
  if (effect === 'gone') return 'Without effect: its paragraphs are not in these articles any more.';
  if (effect === 'none') return 'Without effect: these paragraphs were not linked.';
  if (decision.kind === 'break' || gaveWay.length === 0) return null;
  return `Stands in place of ${counted(gaveWay.length, 'other link', 'other links')}.`;
}

/** What a link about to be made takes the place of; null when nothing. */
export function replacementNote(gaveWay: readonly Link[]): string | null {
  if (gaveWay.length === 0) return null;
  return `Takes the place of ${counted(gaveWay.length, 'link', 'links')} between these paragraphs.`;
}
