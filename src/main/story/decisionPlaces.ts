/**
 * Where the paragraphs of a decision are in the sources of two articles.
 *
 * A decision is kept by stretches of source text and not by numbers of paragraphs, for a newer Crossread may split and
 * sort the paragraphs of the same source otherwise (docs/decisions/0001).
 */
import { type Article, type KeptDecision, MOST_DECIDED_PARAGRAPHS, type SourceStretch } from '../../contract';
import { sourceTextOf } from '../shared/articleKeys';
import { sha256 } from '../shared/hash';

type WithParagraphs = Pick<Article, 'paragraphs'>;

/** The two articles of a decision, or something about each, in the order they are kept in. */
export type BothArticles<T> = readonly [T, T];

/**
 * The share of a paragraph that a decision must name for it to be about that paragraph. A drop cap or a dateline joined
 * to the paragraph it belongs to adds little to it; of two paragraphs joined into one, the longer speaks for both.
 */
const NAMED_SHARE = 0.5;

/**
 * How many paragraphs further up or down those of a decision are looked for that was kept by their numbers: a headline,
 * standfirst, byline and date may each have become a paragraph, or stopped being one.
 */
const MOST_SHIFTED = 4;

/**
 * How alike a paragraph must be to take the place of one that is not there word for word, as a share of pairs of
 * letters (Dice). A paragraph whose garbled letters were repaired has .8 and more; two paragraphs on the same subject,
 * .4.
 */
const SAME_PARAGRAPH = 0.6;

/** Into how many paragraphs one may have been split whose letters are not the same either. */
const MOST_PARTS = 4;

/** The stretches that hold these paragraphs, or null when one of them is not there. */
export function stretchesOf(
  indices: readonly number[],
  { paragraphs }: WithParagraphs,
): readonly SourceStretch[] | null {
  const found = indices.map((index) => paragraphs[index]);
  return found.every((paragraph) => paragraph !== undefined) ? found.map(({ start, end }) => ({ start, end })) : null;
}

/**
 * The paragraphs that these stretches hold, ascending; null when a stretch holds none, or when they hold more than a
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

/** Names the texts of the paragraphs of a decision, as decisions were kept before they had places. */
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
 * The places of a decision that was kept by the numbers and texts of its paragraphs: those of the same texts at these
 * numbers or a few further on; null when they are not there.
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

/** By how much both sides may be shifted, the least first. */
const SHIFTS: readonly BothArticles<number>[] = shifts();

function shifts(): readonly BothArticles<number>[] {
  const one = Array.from({ length: 2 * MOST_SHIFTED + 1 }, (_, at) => at - MOST_SHIFTED);
  const all = one.flatMap((left) => one.map((right) => [left, right] as const));
  return all.sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]));
}

/**
 * Where stretches of one reading of an article are in another: the same letters and digits, whatever is between them,
 * or else the paragraphs most like it. A stretch that is nowhere is left out.
 */
export function carried(
  stretches: readonly SourceStretch[],
  from: WithParagraphs,
  to: WithParagraphs,
): readonly SourceStretch[] {
  const [before, after] = [compactOf(sourceTextOf(from)), compactOf(sourceTextOf(to))];
  return stretches.flatMap((stretch) => sameText(stretch, before, after) ?? likest(stretch, before, after, to) ?? []);
}

/** The letters and digits of a source, and where each of them was. */
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

/** The same text; of several, the one with as many before it, or the last. */
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

/** With the quotation marks and full stops around it: of a paragraph of one word they are half. */
function withMarks({ start, end }: SourceStretch, source: string): SourceStretch {
  let [first, after] = [start, end];
  while (MARK.test(source[first - 1] ?? ' ')) first--;
  while (MARK.test(source[after] ?? ' ')) after++;
  return { start: first, end: after };
}

/** The paragraphs most like a stretch: one, or a few one after the other. */
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
      // One much longer or shorter cannot be alike, whatever is in it.
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

/** From 0 to 1; 0 where there is nothing to compare. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, size(a) + size(b));
}
