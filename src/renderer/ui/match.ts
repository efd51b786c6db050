/**
 * Finds items by typed words: each must begin a word of the item's text, or one of its other words. Fuzzy search was
 * tried and rejected: "post" found "Poll: U.S. tariffs", letter by letter.
 */

/** The words by which an item is found. */
export interface SearchableText {
  readonly text: string;
  /** Synonyms, in lower case. */
  readonly search?: readonly string[];
  /** Whether the text is a short name: then initials match, but letters inside a word do not. */
  readonly isName?: boolean;
  /** Items of a lower group come first, however well others match. */
  readonly group?: number;
}

/** An item that matches, and which characters of its text were typed. */
export interface ItemMatch<Item> {
  readonly item: Item;
  readonly indexes: ReadonlySet<number>;
}

/** The best matches, and how many there are. */
export interface ItemMatches<Item> {
  readonly best: readonly ItemMatch<Item>[];
  readonly total: number;
}

/** No user looks through more. */
const MOST_MATCHES = 50;

/** How well one typed word matches, from best to worst. Only their order matters. */
const SCORES = { word: 6, wordStart: 5, otherWord: 4, initials: 3, otherStart: 2, inside: 1 } as const;

/** Added if the text begins with the whole query; more than the scores of one word differ by. */
const STARTS_WITH_TYPED = 6;

/** Characters: a shorter word is not searched for inside words, because nearly every word contains it. */
const SHORTEST_INSIDE = 3;

/** Scripts written without spaces, where a word may begin at any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** An item prepared for searching. */
interface SearchableItem<Item> extends Required<Omit<SearchableText, 'text'>> {
  readonly item: Item;
  /** As long as the item's text, so that indices are valid in both. */
  readonly folded: string;
  /** The indices at which words begin. */
  readonly starts: readonly number[];
}

/** The match of one typed word. */
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

/** `length` consecutive indices from `start`. */
function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}

/** Matches a typed word at the beginning of a word of the text, or inside one. */
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
 * Matches a typed word as the first letters of several words in order: `nd` and `nedi` for "Next difference". Greedy,
 * without backtracking: enough for the few words of a name.
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

/** Matches a typed word with the item's other words. */
function inOtherWords({ search }: SearchableItem<unknown>, word: string): WordMatch | null {
  const words = search.flatMap((phrase) => phrase.split(' '));
  if (words.includes(word)) return { score: SCORES.otherWord, indexes: [] };
  return words.some((other) => other.startsWith(word)) ? { score: SCORES.otherStart, indexes: [] } : null;
}

function foundIn(one: SearchableItem<unknown>, word: string): WordMatch | null {
  const text = inText(one, word);
  const other = inOtherWords(one, word);
  // In a long text initials match scattered letters, in a name letters inside a word match by chance.
  const all = one.isName ? [text?.score === SCORES.inside ? null : text, other, asInitials(one, word)] : [text, other];
  return all.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a), null);
}

/** The match of an item with a whole query, or null if a word has none. */
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
 * @param textOf The words by which an item is found.
 * @returns A function from a query to its matches: by group, then best first, then in their original order. An empty
 * query has no matches.
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
