import type { Comparison, EditKind, Passage, Span } from '../../contract';
import { type Side, sides } from './sides';

/** A stretch of one paragraph's text to be shown in its own way. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `shared` is the common passage of a partial link; the others are the kinds of edit. */
  readonly kind: EditKind | 'shared';
  /** Index into `Comparison.edits`, or null for a shared passage. */
  readonly edit: number | null;
}

/** A piece of a paragraph: plain, or with its mark. */
export interface TextSegment {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Marked wherever they are. Outside a shared passage, and all through a reworded link, the other words differ anyway,
 * and marks at each of them would be confetti; that a figure, a name, a quotation or its speaker differs must not be
 * missed.
 */
const alwaysMarked: ReadonlySet<EditKind> = new Set<EditKind>([
  'figure',
  'name',
  'name-spelling',
  'quotation',
  'attribution',
]);

function isWithin(span: Span | null, whole: Span): boolean {
  return span === null || (span.paragraph === whole.paragraph && span.start >= whole.start && span.end <= whole.end);
}

/** The passages of each partial link, by its index. */
function passagesOfPartials({ links, passages }: Comparison): ReadonlyMap<number, readonly Passage[]> {
  const byLeft = new Map<number, Passage[]>();
  for (const passage of passages) {
    const held = byLeft.get(passage.left.paragraph);
    if (held === undefined) byLeft.set(passage.left.paragraph, [passage]);
    else held.push(passage);
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

/** The edits worth a mark, as indices into `Comparison.edits`. */
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

/** The parts of a span outside others of its paragraph. */
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

/** Sorts a comparison's edits and shared passages by link, side and paragraph, once, so that each row finds its own. */
export function collectMarks(comparison: Comparison): MarkLookup {
  const found = new Map<string, Mark[]>();
  const add = (link: number, side: Side, paragraph: number, mark: Mark): void => {
    const key = `${link} ${side} ${paragraph}`;
    const held = found.get(key);
    if (held === undefined) found.set(key, [mark]);
    else held.push(mark);
  };
  const marked = markedEdits(comparison);
  const changed = new Map<string, Span[]>();
  comparison.edits.forEach((edit, index) => {
    for (const side of sides) {
      const span = edit[side];
      if (span === null) continue;
      const key = `${edit.link} ${side}`;
      const held = changed.get(key);
      if (held === undefined) changed.set(key, [span]);
      else held.push(span);
      if (!marked.has(index)) continue;
      add(edit.link, side, span.paragraph, { start: span.start, end: span.end, kind: edit.kind, edit: index });
    }
  });
  // A passage runs from its first shared word to its last: the words in its gaps are not shared.
  for (const [link, passages] of passagesOfPartials(comparison)) {
    for (const side of sides) {
      const edits = changed.get(`${link} ${side}`) ?? [];
      for (const { paragraph, start, end } of passages.flatMap((passage) => without(passage[side], edits)))
        add(link, side, paragraph, { start, end, kind: 'shared', edit: null });
    }
  }
  return (link, side, paragraph) => found.get(`${link} ${side} ${paragraph}`) ?? [];
}

/**
 * The mark without the white space at its ends, which would be underlined for nothing; null when nothing else is in it.
 */
function trimmed(text: string, mark: Mark): Mark | null {
  const start = Math.max(0, mark.start);
  const inside = text.slice(start, Math.min(text.length, mark.end));
  const core = inside.trim();
  if (core === '') return null;
  const from = start + inside.indexOf(core);
  return { ...mark, start: from, end: from + core.length };
}

/**
 * Cuts a paragraph into plain and marked segments. Whatever the marks are, the segments' texts joined are the text:
 * marks beyond it are clipped, and of overlapping marks the earlier one keeps the ground.
 */
export function segments(text: string, marks: readonly Mark[]): readonly TextSegment[] {
  const sound = marks
    .map((mark) => trimmed(text, mark))
    .filter((mark) => mark !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const cut: TextSegment[] = [];
  let at = 0;
  for (const mark of sound) {
    const start = Math.max(mark.start, at);
    if (start >= mark.end) continue;
    if (start > at) cut.push({ text: text.slice(at, start), mark: null });
    cut.push({ text: text.slice(start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), mark: null });
  return cut;
}
