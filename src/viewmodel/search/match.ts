/**
 * Finds items by typed words. Each typed word must begin a word of the item, or one of its other words. A fuzzy search
 * was tried and rejected: "post" found "Poll: U.S. tariffs", letter by letter.
 */

/** The words by which an item is found. */
export interface SearchableWords {
  readonly text: string;
  /** Other words for it, such as synonyms, in lower case. */
  readonly search?: readonly string[];
  /** Whether it is a short name, which is matched by the initials of its words but not inside them. */
  readonly isName?: boolean;
  /** Items of a lower group come first, however well others match. */
  readonly group?: number;
}

/** An item that matches, and the indices of the UTF-16 units of its text that were typed. */
export interface ItemMatch<Item> {
  readonly item: Item;
  readonly indexes: ReadonlySet<number>;
}

/** The best matches, and the total number. */
export interface ItemMatches<Item> {
  readonly best: readonly ItemMatch<Item>[];
  readonly total: number;
}

/** More than a user will look through. */
const MOST_MATCHES = 50;

/** How well one typed word matches, from best to worst. Only their order matters. */
const SCORES = { word: 6, wordStart: 5, otherWord: 4, initials: 3, otherStart: 2, inside: 1 } as const;

/** Added when the text begins with everything typed: more than two scores of one word can differ by. */
const STARTS_WITH_TYPED = 6;

/** Shorter words are not searched for inside other words: one or two letters are inside nearly every word. */
const SHORTEST_INSIDE = 3;

/** Scripts written without spaces, where a word may begin at any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** An item prepared for matching. */
interface PreparedItem<Item> extends Required<Omit<SearchableWords, 'text'>> {
  readonly item: Item;
  /** The folded text, as long as the original, so that offsets are the same in both. */
  readonly folded: string;
  /** The offsets at which words begin. */
  readonly starts: readonly number[];
}

interface WordMatch {
  readonly score: number;
  readonly indexes: readonly number[];
}

/** Lower case without accents, each UTF-16 unit one unit. */
function folded(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const lower = (unit.normalize('NFD')[0] ?? unit).toLowerCase();
    result += lower.length === 1 ? lower : unit;
  }
  return result;
}

function prepareItem<Item>(item: Item, searched: SearchableWords): PreparedItem<Item> {
  const { search = [], isName = false, group = 0 } = searched;
  const text = folded(searched.text);
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isStart = at === 0 || !WORD_CHARACTER.test(text.charAt(at - 1));
    if (isStart && WORD_CHARACTER.test(text.charAt(at))) starts.push(at);
  }
  return { item, folded: text, starts, search, isName, group };
}

/** `length` consecutive integers from `start` on. */
function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}

/** Matches a typed word at the beginning of a word of the text, or inside one. */
function inText({ folded: text, starts }: PreparedItem<unknown>, word: string): WordMatch | null {
  const start = starts.find((at) => text.startsWith(word, at));
  if (start !== undefined) {
    const next = text.charAt(start + word.length);
    const isWhole = next === '' || !WORD_CHARACTER.test(next);
    return { score: isWhole ? SCORES.word : SCORES.wordStart, indexes: range(start, word.length) };
  }
  if (word.length < SHORTEST_INSIDE && !UNSPACED.test(word)) return null;
  const inside = text.indexOf(word);
  return inside < 0 ? null : { score: SCORES.inside, indexes: range(inside, word.length) };
}

/**
 * Matches a typed word as initials of consecutive words: `nd` and `nedi` for "Next difference". Greedy, without
 * backtracking, which is enough for the few words of a name.
 */
function asInitials({ folded: text, starts }: PreparedItem<unknown>, word: string): WordMatch | null {
  const indexes: number[] = [];
  for (const start of starts) {
    let at = start;
    while (indexes.length < word.length && text.charAt(at) === word.charAt(indexes.length)) indexes.push(at++);
    if (indexes.length === word.length) return { score: SCORES.initials, indexes };
  }
  return null;
}

/** Matches a typed word against the item's other words. */
function inOtherWords({ search }: PreparedItem<unknown>, word: string): WordMatch | null {
  const words = search.flatMap((phrase) => phrase.split(' '));
  if (words.includes(word)) return { score: SCORES.otherWord, indexes: [] };
  return words.some((other) => other.startsWith(word)) ? { score: SCORES.otherStart, indexes: [] } : null;
}

function foundIn(one: PreparedItem<unknown>, word: string): WordMatch | null {
  const text = inText(one, word);
  const other = inOtherWords(one, word);
  // In a long text, initials would be scattered letters; in a name, letters inside a word match by chance.
  const all = one.isName ? [text?.score === SCORES.inside ? null : text, other, asInitials(one, word)] : [text, other];
  return all.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a), null);
}

/** The match of an item with all typed words; null when one of them is missing. */
function matchOf<Item>(one: PreparedItem<Item>, words: readonly string[], typed: string) {
  const indexes = new Set<number>();
  let score = one.folded.startsWith(typed) ? STARTS_WITH_TYPED : 0;
  for (const word of words) {
    const found = foundIn(one, word);
    if (found === null) return null;
    score += found.score;
    for (const at of found.indexes) indexes.add(at);
  }
  return { item: one.item, group: one.group, indexes, score };
}

/**
 * Prepares items for matching.
 *
 * @param wordsOf The words by which an item is found.
 * @returns A function from the typed text to the matches, by group and then best first; equal ones keep their order.
 *   An empty text matches nothing.
 */
export function createMatcher<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => SearchableWords,
): (typed: string) => ItemMatches<Item> {
  const all = items.map((item) => prepareItem(item, wordsOf(item)));
  return (given) => {
    const typed = folded(given.normalize('NFC')).trim();
    const words = typed.split(/\s+/u).filter((word) => word !== '');
    if (words.length === 0) return { best: [], total: 0 };
    const found = all.flatMap((one) => matchOf(one, words, typed) ?? []);
    const best = found.sort((a, b) => a.group - b.group || b.score - a.score).slice(0, MOST_MATCHES);
    return { best, total: found.length };
  };
}
