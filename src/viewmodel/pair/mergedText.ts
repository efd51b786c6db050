/**
 * Both sides of a link merged into one text: shared words once, and at each edit the words of one side, then those of
 * the other.
 *
 * Left "Mr. Assad spoke on Monday", right "Assad said on Monday" reads: [Mr.] Assad [spoke][said] on Monday.
 */
import type { Edit, Pair } from '../../contract';
import type { Side } from './sides';

/** A piece of the merged text: shared, or the words of one side at an edit. */
export interface MergedPart {
  readonly text: string;
  /** The side whose words they are, and the index into `Comparison.edits`; null for shared words. */
  readonly own: { readonly side: Side; readonly edit: number } | null;
}

/** The paragraphs of one side joined by line feeds. */
interface JoinedText {
  readonly text: string;
  /** The offset at which each paragraph starts, by its index. */
  readonly starts: ReadonlyMap<number, number>;
}

function joinText(pair: Pair, side: Side, paragraphs: readonly number[]): JoinedText {
  const starts = new Map<number, number>();
  const texts: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    // A line feed inside a paragraph has no meaning. Replacing it keeps all offsets.
    const text = (pair[side].paragraphs[paragraph]?.text ?? '').replaceAll('\n', ' ');
    starts.set(paragraph, at);
    texts.push(text);
    at += text.length + 1;
  }
  return { text: texts.join('\n'), starts };
}

/** The end of `wanted` in `text` when it begins at `from`, ignoring white space; -1 when it is not there. */
function endOf(wanted: string, text: string, from: number): number {
  let at = from;
  for (const character of wanted) {
    if (/\s/u.test(character)) continue;
    while (at < text.length && /\s/u.test(text.charAt(at))) at++;
    if (!text.startsWith(character, at)) return -1;
    at += character.length;
  }
  return at;
}

/** The start and end of an edit in the joined text of one side; null when it has no words there. */
function rangeOf(edit: Edit, side: Side, joined: JoinedText): readonly [number, number] | null {
  const span = edit[side];
  const start = span === null ? undefined : joined.starts.get(span.paragraph);
  return span === null || start === undefined ? null : [start + span.start, start + span.end];
}

/**
 * The merged text of a link, as a list of parts for each paragraph on the left. Null when the edits do not turn the
 * left text into exactly the right one: then both texts must be shown.
 *
 * @param pair The compared pair.
 * @param index Index into `Comparison.links`.
 * @param first The side whose words come first at each edit: the source, where one is known.
 */
export function mergeLink(pair: Pair, index: number, first: Side): readonly (readonly MergedPart[])[] | null {
  const link = pair.comparison.links[index];
  if (link === undefined) return null;
  const left = joinText(pair, 'left', link.left);
  const right = joinText(pair, 'right', link.right);
  const parts: MergedPart[] = [];
  let l = 0;
  let r = 0;
  const share = (text: string): void => {
    if (text !== '') parts.push({ text, own: null });
  };
  for (const [at, edit] of pair.comparison.edits.entries()) {
    if (edit.link !== index) continue;
    const before = rangeOf(edit, 'left', left);
    const after = rangeOf(edit, 'right', right);
    if ((before?.[0] ?? l) < l || (after?.[0] ?? r) < r) return null;
    if (before !== null) {
      const shared = left.text.slice(l, before[0]);
      const end = endOf(shared, right.text, r);
      if (end === -1 || (after !== null && right.text.slice(end, after[0]).trim() !== '')) return null;
      share(shared);
      r = after?.[1] ?? end;
      l = before[1];
      if (after === null || first === 'left')
        parts.push({ text: left.text.slice(...before), own: { side: 'left', edit: at } });
      if (after !== null && first === 'left') share(' ');
    } else if (after !== null) {
      const shared = right.text.slice(r, after[0]);
      const end = endOf(shared, left.text, l);
      if (end === -1) return null;
      // The left text, which has the paragraph ends; then the space before the words on the right.
      share(`${left.text.slice(l, end)}${/\s$/u.test(shared) ? ' ' : ''}`);
      l = end;
      r = after[1];
    }
    if (after === null) continue;
    parts.push({ text: right.text.slice(...after).replaceAll('\n', ' '), own: { side: 'right', edit: at } });
    if (before !== null && first === 'right') {
      share(' ');
      parts.push({ text: left.text.slice(...before), own: { side: 'left', edit: at } });
    }
    // The left, which has no words here, may have no space either.
    if (before === null && /\s/u.test(right.text.charAt(after[1]))) share(' ');
  }
  const end = endOf(left.text.slice(l), right.text, r);
  if (end === -1 || right.text.slice(end).trim() !== '') return null;
  share(left.text.slice(l));
  return inParagraphs(parts);
}

/** Splits parts where a paragraph ends. */
function inParagraphs(parts: readonly MergedPart[]): readonly (readonly MergedPart[])[] {
  const paragraphs: MergedPart[][] = [[]];
  for (const { text, own } of parts) {
    text.split('\n').forEach((line, at) => {
      if (at > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ text: line, own });
    });
  }
  return paragraphs.filter((one) => one.length > 0);
}
