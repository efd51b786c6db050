/**
 * Finds the tokens inside quotation marks, double or single, straight or curly, of any house style and language.
 *
 * A single mark may also be an apostrophe (don't, the teachers', '90s, rock 'n' roll), so it opens a quotation only
 * where a word begins and only if a later mark closes it where a word ends.
 */
import type { Token } from './tokens';

/**
 * Closing marks by opening mark: “English”, „Deutsch“, „polski”, ”svenska”, »deutsch«, «français», ‹français›, 「日本語」.
 */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
]);
/** The same for marks that double as apostrophes: ‘English’, 'English', `typed', ‚Deutsch‘, ’svenska’. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['‘', "’'"],
  ["'", "'’"],
  ['`', "'’´`"],
  ['‚', '‘’'],
  ['’', '’'],
]);
/** A quotation longer than this many tokens was an inch mark or an error; the search for a closing mark ends there. */
const LONGEST = 400;

/** Words that begin with an apostrophe: 'em, 'til, 'tis, rock 'n' roll, and the decades. */
const ELIDED = /^(?:n|em|til|tis|twas|twere|cos|bout|neath|tween|\d0s)$/i;
/** '68: a year, unless a quotation that begins with a number is clearly closed. */
const SHORT_YEAR = /^\d{2}$/;
/** Words whose last letter leaves room for an apostrophe: the teachers', goin'. */
const MAY_END_IN_APOSTROPHE = /(?:[sxz]|in)$/i;
const PUNCTUATION = /^[.,;:!?…)\]—–。，！？-]$/;
const OPENING_BRACKET = /^[([{—–“"„«‘-]$/;

/** The tokens of one paragraph, with questions about its marks. */
class Marks {
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  surface(index: number): string {
    const token = this.#tokens[index];
    return token === undefined ? '' : this.#text.slice(token.start, token.end);
  }

  isMark(index: number): boolean {
    return this.#tokens[index]?.kind === 'mark';
  }

  /** Whether a token follows the one before it without white space. */
  isGlued(index: number): boolean {
    return index > 0 && this.#tokens[index]?.start === this.#tokens[index - 1]?.end;
  }

  /** Whether a word can begin after a mark: only a bracket, a dash or another opening mark may touch it on the left. */
  opensWord(index: number): boolean {
    const free = !this.isGlued(index) || OPENING_BRACKET.test(this.surface(index - 1));
    return free && this.isGlued(index + 1);
  }

  /** Whether a word can end before a mark: it touches the token before, and no letter follows at once. */
  closesWord(index: number): boolean {
    return this.isGlued(index) && (!this.isGlued(index + 1) || this.isMark(index + 1));
  }

  /** Whether punctuation beside a mark shows that it closes a quotation and does not end a word: ,’ ’. */
  closesSurely(index: number): boolean {
    const [before, after] = [this.surface(index - 1), this.surface(index + 1)];
    const next = after === '' || (this.isGlued(index + 1) && PUNCTUATION.test(after));
    return PUNCTUATION.test(before) || next;
  }

  /**
   * The index of the mark that closes the single mark at `open`; undefined for an apostrophe. A mark after "teachers"
   * may be part of the word, so it closes the quotation only if no later mark does.
   */
  closingOf(open: number): number | undefined {
    const closers = SINGLE.get(this.surface(open)) ?? '';
    const first = this.surface(open + 1);
    if (!this.opensWord(open) || ELIDED.test(first)) return undefined;
    let doubtful: number | undefined;
    for (let index = open + 2; index <= open + LONGEST && index < this.#tokens.length; index++) {
      if (!this.isMark(index)) continue;
      const mark = this.surface(index);
      if (SINGLE.has(mark) && this.opensWord(index) && !ELIDED.test(this.surface(index + 1))) return doubtful;
      if (!closers.includes(mark) || !this.closesWord(index)) continue;
      if (this.closesSurely(index)) return index;
      if (SHORT_YEAR.test(first)) return undefined;
      if (!MAY_END_IN_APOSTROPHE.test(this.surface(index - 1))) return index;
      doubtful ??= index;
    }
    return doubtful;
  }

  /** Whether a paragraph's first mark opens a quotation that continues in the next paragraph. */
  isUnclosed(): boolean {
    return (
      /^[‘']$/.test(this.surface(0)) &&
      this.opensWord(0) &&
      !/^(?:\d{2}s?)$/.test(this.surface(1)) &&
      !ELIDED.test(this.surface(1))
    );
  }
}

/** For each token, whether it is quoted; an unclosed quotation runs to the paragraph's end, as newspapers print it. */
export function quotedTokens(text: string, tokens: readonly Token[]): readonly boolean[] {
  const marks = new Marks(text, tokens);
  let openedAt = -1;
  let closedBy = '';
  /** The index of the single mark that closes the open quotation; -1 when a double mark does. */
  let closedAt = -1;
  return tokens.map((token, index) => {
    const mark = token.kind === 'mark' ? marks.surface(index) : '';
    if (openedAt >= 0) {
      const closes = closedAt >= 0 ? index === closedAt : mark !== '' && closedBy.includes(mark);
      if (closes || index - openedAt > LONGEST) openedAt = -1;
    } else if (CLOSING.has(mark) && (mark !== '”' || marks.opensWord(index))) {
      [openedAt, closedAt] = [index, -1];
      closedBy = CLOSING.get(mark) ?? '';
    } else if (SINGLE.has(mark)) {
      // A paragraph that opens with one and never closes it is one of several in a long quotation.
      const found = marks.closingOf(index) ?? (index === 0 && marks.isUnclosed() ? tokens.length : undefined);
      if (found !== undefined) [openedAt, closedAt] = [index, found];
    }
    return openedAt >= 0;
  });
}
