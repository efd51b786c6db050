/** A line of the source without the white space around it: `start === end` when the line is blank. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** The number of white-space characters before the first other one. */
  readonly indent: number;
}

/**
 * True for the code units that `/\s/` matches; a table lookup is many times faster than the regular expression on large
 * sources.
 */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

function isLineBreak(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x2028 || code === 0x2029;
}

/** The source with every line-break character replaced by a space, so that all offsets stay valid. */
export function withoutBreaks(text: string): string {
  return text.replace(/[\n\v\f\r\u2028\u2029]/g, ' ');
}

/** Files of nothing but line breaks exist; one object represents all blank lines. */
const BLANK: TextLine = { start: 0, end: 0, indent: 0 };

function trimmedLine(source: string, from: number, to: number): TextLine {
  let start = from;
  while (start < to && isWhiteSpace(source.charCodeAt(start))) start += 1;
  let end = to;
  while (end > start && isWhiteSpace(source.charCodeAt(end - 1))) end -= 1;
  return start === end ? BLANK : { start, end, indent: start - from };
}

/** The lines of the source in order, blank ones included; CR LF is one break. */
export function splitLines(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (!isLineBreak(code)) continue;
    lines.push(trimmedLine(source, from, i));
    if (code === CARRIAGE_RETURN && source.charCodeAt(i + 1) === LINE_FEED) i += 1;
    from = i + 1;
  }
  lines.push(trimmedLine(source, from, source.length));
  return lines;
}
