/**
 * Crossheads that repeat words of their own article, as pull quotes do, add no information: where the paragraph they
 * repeat is linked, they add no second link to the same partner.
 */
import { at, groupBy } from '../lists';
import type { Side } from '../types';
import type { PreparedArticle } from './prepare';

/** Shorter repetitions may be a phrase that any paragraph has. */
const LEAST_WORDS = 4;
/**
 * A partner with more pairs than this is a form filled in again and again, or was split into pieces: a bound on time.
 */
const MOST_PARTNERS = 16;

type IndexPair = Readonly<Record<Side, number>>;

/**
 * The pairs without those of a crosshead that another paragraph of its article, linked to the same partner, contains
 * word for word.
 */
export function withoutEchoes<P extends IndexPair>(
  pairs: readonly P[],
  left: PreparedArticle,
  right: PreparedArticle,
): readonly P[] {
  const echoes = new Set([...echoesOn('left', pairs, left), ...echoesOn('right', pairs, right)]);
  return echoes.size === 0 ? pairs : pairs.filter((pair) => !echoes.has(pair));
}

function echoesOn<P extends IndexPair>(side: Side, pairs: readonly P[], prepared: PreparedArticle): readonly P[] {
  const partner = side === 'left' ? 'right' : 'left';
  const texts = new Map<number, string>();
  const textOf = (paragraph: number): string => {
    const known = texts.get(paragraph) ?? keysOf(prepared, paragraph);
    texts.set(paragraph, known);
    return known;
  };
  return [...groupBy(pairs, (pair) => pair[partner]).values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_PARTNERS) return [];
    return group.filter(
      (pair) =>
        mayEcho(prepared, pair[side]) &&
        group.some((other) => other !== pair && isWithin(prepared, pair[side], other[side], textOf)),
    );
  });
}

const sizeOf = ({ paragraphs }: PreparedArticle, paragraph: number): number =>
  at(paragraphs, paragraph).to - at(paragraphs, paragraph).from;

/**
 * Headlines, standfirsts and lists of points repeat the story to sum it up; a crosshead only displays some of its
 * words.
 */
function mayEcho(prepared: PreparedArticle, paragraph: number): boolean {
  const isCrosshead = prepared.article.paragraphs[paragraph]?.role === 'crosshead';
  return isCrosshead && sizeOf(prepared, paragraph) >= LEAST_WORDS;
}

/** Whether a paragraph other than a crosshead contains this crosshead word for word. */
function isWithin(
  prepared: PreparedArticle,
  short: number,
  long: number,
  textOf: (paragraph: number) => string,
): boolean {
  const isText = prepared.article.paragraphs[long]?.role !== 'crosshead';
  return isText && textOf(long).includes(textOf(short));
}

function keysOf({ words, paragraphs }: PreparedArticle, paragraph: number): string {
  const { from, to } = paragraphs[paragraph] ?? { from: 0, to: 0 };
  return ` ${words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')} `;
}
