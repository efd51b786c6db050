/** Snippets: extracts of articles around the hits of a library search. */
import type { Snippet } from '../../contract';

/** A piece of a snippet, and whether it is a hit. */
export interface SnippetSegment {
  readonly text: string;
  readonly isMark: boolean;
}

/** The words that were found, as they are written, each once. */
export function foundWords(snippets: readonly Pick<Snippet, 'text' | 'marks'>[]): readonly string[] {
  return [...new Set(snippets.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))))];
}

/** UTF-16 units that may precede the first mark without pushing it out of the lines a snippet has. */
const MAX_BEFORE = 60;
/** UTF-16 units kept before it otherwise: enough for context. */
const KEPT_BEFORE = 40;

/** The snippet, cut at a word so that it begins near its first mark, which must be visible. */
export function nearMark<Cut extends Pick<Snippet, 'text' | 'start' | 'marks'>>(snippet: Cut): Cut {
  const first = Math.min(...snippet.marks.map(({ start }) => start));
  if (first <= MAX_BEFORE || first > snippet.text.length) return snippet;
  const word = snippet.text.indexOf(' ', first - KEPT_BEFORE) + 1;
  const cut = word === 0 || word > first ? first : word;
  return {
    ...snippet,
    text: snippet.text.slice(cut),
    start: snippet.start + cut,
    marks: snippet.marks.map(({ start, end }) => ({ start: start - cut, end: end - cut })),
  };
}

/** A snippet split at its marks. For any marks, the segments together are the text. */
export function segmentsOf({ text, marks }: Pick<Snippet, 'text' | 'marks'>): readonly SnippetSegment[] {
  const segments: SnippetSegment[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.min(text.length, Math.max(at, mark.start));
    const end = Math.min(text.length, Math.max(start, mark.end));
    if (start === end) continue;
    if (start > at) segments.push({ text: text.slice(at, start), isMark: false });
    segments.push({ text: text.slice(start, end), isMark: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMark: false });
  return segments;
}
