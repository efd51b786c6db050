/** Names and notes for manual links. */
import type { Link, SettledDecision } from '../../contract';
import { links, manualLinks } from '../../messages/compare/panels';
import type { Side } from '../pair/sides';
import { type ParagraphContext, paragraphLabel } from './paragraphs';

/** The paragraphs of a link: `Reuters ¶3, ¶4 and BBC ¶2`. */
export function endsName(view: ParagraphContext, ends: Pick<Link, Side>): string {
  const end = (side: Side): string => {
    const places = ends[side].map((index) => paragraphLabel(view, side, index)).join(', ');
    return links.end({ name: view.names[side], places });
  };
  return links.ends({ left: end('left'), right: end('right') });
}

/** A note on the outcome of a decision; null when it had only the intended effect. */
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
