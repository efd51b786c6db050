/** Names for manual links and their paragraphs. */
import type { Link, SettledDecision } from '../../contract';
import { labels, placeNames } from '../../messages/compare/page';
import { links, manualLinks } from '../../messages/compare/panels';
import type { Side } from '../pair/sides';
import type { View } from '../pair/view';
import { excerpt } from './text';

/** The parts of a view needed to name its paragraphs. */
export type ParagraphContext = Pick<View, 'pair' | 'numbers' | 'names'>;

/** UTF-16 units of a paragraph's text by which a reader knows it. */
const RECOGNISED = 90;

/** `¶3`, or its label for a paragraph without a number. */
export function paragraphLabel({ pair, numbers }: ParagraphContext, side: Side, index: number): string {
  const number = numbers[side][index];
  return number ? placeNames.numbered({ number }) : labels[pair[side].paragraphs[index]?.role ?? 'body'];
}

/** The first words of a paragraph. */
export function firstWords({ pair }: ParagraphContext, side: Side, index: number): string {
  return excerpt(pair[side].paragraphs[index]?.text ?? '', RECOGNISED);
}

/** `Reuters ¶3, ¶4 and BBC ¶2`. */
export function endsName(view: ParagraphContext, ends: Pick<Link, Side>): string {
  const end = (side: Side): string => {
    const places = ends[side].map((index) => paragraphLabel(view, side, index)).join(', ');
    return links.end({ name: view.names[side], places });
  };
  return links.ends({ left: end('left'), right: end('right') });
}

/** A note on the outcome of a decision; null when it did what it says and nothing else. */
export function effectNote({ decision, effect, gaveWay }: SettledDecision): string | null {
  if (effect === 'gone') return manualLinks.gone;
  if (effect === 'none') return manualLinks.noEffect;
  if (decision.kind === 'break' || gaveWay.length === 0) return null;
  return manualLinks.replaced({ count: gaveWay.length });
}

/** The note on the links that a new one would replace; null when there are none. */
export function replacementNote(gaveWay: readonly Link[]): string | null {
  return gaveWay.length === 0 ? null : links.replaces({ count: gaveWay.length });
}
