/**
 * The plain, readonly data that the engine takes and returns.
 *
 * Offsets are UTF-16 code units everywhere, as in JavaScript strings. Nothing here knows of files, windows or time.
 */

/** One of the two compared articles. */
export type Side = 'left' | 'right';

/**
 * The part a paragraph plays in its article. Only `headline`, `standfirst`, `body` and `crosshead` are story text; the
 * rest is clutter or metadata.
 */
export type Role =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'body'
  | 'crosshead'
  | 'caption'
  | 'credit'
  | 'boilerplate';

/**
 * One paragraph of an article.
 *
 * `text.length === end - start`: `text` is the source from `start` to `end` with each line-break character replaced by
 * a space, so that a hard-wrapped paragraph reads on and every offset into `text` is an offset into the source minus
 * `start`. Markup left between words (`<b>`, `[dropcap]`) is replaced by as many spaces, or by invisible word joiners
 * inside a word.
 */
export interface Paragraph {
  readonly text: string;
  readonly role: Role;
  /** Offset of the first character in the decoded source. */
  readonly start: number;
  /** Offset after the last character in the decoded source. */
  readonly end: number;
}

/**
 * Where an outlet's name was found: in the article's text, in the page's or document's own metadata, in the name of its
 * file or folder, in a list of sites (by its address), or entered by the user (`person`).
 */
export type OutletSource = 'text' | 'metadata' | 'file name' | 'folder' | 'list' | 'person';

/** How an article depends on an agency: it is the agency's own dispatch, credits it, or only quotes its reporting. */
export interface AgencyClaim {
  readonly agency: string;
  readonly claim: 'is' | 'credits' | 'quotes';
}

/**
 * One outlet's text. Paragraphs are in source order, never overlap, and together contain every character of the source
 * that is not white space. Facts missing from the text are `null` or empty, never guessed.
 */
export interface Article {
  readonly outlet: string | null;
  /** Where the outlet's name was found; null when there is none. */
  readonly outletFrom: OutletSource | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** ISO 8601, as precise as the text: `2012-02-07` or `2012-02-07T20:27:00Z`. */
  readonly published: string | null;
  /** The agencies of `agencyClaims`, each once, by their usual short names (`Reuters`, `AP`, `AFP`). */
  readonly agencies: readonly string[];
  /** How the article depends on each agency: one claim per agency, the strongest that the text supports. */
  readonly agencyClaims: readonly AgencyClaim[];
  /**
   * The evidence that the text ends before the article does, in the source's words (`Continued...`, a paywall
   * sentence); null when it seems complete. Nothing may be called missing from a cut-off article.
   */
  readonly cutOff: string | null;
  /** BCP 47 primary language subtag (`en`, `ar`, `zh`), or null when the text is too short to tell. */
  readonly language: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A range of one paragraph: offsets within that paragraph's `text`, `start` included, `end` not. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * How two sides of a link are alike. `verbatim`: the same apart from punctuation, typography and house style. `edited`:
 * the same sentences with words changed, cut or added. `partial`: a passage or quotation shared inside otherwise
 * different paragraphs. `reworded`: the same statement in other words.
 */
export type Relation = 'verbatim' | 'edited' | 'partial' | 'reworded';

/**
 * One or more paragraphs on the left that report the same as one or more on the right. Indices ascend. A paragraph may
 * be in several links (an outlet may report one thing twice).
 */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly relation: Relation;
  /** How sure the engine is, from 0 to 1. */
  readonly score: number;
  /** True when the link crosses the common order of the two articles. */
  readonly moved: boolean;
  /** Present on a link that the user made; absent on the engine's. */
  readonly byHand?: { readonly reason: string };
}

/** A run of words that both articles share, possibly with small gaps. */
export interface Passage {
  readonly left: Span;
  readonly right: Span;
  /** Shared words, gaps not counted. */
  readonly words: number;
}

/**
 * The kind of change that an edit makes. `cut`: words of the left only; `addition`: words of the right only. The others
 * replace words with other words, or (house style, name spelling) write the same thing in another way.
 */
export type EditKind =
  | 'house-style'
  | 'figure'
  | 'name'
  | 'name-spelling'
  | 'quotation'
  | 'attribution'
  | 'wording'
  | 'cut'
  | 'addition';

/**
 * One change inside a link. The edits of a link are in reading order; replacing each `left` span by its `right` span
 * turns the left text into the right text, white space apart. `left: null` is an insertion, `right: null` a deletion.
 */
export interface Edit {
  /** Index into `Comparison.links`. */
  readonly link: number;
  readonly kind: EditKind;
  readonly left: Span | null;
  readonly right: Span | null;
}

/** The result of comparing two articles. Swapping the sides swaps everything in it and changes nothing else. */
export interface Comparison {
  readonly links: readonly Link[];
  readonly passages: readonly Passage[];
  readonly edits: readonly Edit[];
  /** The share (0 to 1) of each article's story text that is in passages of the other. */
  readonly coverage: { readonly left: number; readonly right: number };
  /** True when the budget ran out and some links or edits may be missing or coarse. */
  readonly approximate: boolean;
}

/**
 * A user's decision about some paragraphs of the left and some of the right: that they are not linked, or that they are
 * one link. It overrides the engine, and the decisions before it.
 */
export interface Decision {
  readonly kind: 'break' | 'make';
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** In the user's words; may be empty. */
  readonly reason: string;
}

/**
 * The outcome of a decision. `applied`: it is in effect. `no-effect`: a break that found no link to break. `stale`: it
 * names paragraphs that no longer exist, and changed nothing.
 */
export interface DecisionOutcome {
  readonly effect: 'applied' | 'no-effect' | 'stale';
  /** The links that it removed or replaced, as they were. */
  readonly overriddenLinks: readonly Link[];
}

/** A comparison with the user's decisions applied. */
export interface DecidedComparison {
  readonly comparison: Comparison;
  /** The outcome of each decision, in their order. */
  readonly outcomes: readonly DecisionOutcome[];
}

/** How much work a comparison may do before it returns with the results so far. */
export interface Budget {
  /**
   * Called between units of work; returns true when the time is up. The engine has no clock: the caller supplies one. A
   * budget that never ends makes the result the same on any machine.
   */
  readonly exhausted: () => boolean;
}

/** One group of a batch comparison of already split sentences: indices into the two given lists. */
export interface SentenceLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: Relation;
  readonly score: number;
}
