/** Comments: their text, their words and the length of their lines. */
import ts from 'typescript';
import { type HouseFile, lineOf, type Offender } from './project';

/** A block comment, or a run of `//` comments on consecutive lines. */
export interface SourceComment {
  readonly file: string;
  /** Of its first character, from 1. */
  readonly line: number;
  /** Without comment markers, lines joined by `\n`. */
  readonly text: string;
}

/** The formatter's line width, which it does not apply to comments. */
export const LONGEST_LINE = 120;

export function commentsOf(file: HouseFile): readonly SourceComment[] {
  const comments: SourceComment[] = [];
  let lastLine = -1;
  for (const { start, end } of commentRanges(file.tree)) {
    const raw = file.text.slice(start, end);
    const line = lineOf(file.tree, start);
    const last = comments.at(-1);
    const isLineComment = raw.startsWith('//');
    const isAlone = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start).trim() === '';
    if (isLineComment && isAlone && last !== undefined && line === lastLine + 1) {
      comments[comments.length - 1] = { ...last, text: `${last.text}\n${withoutMarkers(raw)}` };
    } else {
      comments.push({ file: file.path, line, text: withoutMarkers(raw) });
    }
    lastLine = isLineComment ? line : -1;
  }
  return comments;
}

export function longCommentLines(file: HouseFile): readonly Offender[] {
  const lines = file.text.split('\n');
  const commented = new Set<number>();
  for (const { start, end } of commentRanges(file.tree)) {
    for (let line = lineOf(file.tree, start); line <= lineOf(file.tree, end); line += 1) commented.add(line);
  }
  return [...commented].flatMap((line) => {
    const length = lines[line - 1]?.trimEnd().length ?? 0;
    return length > LONGEST_LINE ? [{ file: file.path, line, note: `${length} columns` }] : [];
  });
}

export function countWords(comments: readonly SourceComment[]): number {
  return comments.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
}

const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;

/** Each use of a word in comments. `word` matches whole words in any case. */
export function usesOf(comments: readonly SourceComment[], word: RegExp): readonly Offender[] {
  return comments.flatMap(({ file, line, text }) =>
    text
      .split('\n')
      .flatMap((part, index) =>
        [...part.matchAll(WORD)]
          .filter(([used]) => word.test(used))
          .map(() => ({ file, line: line + index, note: part.trim() })),
      ),
  );
}

export function beginningWithWhat(comments: readonly SourceComment[]): readonly Offender[] {
  return comments
    .filter(({ text }) => /^\W*what\b/i.test(text))
    .map(({ file, line, text }) => ({ file, line, note: text.trim().split('\n', 1)[0] ?? '' }));
}

interface CommentRange {
  readonly start: number;
  readonly end: number;
}

/** Several measures read the comments of a file, and walking all its tokens is slow. */
const cachedRanges = new WeakMap<ts.SourceFile, readonly CommentRange[]>();

/** All comments in the order of the text. */
function commentRanges(tree: ts.SourceFile): readonly CommentRange[] {
  const cached = cachedRanges.get(tree);
  if (cached !== undefined) return cached;
  const ranges: CommentRange[] = [];
  const visit = (node: ts.Node): void => {
    // Text between JSX tags may look like a comment; a doc comment is found before its first token.
    if (ts.isJsxText(node) || ts.isJSDoc(node)) return;
    const children = node.getChildren(tree);
    for (const child of children) visit(child);
    if (children.length === 0) ranges.push(...commentsBefore(node, tree));
  };
  visit(tree);
  cachedRanges.set(tree, ranges);
  return ranges;
}

/** Before a token there are only blanks and comments, so no string can be mistaken for one. */
function commentsBefore(token: ts.Node, tree: ts.SourceFile): readonly CommentRange[] {
  const before = tree.text.slice(token.pos, token.getStart(tree));
  return [...before.matchAll(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g)].map(({ index, 0: comment }) => ({
    start: token.pos + index,
    end: token.pos + index + comment.length,
  }));
}

function withoutMarkers(raw: string): string {
  return raw
    .replace(/^\/\*+|\*+\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/+|\*(?!\/))?\s?/, '').trimEnd())
    .join('\n');
}
