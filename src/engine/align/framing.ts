/**
 * Which words only say who spoke, to whom and on what occasion: the frame of a statement, not the statement.
 *
 * "[Chief engineer Tilda Marrow told a news conference that] the cables had been examined", "..., [said the minister in
 * Kessel on Monday]", "[did not immediately respond to a request for comment]". Two reports may share all of that and
 * report different things, so it is no evidence that two paragraphs say the same.
 */
import type { Language } from '../text/language';
import { SPACELESS } from '../text/scripts';
import type { Sentence } from '../text/sentences';
import { type Token, tokenize } from '../text/tokens';
import type { Sourcing } from './data/sourcing';

/** Most words of the subject before a verb of saying; longer ones have clauses of their own. */
const LONGEST_SUBJECT = 8;
/** Words between an inverted verb and the name it goes with: "said the roads agency's chief engineer, Tilda Marrow". */
const LONGEST_OFFICE = 5;
/** Most words of a source after "according to", or of where and when it was said. */
const LONGEST_SOURCE = 10;
/** Words between a verb of saying and "that" that are neither names nor circumstances. */
const MOST_OTHER_WORDS = 1;
/** Most tokens of a description set after a name (see text/appositions). */
const LONGEST_DESCRIPTION = 16;
/** Words that make a set phrase about sourcing: one alone ("a matter of hours") may be part of the news. */
const LEAST_OCCASIONS = 2;
/** Words more frequent than once in 500 may stand inside such a phrase. */
const FREQUENT_BITS = 9;

/** Marks that end a clause or open or close a quotation. A dot ends a sentence and is met there. */
const BORDER = /^[,;:()[\]"“”„«»‘’「」『』…!?–—،؛，、：；（）！？]$/;
const CHARACTER = new RegExp(`^[${SPACELESS}]\\p{M}*$`, 'u');
const POSSESSIVE = /['’]s?$/;
const COMMA = /^[,،，、]$/;

/** One paragraph, and what is known of its tokens. */
export interface Framing {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly sourcing: Sourcing;
  /** The comparison form of a word. */
  readonly folded: (word: string) => string;
  readonly named: readonly boolean[];
  readonly quoted: readonly boolean[];
}

/** Verbs of saying by their first word, each as a list of words; longer ones first. */
type Verbs = ReadonlyMap<string, readonly (readonly string[])[]>;

const verbsByLanguage = new WeakMap<Language, Verbs>();

function verbsOf(language: Language): Verbs {
  const known = verbsByLanguage.get(language);
  if (known !== undefined) return known;
  const verbs = new Map<string, (readonly string[])[]>();
  for (const phrase of language.attributions) {
    // Phrases of scripts without spaces are several tokens too.
    const parts = tokenize(phrase).map(({ start, end }) => phrase.slice(start, end));
    const [first] = parts;
    if (first === undefined) continue;
    verbs.set(
      first,
      [...(verbs.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  verbsByLanguage.set(language, verbs);
  return verbs;
}

/** For each token, whether it belongs to the frame of a statement. Linear in the length of the text. */
export function framedTokens(framing: Framing): readonly boolean[] {
  const frames = new Frames(framing);
  for (const sentence of framing.sentences) frames.read(sentence);
  return frames.framed;
}

class Frames {
  readonly framed: boolean[];
  readonly #framing: Framing;
  readonly #surfaces: readonly string[];
  /** Comparison forms; '' for marks. */
  readonly #keys: readonly string[];
  readonly #verbs: Verbs;

  constructor(framing: Framing) {
    const { text, tokens, folded, language } = framing;
    this.#framing = framing;
    this.#surfaces = tokens.map(({ start, end }) => text.slice(start, end));
    this.#keys = tokens.map(({ kind }, index) => (kind === 'mark' ? '' : folded(this.#surfaces[index] ?? '')));
    this.#verbs = verbsOf(language);
    this.framed = tokens.map(() => false);
  }

  read({ from, to }: Sentence): void {
    for (let at = from; at < to; ) {
      const end = this.#verbEnd(at, to);
      if (end > at) this.#frameSaying(at, end, from, to);
      at = Math.max(end, at + 1);
    }
    this.#frameOffices(from, to);
    this.#frameOccasions(from, to);
  }

  #isBorder(index: number): boolean {
    return BORDER.test(this.#surfaces[index] ?? '');
  }

  #isComma(index: number): boolean {
    return COMMA.test(this.#surfaces[index] ?? '');
  }

  #isMark(index: number): boolean {
    return this.#framing.tokens[index]?.kind === 'mark';
  }

  /** What a token counts for in words: a word of Chinese or Japanese has two characters or so. */
  #size(index: number): number {
    if (this.#isMark(index)) return 0;
    return CHARACTER.test(this.#surfaces[index] ?? '') ? 0.5 : 1;
  }

  /** Whether a word names or stands for a speaker. */
  #isSpeaker(index: number): boolean {
    const { named, language, sourcing } = this.#framing;
    const key = this.#keys[index] ?? '';
    return named[index] === true || language.speakers.has(key) || sourcing.offices.has(key);
  }

  /** Whether a word introduces what was said: "that". */
  #isComplement(index: number): boolean {
    const { language, sourcing } = this.#framing;
    const key = this.#keys[index] ?? '';
    return language.optional.has(key) || sourcing.complements.has(key);
  }

  /** Whether a word may stand in a frame without being the statement: names, times, occasions and common words. */
  #isSlight(index: number): boolean {
    const { language, sourcing } = this.#framing;
    const key = this.#keys[index] ?? '';
    if (this.#isMark(index)) return !this.#isBorder(index);
    const isCircumstance = sourcing.occasions.has(key) || sourcing.times.has(key) || language.months.has(key);
    return isCircumstance || this.#isSpeaker(index) || language.common.has(key);
  }

  /** Where the verb of saying that begins here ends; `at` when none does. */
  #verbEnd(at: number, to: number): number {
    const { named, quoted, language } = this.#framing;
    // "The United States" is no verb, and what a person quotes is part of the statement.
    if (named[at] === true || quoted[at] === true) return at;
    // "The reported death", "Lavrov's quoted remarks": no verb either.
    if (language.articles.has(this.#keys[at - 1] ?? '') || POSSESSIVE.test(this.#surfaces[at - 1] ?? '')) return at;
    for (const parts of this.#verbs.get(this.#keys[at] ?? '') ?? []) {
      const end = at + parts.length;
      if (end <= to && parts.every((part, offset) => this.#keys[at + offset] === part)) return end;
    }
    return at;
  }

  #frame(from: number, to: number): void {
    this.framed.fill(true, from, Math.max(from, to));
  }

  /** Frames a verb of saying with its subject before or after it, its audience and its occasion. */
  #frameSaying(verb: number, end: number, from: number, to: number): void {
    const { sources, participles, isVerbFinal } = this.#framing.sourcing;
    const key = this.#keys[verb] ?? '';
    this.#frame(verb, end);
    if (sources.has(key)) this.#frame(end, this.#sourceEnd(end, to));
    else if (isVerbFinal) this.#frame(from, this.#openingEnd(from, verb));
    else {
      const subject = this.#subjectStart(verb, from);
      this.#frame(subject, verb);
      const isInverted = subject === verb && (verb === from || this.#isBorder(verb - 1)) && !participles.has(key);
      const speaker = isInverted ? this.#invertedEnd(end, to) : end;
      this.#frame(end, speaker > end ? this.#sourceEnd(speaker, to) : this.#circumstancesEnd(verb, end, to));
    }
  }

  /** Where the subject of a verb begins, a description set after the name included; the verb itself when it has none. */
  #subjectStart(verb: number, from: number): number {
    const { joints } = this.#framing.sourcing;
    let place = verb;
    if (this.#isComma(verb - 1)) {
      place = this.#descriptionStart(verb - 1, from);
      if (place < 0) return verb;
    }
    let hasSpeaker = false;
    for (let words = 0; place > from && !this.#isBorder(place - 1); place--) {
      if (joints.has(this.#keys[place - 1] ?? '')) break;
      words += this.#size(place - 1);
      if (words > LONGEST_SUBJECT) return verb;
      hasSpeaker ||= this.#isSpeaker(place - 1);
    }
    // "The rebel with the rifle said": without an office a short subject is one all the same.
    return hasSpeaker || verb - place <= LONGEST_OFFICE ? place : verb;
  }

  /** The comma before a description that ends at a comma and follows a name; -1 when there is none. */
  #descriptionStart(comma: number, from: number): number {
    for (let place = comma - 1; place > from && comma - place <= LONGEST_DESCRIPTION; place--) {
      if (this.#isComma(place)) return this.#isSpeaker(place - 1) ? place : -1;
      if (this.#isBorder(place)) return -1;
    }
    return -1;
  }

  /** After an inverted verb ("said chief engineer Tilda Marrow, head of the agency"), where its subject ends. */
  #invertedEnd(start: number, to: number): number {
    const { sourcing } = this.#framing;
    let place = start;
    while (place < to && !this.#isSpeaker(place)) {
      if (place - start >= LONGEST_OFFICE || this.#isBorder(place) || sourcing.joints.has(this.#keys[place] ?? ''))
        return start;
      place++;
    }
    if (place >= to) return start;
    place = this.#slightEnd(place, to);
    if (!this.#isComma(place)) return place;
    for (let end = place + 1; end <= to && end - place <= LONGEST_DESCRIPTION; end++) {
      if (end === to || this.#isBorder(end)) return this.#isDescription(place + 1, end) ? end + 1 : place;
    }
    return place;
  }

  /** Whether what stands between two commas describes the person before it: an article, a name or an office opens it. */
  #isDescription(from: number, to: number): boolean {
    const { language, sourcing } = this.#framing;
    if (language.articles.has(this.#keys[from] ?? '') || this.#isSpeaker(from)) return true;
    for (let place = from; place < to; place++) if (sourcing.offices.has(this.#keys[place] ?? '')) return true;
    return false;
  }

  /** Where a source, or where and when it spoke, ends: at the next border, or before another clause. */
  #sourceEnd(start: number, to: number): number {
    const { joints } = this.#framing.sourcing;
    for (let place = start, words = 0; place <= to; place++) {
      if (this.#isComplement(place) && place < to) return place + 1;
      if (place === to || this.#isBorder(place) || joints.has(this.#keys[place] ?? '')) return Math.min(place, to);
      words += this.#size(place);
      if (words > LONGEST_SOURCE) break;
    }
    return this.#slightEnd(start, to);
  }

  /** Where the audience and the occasion after a verb end: "told [a crowded hall in Kessel late on Monday that]". */
  #circumstancesEnd(verb: number, start: number, to: number): number {
    const { sourcing } = this.#framing;
    const most = sourcing.tellings.has(this.#keys[verb] ?? '') ? LONGEST_SOURCE : MOST_OTHER_WORDS;
    for (let place = start, words = 0, others = 0; place < to; place++) {
      if (this.#isComplement(place)) return place + 1;
      if (this.#isBorder(place)) {
        if (sourcing.isClauseAfterComma && this.#isComma(place)) return place;
        break;
      }
      words += this.#size(place);
      others += Number(!this.#isSlight(place));
      if (words > LONGEST_SOURCE || others > most) break;
    }
    return this.#slightEnd(start, to);
  }

  /** Where the verb is last: the opening of the sentence up to its first comma, or to the last speaker in it. */
  #openingEnd(from: number, verb: number): number {
    let end = from;
    for (let place = from, words = 0; place < verb; place++) {
      words += this.#size(place);
      if (words > LONGEST_SOURCE) break;
      if (this.#isSpeaker(place)) end = place + 1;
      if (this.#isBorder(place)) return end > from ? place : from;
    }
    return end;
  }

  /** Where a run of names, occasions and common words ends; the complement's "that" is the last of it. */
  #slightEnd(start: number, to: number): number {
    const { common } = this.#framing.language;
    const limit = Math.min(to, start + LONGEST_DESCRIPTION);
    let end = start;
    for (let place = start; place < limit && this.#isSlight(place); place++) {
      if (this.#isComplement(place)) return place + 1;
      // "said [the president] would": common words at the end belong to what was said.
      if (!common.has(this.#keys[place] ?? '') && !this.#isMark(place)) end = place + 1;
    }
    return end;
  }

  /** Offices before a name ("coastguard commander Tore Brandt") and after it, between commas. */
  #frameOffices(from: number, to: number): void {
    const { named, language, sourcing } = this.#framing;
    const isOffice = (index: number) => sourcing.offices.has(this.#keys[index] ?? '');
    for (let place = from; place < to; place++) {
      if (!isOffice(place)) continue;
      let end = place + 1;
      while (end < to && isOffice(end)) end++;
      if (end < to && named[end] === true) {
        const before = place - 1;
        const hasField = before >= from && !this.#isMark(before) && !language.common.has(this.#keys[before] ?? '');
        this.#frame(hasField ? before : place, end);
      }
      place = end - 1;
    }
    for (let comma = from + 1; comma < to; comma++) {
      if (!this.#isComma(comma)) continue;
      const start = this.#descriptionStart(comma, from);
      if (start >= 0 && this.#isDescription(start + 1, comma)) this.#frame(start, comma);
    }
  }

  /** Set phrases of sourcing: runs of slight words with several occasions in them. */
  #frameOccasions(from: number, to: number): void {
    const { language, sourcing, quoted } = this.#framing;
    const isSlight = (index: number): boolean => {
      const bits = language.bits?.(this.#keys[index] ?? '');
      return this.framed[index] === true || this.#isSlight(index) || (bits !== undefined && bits < FREQUENT_BITS);
    };
    for (let place = from; place < to; place++) {
      const start = place;
      const found = new Set<string>();
      for (; place < to && quoted[place] !== true && isSlight(place); place++) {
        const key = this.#keys[place] ?? '';
        if (sourcing.occasions.has(key)) found.add(key);
      }
      if (found.size >= LEAST_OCCASIONS) this.#frame(start, place);
    }
  }
}
