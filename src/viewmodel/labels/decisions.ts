/** Names for manual links and their paragraphs. */
import type { Link, SettledDecision } from '../../contract';
import { labels, placeNames } from '../../messages/compare/page';
import { links, manualLinks } from '../../messages/compare/panels';
import type { Side } from '../pair/sides';
import type { View } from '../pair/view';
import { excerpt } from './text';

/** The parts of a view needed to name its paragraphs. */
export type Named = Pick<View, 'pair' | 'numbers' | 'names'>;

/** UTF-16 units of a paragraph's text by which a reader knows it. */
const RECOGNISED = 90;

/** `¶3`, or its label for a paragraph without a number. */
export function paragraphName({ pair, numbers }: Named, side: Side, index: number): string {
  const number = numbers[side][index];
  return number ? placeNames.numbered({ number }) : labels[pair[side].paragraphs[index]?.role ?? 'body'];
}

/** The first words of a paragraph. */
export function firstWords({ pair }: Named, side: Side, index: number): string {
  return excerpt(pair[side].paragraphs[index]?.text ?? '', RECOGNISED);
}

/** `Reuters ¶3, ¶4 and BBC ¶2`. */
export function endsName(view: Named, ends: Pick<Link, Side>): string {
  const end = (side: Side): string => {
    const places = ends[side].map((index) => paragraphName(view, side, index)).join(', ');
    return links.end({ name: view.names[side], places });
  };
  return links.ends({ left: end('left'), right: end('right') });
}

/** A note on the outcome of a decision; null when it did what it says and nothing else. */
export function effectNote({ decision, effect, overriddenLinks }: SettledDecision): string | null {
  if (effect === 'stale') return manualLinks.gone;
  if (effect === 'no-effect') return manualLinks.noEffect;
  if (decision.kind === 'break' || overriddenLinks.length === 0) return null;
  return manualLinks.replaced({ count: overriddenLinks.length });
}

/** The note on the links that a new one would replace; null when there are none. */
export function replacementNote(overriddenLinks: readonly Link[]): string | null {
  return overriddenLinks.length === 0 ? null : links.replaces({ count: overriddenLinks.length });
}
