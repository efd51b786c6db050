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

/** The kind of an edit in the singular, as a label begins with it; empty for words that only one side has. */
export function kindLabel(kind: EditKind): string {
  return isChanged(kind) ? kindLabels[kind] : '';
}

/** The kind of edits in the plural. */
export function kindName({ names, source }: NamingContext, kind: EditKind): string {
  if (isChanged(kind)) return kindNames[kind];
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return oneSided.wordsOnlyIn({ name: names[side] });
  return source.side === side ? oneSided.cuts : oneSided.additions;
}

/** The same with their number. */
export function countedKind({ names, source }: NamingContext, kind: EditKind, count: number): string {
  if (isChanged(kind)) return kindCounts[kind]({ count });
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return kindCounts.wordsOnlyIn({ count, name: names[side] });
  return (source.side === side ? kindCounts.cuts : kindCounts.additions)({ count });
}

/** The rule that edits of a kind are named by. */
export function kindRule({ names, source }: NamingContext, kind: EditKind): string {
  if (isChanged(kind)) return kindRules[kind];
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return oneSided.onlyRule({ name: names[side] });
  const said = { source: names[source.side], other: names[opposite(source.side)] };
  return source.side === side ? oneSided.cutRule(said) : oneSided.addedRule(said);
}

/** The tooltip of a mark. */
export function markTitle(view: NamingContext, kind: EditKind): string {
  return isChanged(kind) ? kindTitles[kind] : capitalised(oneSidedWords(view, sideOfKind[kind] ?? 'left'));
}

/** Words that were cut, words that were added, or, where nothing shows which, a plain mark. */
export type MarkElement = 'del' | 'ins' | 'mark';

/** The element that marks one side's words. */
export function markElement({ source }: NamingContext, side: Side): MarkElement {
  if (source?.carried !== true) return 'mark';
  return source.side === side ? 'del' : 'ins';
}
