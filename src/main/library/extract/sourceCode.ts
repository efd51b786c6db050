/** Enough of a text to see what it is written in, in UTF-16 code units. */
const SEEN = 64 * 1024;
/** Fewer lines of code are a quotation in an article on programming. */
const FEWEST_LINES = 5;
/** The share of lines that end as statements do, from which a text is a program. */
const STATEMENTS = 0.5;
/** Tags of a text that begins with one; fewer are a stray mark. */
const FEWEST_TAGS = 3;

const BEGINNING = /^(?:<\?(?:xml|php)|<!doctype|#!\/|\\documentclass|%!PS)/i;
const TAG = /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,400})?>/gi;
const STATEMENT_END = /[{};]$|^\s*(?:\/\/|\/\*|#include|import\s.+from\s)/;

/**
 * Whether a text is source code (markup, data or a program), which nobody means to compare as an article. Text with a few
 * tags left in it is none.
 */
export function isSourceCode(text: string): boolean {
  const start = text
    .slice(0, SEEN)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (BEGINNING.test(start)) return true;
  if (start.startsWith('<')) return (start.match(TAG)?.length ?? 0) >= FEWEST_TAGS;
  if (/^[{[]/.test(start) && isJson(text)) return true;
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const statements = lines.filter((line) => STATEMENT_END.test(line.trimEnd())).length;
  return lines.length >= FEWEST_LINES && statements >= lines.length * STATEMENTS;
}

/** JSON, or JSON a line. */
function isJson(text: string): boolean {
  const [first = ''] = text.trim().split('\n', 1);
  return [text, first].some((part) => {
    try {
      const value: unknown = JSON.parse(part);
      return typeof value === 'object' && value !== null;
    } catch {
      return false;
    }
  });
}
