import type { Snippet } from '../../contract';

/** A piece of a snippet, and whether it is what was looked for. */
export interface SnippetSegment {
  readonly text: string;
  readonly isMark: boolean;
}

/** The words that were found, each once, as they are written. */
export function foundWords(snippets: readonly Pick<Snippet, 'text' | 'marks'>[]): readonly string[] {
  return [...new Set(snippets.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))))];
}

/** Characters before the first mark that may stand in the lines a snippet is given. */
const mostBefore = 60;
/** Characters before it where there would be more: enough to see what is spoken of. */
const keptBefore = 40;

/** A snippet that begins near its first mark, at a word: what was found is not what its lines leave out. */
export function nearMark<Given extends Pick<Snippet, 'text' | 'start' | 'marks'>>(snippet: Given): Given {
  const first = Math.min(...snippet.marks.map(({ start }) => start));
  if (first <= mostBefore || first > snippet.text.length) return snippet;
  const word = snippet.text.indexOf(' ', first - keptBefore) + 1;
  const cut = word === 0 || word > first ? first : word;
  return {
    ...snippet,
    text: snippet.text.slice(cut),
    start: snippet.start + cut,
    marks: snippet.marks.map(({ start, end }) => ({ start: start - cut, end: end - cut })),
  };
}

/** A snippet parted at its marks; its segments together are its text, whatever the marks say. */
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
