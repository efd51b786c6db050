/** Names, rules and tooltips of the kinds of edit. */
import type { EditKind } from '../../contract';
import { kindCounts, kindLabels, kindNames, kindRules, kindTitles, oneSided } from '../../messages/compare/differences';
import { opposite, type Side } from '../pair/sides';
import type { NamingContext } from './names';
import { oneSidedWords } from './oneSided';
import { capitalised } from './text';

/** The edit kinds that have words on one side only, and that side. */
const sideOfKind: Readonly<Partial<Record<EditKind, Side>>> = { cut: 'left', addition: 'right' };

/** The kinds of edit with words on both sides. */
type ChangedKind = Exclude<EditKind, 'cut' | 'addition'>;

function isChanged(kind: EditKind): kind is ChangedKind {
  return sideOfKind[kind] === undefined;
}

/** A kind in the singular, to begin a label; empty for words that only one side has. */
export function kindLabel(kind: EditKind): string {
  return isChanged(kind) ? kindLabels[kind] : '';
}

/** A kind in the plural. */
export function kindName({ names, source }: NamingContext, kind: EditKind): string {
  if (isChanged(kind)) return kindNames[kind];
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return oneSided.wordsOnlyIn({ name: names[side] });
  return source.side === side ? oneSided.cuts : oneSided.additions;
}

/** A number of edits of a kind: `2 figures`. */
export function countedKind({ names, source }: NamingContext, kind: EditKind, count: number): string {
  if (isChanged(kind)) return kindCounts[kind]({ count });
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return kindCounts.wordsOnlyIn({ count, name: names[side] });
  return (source.side === side ? kindCounts.cuts : kindCounts.additions)({ count });
}

/** The rule that defines a kind. */
export function kindRule({ names, source }: NamingContext, kind: EditKind): string {
  if (isChanged(kind)) return kindRules[kind];
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return oneSided.onlyRule({ name: names[side] });
  const values = { source: names[source.side], other: names[opposite(source.side)] };
  return source.side === side ? oneSided.cutRule(values) : oneSided.addedRule(values);
}

/** The tooltip of a mark. */
export function markTitle(view: NamingContext, kind: EditKind): string {
  return isChanged(kind) ? kindTitles[kind] : capitalised(oneSidedWords(view, sideOfKind[kind] ?? 'left'));
}

/** The HTML element of cut words, of added words, or of a mark where the direction is unknown. */
export type MarkElement = 'del' | 'ins' | 'mark';

/** The element for one side's words. */
export function markElement({ source }: NamingContext, side: Side): MarkElement {
  if (source?.carried !== true) return 'mark';
  return source.side === side ? 'del' : 'ins';
}
