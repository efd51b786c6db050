import { type Fragment, INITIAL, usualSize } from './text';

/** An initial is at least this much larger than the text beside it. As a factor. */
const INITIAL_TO_TEXT = 1.4;
/** Designers leave room between an initial and its text. In sizes of the initial. */
const WIDEST_GAP = 1;
/** The height of capital letters. In font sizes. */
const CAPITAL = 0.75;
/** How far the first line beside an initial may be above it, if the sizes do not match. In font sizes. */
const ABOVE = 1.5;
/** Lines begin at the same place despite rounding by renderers. In font sizes. */
const SAME_LEFT = 0.3;
/** A first line that begins further right than the next has a space before its first letter. In font sizes. */
const SPACE = 0.12;
/** In lines below an initial: the paragraph may return to the left edge within these. */
const LINES_BELOW = 4;
/** A page with more was made to take long, or is an alphabet: its letters stay where they are. */
const MOST_INITIALS = 100;

const OPENING_MARKS = /^["'“”„«»‘’‹›¿¡([]{1,2}$/u;
/** Words of one letter in languages with Latin and Cyrillic script. */
const ONE_LETTER_WORDS = new Set([...'aioyeuàåöвксоуиаяюéèz']);
/** English words that often follow a sentence's first word "A" or "I", without that letter. */
const ENDINGS = new Set(
  `after all although amid among an and another any around as at about above across according against air along also
  are as attorney authorities american angry air in it if is its inside
  instead into iraq iran ireland italy iraqi iranian irish italian islam islamic island ice identity iron`
    .split(/\s+/)
    .map((word) => word.slice(1)),
);
/** The pairs of consonants that English words begin with: other pairs occur only inside words. */
const BEGINNINGS = new Set(
  'bl br ch cl cr dr dw fl fr gh gl gn gr kn kr ph pl pr ps rh sc sh sk sl sm sn sp sq st sw th tr tw wh wr'.split(' '),
);
const VOWEL = /[aeiouy]/;

/**
 * Puts each initial (a drop cap, a raised cap, one hanging in the margin) before the first line of its paragraph, and
 * moves the lines beside it to its left edge, where they would begin without it.
 *
 * @param vocabulary The words of the document in lower case, with counts: they distinguish "A lorry" from "After".
 */
export function joinInitials(
  fragments: readonly Fragment[],
  vocabulary: ReadonlyMap<string, number>,
): readonly Fragment[] {
  const usual = usualSize(fragments);
  const initials = fragments.filter(({ text, size }) => INITIAL.test(text) && size >= usual * INITIAL_TO_TEXT);
  if (initials.length === 0 || initials.length > MOST_INITIALS) return fragments;
  let joined = fragments;
  for (const initial of initials) joined = joinInitial(joined, initial, vocabulary);
  return joined;
}

function joinInitial(
  fragments: readonly Fragment[],
  initial: Fragment,
  vocabulary: ReadonlyMap<string, number>,
): readonly Fragment[] {
  const near = fragments.filter((line) => isBeside(line, initial));
  const left = near.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  // The lines of another column begin further right.
  const beside = near.filter((line) => line.left <= left + line.size).sort((a, b) => b.baseline - a.baseline);
  const [first, second] = beside;
  if (first === undefined) return fragments;
  const lines = new Set(beside);
  const mark = fragments.find((each) => isMarkBefore(each, initial));
  const isApart =
    second !== undefined && first.left - second.left >= first.size * SPACE && first.left - second.left < first.size;
  const text = `${mark?.text ?? ''}${withInitial(initial.text, first.text, isApart, vocabulary)}`;
  const margin = hangs(fragments, initial, first) ? null : Math.min(initial.left, mark?.left ?? initial.left);
  return fragments.flatMap((each): readonly Fragment[] => {
    if (each === initial || each === mark) return [];
    if (!lines.has(each)) return [each];
    const moved = { ...each, left: margin ?? each.left };
    return [each === first ? { ...moved, text, opens: true } : moved];
  });
}

/** Whether a line of smaller letters is next to an initial: to its right, and at its height. */
function isBeside(line: Fragment, initial: Fragment): boolean {
  if (line.size * INITIAL_TO_TEXT > initial.size || !/^[\p{L}'’]/u.test(line.text)) return false;
  const gap = line.left - initial.right;
  const isNext = gap > -initial.size * SAME_LEFT && gap <= initial.size * WIDEST_GAP;
  const top = initial.baseline + initial.size * CAPITAL;
  const isAtHeight =
    line.baseline + line.size * CAPITAL <= top + line.size * ABOVE &&
    line.baseline >= initial.baseline - line.size * SAME_LEFT;
  return isNext && isAtHeight;
}

/** An opening quotation mark may be in the size of the text, left of the initial. */
function isMarkBefore(each: Fragment, initial: Fragment): boolean {
  const gap = initial.left - each.right;
  return (
    OPENING_MARKS.test(each.text) &&
    gap > -initial.size * SAME_LEFT &&
    gap <= initial.size / 2 &&
    each.baseline >= initial.baseline - initial.size * SAME_LEFT &&
    each.baseline <= initial.baseline + initial.size
  );
}

/** Whether an initial is left of its column: the lines below it then begin where those beside it do. */
function hangs(fragments: readonly Fragment[], initial: Fragment, first: Fragment): boolean {
  const below = fragments.filter(
    ({ baseline, size }) =>
      baseline < initial.baseline - size / 2 && baseline > initial.baseline - size * LINES_BELOW * 1.5,
  );
  const beginAt = (left: number) => below.some((line) => Math.abs(line.left - left) <= first.size * SAME_LEFT);
  return beginAt(first.left) && !beginAt(initial.left);
}

/** The initial and its line, joined into one word unless the initial is a word itself. */
function withInitial(initial: string, line: string, isApart: boolean, vocabulary: ReadonlyMap<string, number>): string {
  const letter = initial.replace(/[^\p{L}]/gu, '').toLowerCase();
  const isWord =
    ONE_LETTER_WORDS.has(letter) && /\p{L}$/u.test(initial) && (isApart || isOwnWord(letter, line, vocabulary));
  return isWord ? `${initial} ${line}` : initial + line;
}

function isOwnWord(letter: string, line: string, vocabulary: ReadonlyMap<string, number>): boolean {
  const [rest = ''] = /^[\p{L}\p{M}]+/u.exec(line) ?? [];
  if (/^\p{Lu}\p{Ll}/u.test(rest)) return true;
  const ending = rest.toLowerCase();
  if (ending === '' || vocabulary.has(letter + ending)) return false;
  // One occurrence is the rest of this very word.
  if ((vocabulary.get(ending) ?? 0) > 1) return true;
  if ((letter !== 'a' && letter !== 'i') || ENDINGS.has(ending)) return false;
  const [one = '', other = ''] = ending;
  return VOWEL.test(ending) && (VOWEL.test(one) || VOWEL.test(other) || BEGINNINGS.has(one + other));
}
