import type { Comparison, Edit, EditKind, Link, Passage } from '../../contract';
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
export interface Segment {
  readonly text: string;
  readonly mark: Mark | null;
}

/** In a reworded link all words differ; only these kinds tell the reader something there. */
const tellingKinds: ReadonlySet<EditKind> = new Set<EditKind>(['figure', 'name', 'quotation']);

/** Whether an edit is worth a mark in a link of this relation. */
export function isMarked(edit: Edit, link: Link): boolean {
  if (link.relation === 'reworded') return tellingKinds.has(edit.kind);
  // Outside its shared passages a partial link is two different texts: word marks there would be confetti.
  return link.relation !== 'partial';
}

/** Looks up the marks of one paragraph in one link. */
export type MarksOf = (link: number, side: Side, paragraph: number) => readonly Mark[];

/** Sorts a comparison's edits and shared passages by link, side and paragraph, once, so that each row finds its own. */
export function collectMarks(comparison: Comparison): MarksOf {
  const found = new Map<string, Mark[]>();
  const add = (link: number, side: Side, paragraph: number, mark: Mark): void => {
    const key = `${link} ${side} ${paragraph}`;
    const held = found.get(key);
    if (held === undefined) found.set(key, [mark]);
    else held.push(mark);
  };
  comparison.edits.forEach((edit, index) => {
    const link = comparison.links[edit.link];
    if (link === undefined || !isMarked(edit, link)) return;
    for (const side of sides) {
      const span = edit[side];
      if (span !== null)
        add(edit.link, side, span.paragraph, { start: span.start, end: span.end, kind: edit.kind, edit: index });
    }
  });
  const passages = new Map<number, Passage[]>();
  for (const passage of comparison.passages) {
    const held = passages.get(passage.left.paragraph);
    if (held === undefined) passages.set(passage.left.paragraph, [passage]);
    else held.push(passage);
  }
  comparison.links.forEach((link, index) => {
    if (link.relation !== 'partial') return;
    for (const passage of link.left.flatMap((paragraph) => passages.get(paragraph) ?? [])) {
      if (!link.right.includes(passage.right.paragraph)) continue;
      for (const side of sides) {
        const { paragraph, start, end } = passage[side];
        add(index, side, paragraph, { start, end, kind: 'shared', edit: null });
      }
    }
  });
  return (link, side, paragraph) => found.get(`${link} ${side} ${paragraph}`) ?? [];
}

/** The mark without the white space at its ends, which would be underlined for nothing; null when nothing else is in it. */
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
export function segments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const sound = marks
    .map((mark) => trimmed(text, mark))
    .filter((mark) => mark !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const cut: Segment[] = [];
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
