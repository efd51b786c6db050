/**
 * Finds the paragraphs of a decision in the sources of two articles.
 *
 * A decision is stored by stretches of source text and not by paragraph numbers, because a newer Crossread may split
 * and order the paragraphs of the same source differently (docs/decisions/0001).
 */
import { type Article, type KeptDecision, MOST_DECIDED_PARAGRAPHS, type SourceStretch } from '../../contract';
import { sourceTextOf } from '../shared/articleKeys';
import { sha256 } from '../shared/hash';

type WithParagraphs = Pick<Article, 'paragraphs'>;

/** The two articles of a decision, or a value for each, in the order of the file. */
export type BothArticles<T> = readonly [T, T];

/**
 * The share of a paragraph that a decision must name for it to be about that paragraph. A drop cap or a dateline joined
 * to its paragraph adds little to it; when two paragraphs are joined into one, the longer decides.
 */
const NAMED_SHARE = 0.5;

/**
 * How many paragraphs up or down to look for those of a decision stored by numbers: headline, standfirst, byline and
 * date may each have become a paragraph, or stopped being one.
 */
const MOST_SHIFTED = 4;

/**
 * How similar a paragraph must be to replace one that is not found word for word, as the Dice coefficient of letter
 * pairs. A paragraph whose garbled letters were repaired has .8 or more; two paragraphs on the same subject have .4.
 */
const SAME_PARAGRAPH = 0.6;

/** The maximum number of paragraphs that one with changed letters may have been split into. */
const MOST_PARTS = 4;

/** The stretches of these paragraphs, or null when one of them does not exist. */
export function stretchesOf(
  indices: readonly number[],
  { paragraphs }: WithParagraphs,
): readonly SourceStretch[] | null {
  const found = indices.map((index) => paragraphs[index]);
  return found.every((paragraph) => paragraph !== undefined) ? found.map(({ start, end }) => ({ start, end })) : null;
}

/**
 * The paragraphs in these stretches, ascending; null when a stretch contains none, or when there are more than a
 * decision may be about.
 */
export function paragraphsAt(stretches: readonly SourceStretch[], article: WithParagraphs): readonly number[] | null {
  const shared = (a: SourceStretch, b: SourceStretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const named = article.paragraphs.flatMap((paragraph, index) => {
    const held = stretches.reduce((sum, stretch) => sum + Math.max(0, shared(stretch, paragraph)), 0);
    return held >= NAMED_SHARE * (paragraph.end - paragraph.start) ? [{ index, paragraph }] : [];
  });
  const isHeld = (stretch: SourceStretch) => named.some(({ paragraph }) => shared(stretch, paragraph) > 0);
  const isThere = stretches.length > 0 && stretches.every(isHeld) && named.length <= MOST_DECIDED_PARAGRAPHS;
  return isThere ? named.map(({ index }) => index) : null;
}

/** A hash of the texts of a decision's paragraphs, by which decisions were stored before they had places. */
export function textsOf(
  decision: Pick<KeptDecision, 'left' | 'right'>,
  [left, right]: BothArticles<WithParagraphs>,
): string {
  const textsIn = (indices: readonly number[], { paragraphs }: WithParagraphs) =>
    indices.map((index) => paragraphs[index]?.text ?? null);
  const texts = [textsIn(decision.left, left), textsIn(decision.right, right)];
  return sha256(JSON.stringify(texts));
}

/**
 * The places of a decision that was stored by the numbers and texts of its paragraphs: the same texts at these numbers
 * or a few further on; null when they are not found.
 */
export function placesByTexts(
  decision: KeptDecision,
  articles: BothArticles<WithParagraphs>,
): KeptDecision['places'] | null {
  for (const [left, right] of SHIFTS) {
    const shifted = { left: decision.left.map((index) => index + left), right: decision.right.map((at) => at + right) };
    const places = [stretchesOf(shifted.left, articles[0]), stretchesOf(shifted.right, articles[1])] as const;
    if (places[0] === null || places[1] === null) continue;
    if (textsOf(shifted, articles) === decision.texts) return [places[0], places[1]];
  }
  return null;
}

/** The shifts to try on both sides, smallest first. */
const SHIFTS: readonly BothArticles<number>[] = shifts();

function shifts(): readonly BothArticles<number>[] {
  const one = Array.from({ length: 2 * MOST_SHIFTED + 1 }, (_, at) => at - MOST_SHIFTED);
  const all = one.flatMap((left) => one.map((right) => [left, right] as const));
  return all.sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]));
}

/**
 * Maps stretches from one reading of an article to another: to the same letters and digits, ignoring everything between
 * them, or else to the most similar paragraphs. A stretch that is not found is left out.
 */
export function carried(
  stretches: readonly SourceStretch[],
  from: WithParagraphs,
  to: WithParagraphs,
): readonly SourceStretch[] {
  const [before, after] = [compactOf(sourceTextOf(from)), compactOf(sourceTextOf(to))];
  return stretches.flatMap((stretch) => sameText(stretch, before, after) ?? likest(stretch, before, after, to) ?? []);
}

/** The letters and digits of a source, with the offset of each. */
interface Compact {
  readonly source: string;
  readonly text: string;
  readonly offsets: readonly number[];
}

const WRITTEN = /[\p{L}\p{N}]/gu;

function compactOf(source: string): Compact {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: character, index } of source.matchAll(WRITTEN)) {
    text += character;
    // A character outside the basic plane has two code units.
    for (let unit = 0; unit < character.length; unit++) offsets.push(index + unit);
  }
  return { source, text, offsets };
}

/** The characters of a stretch in a compact text. */
function within({ start, end }: SourceStretch, { text, offsets }: Compact) {
  const from = firstFrom(offsets, start);
  return { from, text: text.slice(from, firstFrom(offsets, end)) };
}

/** The index of the first of these ascending offsets that is not less than one. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The occurrence of the same text with as many occurrences before it, or the last one. */
function sameText(stretch: SourceStretch, before: Compact, after: Compact): SourceStretch | null {
  const { from, text } = within(stretch, before);
  if (text === '') return null;
  let earlier = 0;
  for (let at = before.text.indexOf(text); at !== -1 && at < from; at = before.text.indexOf(text, at + text.length))
    earlier++;
  let found = after.text.indexOf(text);
  for (let next = found; next !== -1 && earlier >= 0; next = after.text.indexOf(text, next + text.length), earlier--)
    found = next;
  const [start, last] = [after.offsets[found], after.offsets[found + text.length - 1]];
  return start === undefined || last === undefined ? null : withMarks({ start, end: last + 1 }, after.source);
}

const MARK = /[^\p{L}\p{N}\s]/u;

/** Extends a stretch by adjacent quotation marks and full stops, which are half of a one-word paragraph. */
function withMarks({ start, end }: SourceStretch, source: string): SourceStretch {
  let [first, after] = [start, end];
  while (MARK.test(source[first - 1] ?? ' ')) first--;
  while (MARK.test(source[after] ?? ' ')) after++;
  return { start: first, end: after };
}

/** The paragraphs most similar to a stretch: one, or a few consecutive ones. */
function likest(
  stretch: SourceStretch,
  before: Compact,
  after: Compact,
  { paragraphs }: WithParagraphs,
): SourceStretch | null {
  const { text } = within(stretch, before);
  const wanted = pairsOfLetters(text);
  let [best, found]: [number, SourceStretch | null] = [SAME_PARAGRAPH, null];
  for (const [first, { start }] of paragraphs.entries()) {
    for (const { end } of paragraphs.slice(first, first + MOST_PARTS)) {
      const candidate = within({ start, end }, after).text;
      // A much longer or shorter one cannot be similar, whatever its content.
      const most = (2 * Math.min(text.length, candidate.length)) / (text.length + candidate.length);
      if (!(most > best)) continue;
      const likeness = dice(wanted, pairsOfLetters(candidate));
      if (likeness > best) [best, found] = [likeness, { start, end }];
    }
  }
  return found;
}

function pairsOfLetters(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The Dice coefficient, from 0 to 1; 0 if there is nothing to compare. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, size(a) + size(b));
}
