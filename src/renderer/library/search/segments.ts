import type { Snippet } from '../../../contract';

/** A part of a snippet, either a match or the text between two. */
export interface SnippetSegment {
  readonly text: string;
  readonly isMark: boolean;
}

/** The matched words, each spelling once. */
export function foundWords(snippets: readonly Pick<Snippet, 'text' | 'marks'>[]): readonly string[] {
  return [...new Set(snippets.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))))];
}

/** Characters before the first match that leave it within the lines of a row. */
const MAX_BEFORE = 60;
/** Characters kept before it where there are more: enough context to understand the match. */
const KEPT_BEFORE = 40;

/** A snippet cut at a word shortly before its first match, so that the lines of a row contain it. */
export function nearMark<T extends Pick<Snippet, 'text' | 'start' | 'marks'>>(snippet: T): T {
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

/** A snippet split at its marks. The segments together are its text, even where marks overlap or are out of range. */
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
