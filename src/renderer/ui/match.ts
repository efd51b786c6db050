/**
 * Finds items by typed words: each must be the start of a word of the item, or of one of its search words. A fuzzy
 * search was tried and given up: "post" found "Poll: U.S. tariffs", letter by letter.
 */

/** The words that find an item. */
export interface SearchableText {
  readonly text: string;
  /** Other words that find it, in lower case. */
  readonly search?: readonly string[];
  /** Whether it is a short name. The initials of its words find a name, letters inside its words do not. */
  readonly isName?: boolean;
  /** Items of a lower group come first, even before better matches. */
  readonly group?: number;
}

/** An item that matches. */
export interface ItemMatch<Item> {
  readonly item: Item;
  /** The characters of its text that match the typed words. */
  readonly indexes: ReadonlySet<number>;
}

/** The best matches, and how many there are. */
export interface ItemMatches<Item> {
  readonly best: readonly ItemMatch<Item>[];
  readonly total: number;
}

/** More than anyone looks through. */
const MOST_MATCHES = 50;

/** Scores of one typed word, from best to worst. Only their order matters. */
const SCORES = { word: 6, wordStart: 5, otherWord: 4, initials: 3, otherStart: 2, inside: 1 } as const;

/** Added where the text starts with everything typed; more than the scores of one word can differ by. */
const STARTS_WITH_TYPED = 6;

/** Characters of a word that may match inside a word: one or two letters are inside nearly every word. */
const SHORTEST_INSIDE = 3;

/** Scripts without spaces, where a word may start at any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** An item prepared for searching. */
interface SearchableItem<Item> extends Required<Omit<SearchableText, 'text'>> {
  readonly item: Item;
  /** The folded text, as long as the text itself: an index means the same character in both. */
  readonly folded: string;
  /** The indexes at which words start. */
  readonly starts: readonly number[];
}

/** The match of one typed word. */
interface WordMatch {
  readonly score: number;
  /** The matching characters of the text; none for a match in the search words. */
  readonly indexes: readonly number[];
}

/** Lower case without accents, one UTF-16 unit for each unit. */
function folded(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const lower = (unit.normalize('NFD')[0] ?? unit).toLowerCase();
    result += lower.length === 1 ? lower : unit;
  }
  return result;
}

function prepared<Item>(item: Item, searchable: SearchableText): SearchableItem<Item> {
  const { search = [], isName = false, group = 0 } = searchable;
  const text = folded(searchable.text);
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isStart = at === 0 || !WORD_CHARACTER.test(text.charAt(at - 1));
    if (isStart && WORD_CHARACTER.test(text.charAt(at))) starts.push(at);
  }
  return { item, folded: text, starts, search, isName, group };
}

/** The indexes of `length` characters from `start` on. */
function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}

/** Matches a typed word with the start of a word of the text, or with letters inside one. */
function inText({ folded: text, starts }: SearchableItem<unknown>, word: string): WordMatch | null {
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
 * Matches a typed word with the first letters of several words in their order: `nd` and `nedi` for "Next difference".
 * Takes as many letters of each word as match and never backtracks, which is enough for the few words of a name.
 */
function asInitials({ folded: text, starts }: SearchableItem<unknown>, word: string): WordMatch | null {
  const indexes: number[] = [];
  for (const start of starts) {
    let at = start;
    while (indexes.length < word.length && text.charAt(at) === word.charAt(indexes.length)) indexes.push(at++);
    if (indexes.length === word.length) return { score: SCORES.initials, indexes };
  }
  return null;
}

/** Matches a typed word with the search words of an item. */
function inOtherWords({ search }: SearchableItem<unknown>, word: string): WordMatch | null {
  const words = search.flatMap((phrase) => phrase.split(' '));
  if (words.includes(word)) return { score: SCORES.otherWord, indexes: [] };
  return words.some((other) => other.startsWith(word)) ? { score: SCORES.otherStart, indexes: [] } : null;
}

function foundIn(one: SearchableItem<unknown>, word: string): WordMatch | null {
  const text = inText(one, word);
  const other = inOtherWords(one, word);
  // Initials of a long text, and letters inside the words of a name, match by chance.
  const all = one.isName ? [text?.score === SCORES.inside ? null : text, other, asInitials(one, word)] : [text, other];
  return all.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a), null);
}

/** Matches an item with all typed words; null when one of them does not match. */
function matchOf<Item>(one: SearchableItem<Item>, words: readonly string[], typed: string) {
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
 * Prepares items for searching.
 *
 * @param textOf The words that find an item.
 * @returns A function from the typed text to the matches, group by group, in each the best first; equal matches keep
 * their order. Nothing matches an empty text.
 */
export function matcherOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => SearchableText,
): (typed: string) => ItemMatches<Item> {
  const all = items.map((item) => prepared(item, textOf(item)));
  return (given) => {
    const typed = folded(given.normalize('NFC')).trim();
    const words = typed.split(/\s+/u).filter((word) => word !== '');
    if (words.length === 0) return { best: [], total: 0 };
    const found = all.flatMap((one) => matchOf(one, words, typed) ?? []);
    const best = found.sort((a, b) => a.group - b.group || b.score - a.score).slice(0, MOST_MATCHES);
    return { best, total: found.length };
  };
}
