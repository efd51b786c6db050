/**
 * Both sides of a link as one text: what they share once, and at each edit the words of one side, then those of the
 * other.
 *
 * Left "Mr. Assad spoke on Monday", right "Assad said on Monday" reads: [Mr.] Assad [spoke][said] on Monday.
 */
import type { Edit, Pair } from '../../contract';
import type { Side } from './sides';

/** A piece of the one text: shared, or the words of one side at an edit. */
export interface MergedPart {
  readonly text: string;
  /** Whose words they are, and the edit's index into `Comparison.edits`; null for what is shared. */
  readonly own: { readonly side: Side; readonly edit: number } | null;
}

/** The paragraphs of one side as one text, each but the last ended by a line feed. */
interface JoinedText {
  readonly text: string;
  readonly starts: ReadonlyMap<number, number>;
}

function joinText(pair: Pair, side: Side, paragraphs: readonly number[]): JoinedText {
  const starts = new Map<number, number>();
  const texts: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    // Each character keeps its offset; a paragraph's text holds no line feed that means anything.
    const text = (pair[side].paragraphs[paragraph]?.text ?? '').replaceAll('\n', ' ');
    starts.set(paragraph, at);
    texts.push(text);
    at += text.length + 1;
  }
  return { text: texts.join('\n'), starts };
}

/**
 * Where a text ends that begins at `from` and has the same characters as `wanted`, white space apart; -1 if it has not.
 */
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

/** From where to where in a stream an edit is on one side, or null when it has no words there. */
function rangeOf(edit: Edit, side: Side, stream: JoinedText): readonly [number, number] | null {
  const span = edit[side];
  const start = span === null ? undefined : stream.starts.get(span.paragraph);
  return span === null || start === undefined ? null : [start + span.start, start + span.end];
}

/**
 * The one text of a link, a list of parts for each paragraph of the left. Null when its edits do not lead from the left
 * text to the right one to the letter: then both must be shown.
 *
 * @param pair The two articles and what they share.
 * @param index Index into `Comparison.links`.
 * @param first Whose words come first at each edit: those of the source, where one is known.
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
      // The left's own text, for its paragraphs' ends; then the space the right has before its words.
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
    // The left may have no space here, where it has no words.
    if (before === null && /\s/u.test(right.text.charAt(after[1]))) share(' ');
  }
  const end = endOf(left.text.slice(l), right.text, r);
  if (end === -1 || right.text.slice(end).trim() !== '') return null;
  share(left.text.slice(l));
  return inParagraphs(parts);
}

/** Parts cut where a paragraph ends. */
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
