/** In UTF-16 code units: enough of a text to see which language it is written in. */
const SAMPLE_LENGTH = 64 * 1024;
/** Fewer lines of code than this are a quotation in an article about programming. */
const FEWEST_LINES = 3;
/** Of fewer lines than this, nearly all must be code. */
const FEW_LINES = 5;
/** The share of lines ending like statements from which a text counts as a program. */
const STATEMENTS = 0.5;
/** A text that begins with a tag is markup when it has this many; fewer are stray marks. */
const FEWEST_TAGS = 3;

const BEGINNING = /^(?:<\?(?:xml|php)|<!doctype|#!\/|\\documentclass|%!PS)/i;
const TAG = /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,400})?>/gi;
const STATEMENT_END = /[{};]$|^\s*(?:\/\/|\/\*|#include|import\s.+from\s)/;
/** Python and the like: blocks open with one of these words and a colon; calls and assignments fill a line. */
const SCRIPT_LINE =
  /^\s*(?:(?:def|class|if|elif|else|for|while|try|except|with|function|local)\b[^.!?“”]{0,200}:$|(?:import|from)\s[\w.]{1,80}(?:\s(?:import|as)\s[\w., *]{1,80})?$|return\b[^.!?“”]{0,80}$|[\w.]{1,60}\([^“”]{0,200}\)$|[\w.[\]]{1,60}\s?[+-]?=\s?\S|@\w)/;
const QUERY_LINE =
  /^\s*(?:select\s.{1,400}\sfrom\s|insert into\s|update\s\w+\sset\s|create table\s|delete from\s|alter table\s)/i;
/** "  image: nginx", "- 80", "[section]": settings. A line of an article ends like a sentence or is a heading. */
const SETTING_LINE =
  /^\s*(?:(?:- )?[\w.-]{1,40}:(?:\s\S{0,60})?|- \S{1,60}|\[[\w.-]{1,40}\]|[\w.-]{1,40}\s?=\s?\S{0,60})$/;
/** Nearly all lines of settings and tables match; a line of an article would not. */
const NEARLY_ALL = 0.9;
/** Columns of a table, and its lines, from which it counts as data. */
const FEWEST_COLUMNS = 3;

/**
 * Whether a text is source code (markup, data or a program), which nobody means to compare as an article. Text with a
 * few leftover tags is not.
 */
export function isSourceCode(text: string): boolean {
  const start = text
    .slice(0, SAMPLE_LENGTH)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (BEGINNING.test(start)) return true;
  if (start.startsWith('<')) return (start.match(TAG)?.length ?? 0) >= FEWEST_TAGS;
  if (/^[{[]/.test(start) && isJson(text)) return true;
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < FEWEST_LINES) return lines.length > 0 && lines.every((line) => QUERY_LINE.test(line));
  const share = (is: (line: string) => boolean) => lines.filter((line) => is(line.trimEnd())).length / lines.length;
  const isStatement = (line: string) => STATEMENT_END.test(line) || SCRIPT_LINE.test(line) || QUERY_LINE.test(line);
  // Verse has lines that end in a semicolon.
  const enough = lines.length < FEW_LINES ? NEARLY_ALL : STATEMENTS;
  return share(isStatement) >= enough || share((line) => SETTING_LINE.test(line)) >= NEARLY_ALL || isTable(lines);
}

/** Comma- or tab-separated values: every line has the same number of columns, and none is a sentence. */
function isTable(lines: readonly string[]): boolean {
  return [',', ';', '\t'].some((separator) => {
    const columns = (line: string) => line.split(separator).length;
    const count = columns(lines[0] ?? '');
    return count >= FEWEST_COLUMNS && lines.every((line) => columns(line) === count && !/[.!?]["”’]?$|, /u.test(line));
  });
}

/** JSON, or one JSON value a line. */
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
