import type { Piece } from '../assemble';
import type { Fragment } from './text';

/** Leading beyond the usual that parts paragraphs. As a factor; justified pages stretch lines by a tenth. */
const WIDER_LEADING = 1.3;
/** A first line is set in by at least this. In font sizes. */
const INDENT = 0.7;
/** A line ends short, so ends its paragraph, when this share of the column is left empty. */
const SHORT_LINE = 0.25;
/** Another size is another sort of text; renderers round sizes by some hundredths. As a factor. */
const OTHER_SIZE = 1.1;
/** Headlines are set at least this much larger than the text. As a factor. */
const HEADLINE_SIZE = 1.3;
/** Longer paragraphs in large letters are a standfirst or the text of a poster. */
const LONGEST_HEADING = 200;

const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]」』]*$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、「」！？：；]/u;

interface Paragraph {
  readonly lines: Fragment[];
  readonly size: number;
}

/** The paragraphs of columns in reading order: the headline, crossheads and body by the size of their letters. */
export function paragraphsOf(columns: readonly (readonly Fragment[])[]): readonly Piece[] {
  const paragraphs: Paragraph[] = [];
  for (const column of columns) addColumn(paragraphs, column);
  const bodySize = usual(
    paragraphs.map(({ lines, size }) => [size, lines.reduce((sum, { text }) => sum + text.length, 0)]),
  );
  const largest = Math.max(0, ...paragraphs.map(({ size }) => size));
  const compounds = new Set(columns.flat().flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []));
  let hasHeadline = false;
  return paragraphs.map(({ lines, size }): Piece => {
    const text = textOf(lines, compounds);
    const isLarge = size >= bodySize * OTHER_SIZE && text.length <= LONGEST_HEADING;
    if (isLarge && !hasHeadline && size === largest && size >= bodySize * HEADLINE_SIZE) {
      hasHeadline = true;
      return { text, role: 'headline' };
    }
    return { text, role: isLarge && hasHeadline && !SENTENCE_END.test(text) ? 'crosshead' : 'body' };
  });
}

function addColumn(paragraphs: Paragraph[], column: readonly Fragment[]): void {
  const left = Math.min(...column.map((line) => line.left));
  const right = Math.max(...column.map((line) => line.right));
  const leading = usual(column.slice(1).map((line, i) => [Math.round((column[i]?.baseline ?? 0) - line.baseline), 1]));
  column.forEach((line, i) => {
    const above = column[i - 1];
    const current = paragraphs.at(-1);
    const goesOn =
      above === undefined ? goesOnElsewhere(current, line) : !begins(line, above, { left, right, leading });
    if (current && goesOn) current.lines.push(line);
    else paragraphs.push({ lines: [line], size: line.size });
  });
}

/** A paragraph goes on in the next column or on the next page when its sentence does. */
function goesOnElsewhere(current: Paragraph | undefined, line: Fragment): boolean {
  const last = current?.lines.at(-1);
  if (!current || !last || line.opens || isOtherSize(current.size, line.size) || SENTENCE_END.test(last.text))
    return false;
  return (
    /^[\p{Ll}\p{N}"'“‘(]/u.test(line.text) || DENSE.test(line.text.charAt(0)) || /\p{L}[-\u00ad]$/u.test(last.text)
  );
}

function begins(
  line: Fragment,
  above: Fragment,
  column: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  const drop = above.baseline - line.baseline;
  if (line.opens) return true;
  // Two runs on one line: a tab, or the cells of a table.
  if (Math.abs(drop) < line.size / 2) return false;
  if (isOtherSize(line.size, above.size)) return true;
  if (drop > Math.max(column.leading, line.size) * WIDER_LEADING) return true;
  if (line.left > above.left + line.size * INDENT && above.left < column.left + line.size * INDENT) return true;
  return SENTENCE_END.test(above.text) && above.right < column.right - (column.right - column.left) * SHORT_LINE;
}

function isOtherSize(one: number, other: number): boolean {
  return Math.max(one, other) > Math.min(one, other) * OTHER_SIZE;
}

/**
 * Lines joined as they read: a word parted at the end of a line is one again, unless the text has it with its hyphen
 * elsewhere, and scripts without spaces get none.
 */
function textOf(lines: readonly Fragment[], compounds: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of lines) {
    const [, part] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text) ?? [];
    const [rest] = /^\p{Ll}+/u.exec(line) ?? [];
    if (part !== undefined && rest !== undefined) {
      text = (compounds.has(`${part}-${rest}`) ? text : text.slice(0, -1)) + line;
    } else if (text === '' || (DENSE.test(text.at(-1) ?? '') && DENSE.test(line.charAt(0)))) text += line;
    else text += ` ${line}`;
  }
  return text;
}

/** The value with the greatest weight, sizes rounded to half points. */
function usual(weighted: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) {
    const rounded = Math.round(value * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}
