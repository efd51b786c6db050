/** The marks in a paragraph's text: which edits and shared passages are marked, and where. */
import type { Comparison, EditKind, Passage, Span } from '../../contract';
import { append } from '../multimap';
import { factualKinds } from './editKinds';
import { type Side, sides } from './sides';

/** A range of a paragraph's text to mark; offsets in UTF-16 units, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** A kind of edit, or `shared` for a passage of a partly shared link. */
  readonly kind: EditKind | 'shared';
  /** Index into `Comparison.edits`, or null for a shared passage. */
  readonly edit: number | null;
}

/** A piece of a paragraph's text: plain, or with its mark. */
export interface TextSegment {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Kinds marked everywhere. Outside a shared passage, and in a reworded link, most words differ and marking them all
 * would be confetti; but the user must not miss a different figure, name, quotation or speaker.
 */
const alwaysMarked: ReadonlySet<EditKind> = new Set([...factualKinds, 'name-spelling']);

function isWithin(span: Span | null, whole: Span): boolean {
  return span === null || (span.paragraph === whole.paragraph && span.start >= whole.start && span.end <= whole.end);
}

/** The passages of each partly shared link, by its index. */
function passagesOfPartials({ links, passages }: Comparison): ReadonlyMap<number, readonly Passage[]> {
  const byLeft = new Map<number, Passage[]>();
  for (const passage of passages) {
    append(byLeft, passage.left.paragraph, passage);
  }
  const found = new Map<number, readonly Passage[]>();
  links.forEach((link, index) => {
    if (link.relation !== 'partial') return;
    const ofLeft = link.left.flatMap((paragraph) => byLeft.get(paragraph) ?? []);
    found.set(
      index,
      ofLeft.filter((passage) => link.right.includes(passage.right.paragraph)),
    );
  });
  return found;
}

/** The edits to mark, as indices into `Comparison.edits`. */
export function markedEdits(comparison: Comparison): ReadonlySet<number> {
  const passages = passagesOfPartials(comparison);
  const marked = new Set<number>();
  comparison.edits.forEach((edit, index) => {
    const relation = comparison.links[edit.link]?.relation;
    if (relation === undefined) return;
    const isInPassage = (): boolean =>
      passages.get(edit.link)?.some((one) => sides.every((side) => isWithin(edit[side], one[side]))) === true;
    const isWhole = relation === 'verbatim' || relation === 'edited';
    if (isWhole || alwaysMarked.has(edit.kind) || (relation === 'partial' && isInPassage())) marked.add(index);
  });
  return marked;
}

/** The parts of a span that are outside other spans of its paragraph. */
function without(whole: Span, others: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let at = whole.start;
  const inside = others.filter((one) => one.paragraph === whole.paragraph).sort((a, b) => a.start - b.start);
  for (const { start, end } of inside) {
    if (start > at) kept.push({ ...whole, start: at, end: Math.min(start, whole.end) });
    at = Math.max(at, end);
    if (at >= whole.end) break;
  }
  if (at < whole.end) kept.push({ ...whole, start: at });
  return kept.filter((one) => one.end > one.start);
}

/** Looks up the marks of one paragraph in one link. */
export type MarkLookup = (link: number, side: Side, paragraph: number) => readonly Mark[];

/** Indexes the marks of a comparison by link, side and paragraph, once for all rows. */
export function collectMarks(comparison: Comparison): MarkLookup {
  const found = new Map<string, Mark[]>();
  const add = (link: number, side: Side, paragraph: number, mark: Mark): void => {
    const key = `${link} ${side} ${paragraph}`;
    append(found, key, mark);
  };
  const marked = markedEdits(comparison);
  const changed = new Map<string, Span[]>();
  comparison.edits.forEach((edit, index) => {
    for (const side of sides) {
      const span = edit[side];
      if (span === null) continue;
      const key = `${edit.link} ${side}`;
      append(changed, key, span);
      if (!marked.has(index)) continue;
      add(edit.link, side, span.paragraph, { start: span.start, end: span.end, kind: edit.kind, edit: index });
    }
  });
  // A passage extends from its first shared word to its last; the edits in between are not shared.
  for (const [link, passages] of passagesOfPartials(comparison)) {
    for (const side of sides) {
      const edits = changed.get(`${link} ${side}`) ?? [];
      for (const { paragraph, start, end } of passages.flatMap((passage) => without(passage[side], edits)))
        add(link, side, paragraph, { start, end, kind: 'shared', edit: null });
    }
  }
  return (link, side, paragraph) => found.get(`${link} ${side} ${paragraph}`) ?? [];
}

/** The mark without white space at its ends, which should not be underlined; null when it has nothing else. */
function trimmed(text: string, mark: Mark): Mark | null {
  const start = Math.max(0, mark.start);
  const inside = text.slice(start, Math.min(text.length, mark.end));
  const core = inside.trim();
  if (core === '') return null;
  const from = start + inside.indexOf(core);
  return { ...mark, start: from, end: from + core.length };
}

/**
 * Splits a paragraph's text into plain and marked segments. For any marks the segments together are the text: a mark
 * beyond it is clipped, and where two marks overlap the earlier one wins.
 */
export function segments(text: string, marks: readonly Mark[]): readonly TextSegment[] {
  const sorted = marks
    .map((mark) => trimmed(text, mark))
    .filter((mark) => mark !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const cut: TextSegment[] = [];
  let at = 0;
  for (const mark of sorted) {
    const start = Math.max(mark.start, at);
    if (start >= mark.end) continue;
    if (start > at) cut.push({ text: text.slice(at, start), mark: null });
    cut.push({ text: text.slice(start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), mark: null });
  return cut;
}
