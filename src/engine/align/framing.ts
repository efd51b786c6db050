/**
 * Finds the words that only say who spoke, to whom and on what occasion: the frame of a statement, not the statement.
 *
 * "[Chief engineer Tilda Marrow told a news conference that] the cables had been examined", "..., [said the minister in
 * Kessel on Monday]", "[did not immediately respond to a request for comment]". Two reports may share all of that and
 * report different things, so it is no evidence that two paragraphs say the same.
 */
import type { Sentence } from '../text/sentences';
import { FrameTokens, type Framing } from './frameTokens';

/** Maximum words of the subject before a verb of saying; longer ones have clauses inside. */
const LONGEST_SUBJECT = 12;
/** Words between an inverted verb and the name it goes with: "said the roads agency's chief engineer, Tilda Marrow". */
const LONGEST_OFFICE = 5;
/** Maximum words of a source after "according to", or of the time and place of a statement. */
const LONGEST_SOURCE = 10;
/**
 * Words between a verb of saying and "that" that are neither names nor circumstances: said (outside) the (court) that.
 */
const MOST_OTHER_WORDS = 2;
/** Maximum tokens of a description set after a name (see text/appositions). */
const LONGEST_DESCRIPTION = 16;
/** Occasion words that make a set phrase about sourcing: a single one ("a matter of hours") may be part of the news. */
const LEAST_OCCASIONS = 2;
/** Words more frequent than once in 500 may be inside such a phrase. */
const FREQUENT_BITS = 9;

/** For each token, whether it belongs to the frame of a statement. Linear in the length of the text. */
export function framedTokens(framing: Framing): readonly boolean[] {
  const frames = new Frames(framing);
  for (const sentence of framing.sentences) frames.frameSentence(sentence);
  return frames.framed;
}

class Frames {
  readonly framed: boolean[];
  readonly #framing: Framing;
  readonly #tokens: FrameTokens;

  constructor(framing: Framing) {
    this.#framing = framing;
    this.#tokens = new FrameTokens(framing);
    this.framed = framing.tokens.map(() => false);
  }

  frameSentence({ from, to }: Sentence): void {
    for (let at = from; at < to; ) {
      const end = this.#tokens.verbEnd(at, to);
      if (end > at) this.#frameSaying(at, end, from, to);
      else this.#frame(at, this.#tokens.idiomEnd(at, to));
      at = Math.max(end, at + 1);
    }
    this.#frameOffices(from, to);
    this.#frameOccasions(from, to);
  }

  #frame(from: number, to: number): void {
    this.framed.fill(true, from, Math.max(from, to));
  }

  /** Frames a verb of saying with its subject before or after it, its audience and its occasion. */
  #frameSaying(verb: number, end: number, from: number, to: number): void {
    const { sources, participles, isVerbFinal } = this.#framing.sourcing;
    const key = this.#tokens.keys[verb] ?? '';
    this.#frame(verb, end);
    if (sources.has(key)) this.#frame(end, this.#sourceEnd(end, to));
    else if (isVerbFinal) {
      this.#frame(from, this.#openingEnd(from, verb));
      this.#frame(this.#afterQuotation(verb, from), verb);
    } else {
      const isParticiple = participles.has(key);
      const subject = isParticiple ? verb : this.#subjectStart(verb, from);
      this.#frame(subject, verb);
      const isInverted = !isParticiple && subject === verb && (verb === from || this.#tokens.isBorder(verb - 1));
      const speaker = isInverted ? this.#invertedEnd(end, to) : end;
      this.#frame(end, speaker > end ? this.#sourceEnd(speaker, to) : this.#circumstancesEnd(verb, end, to));
    }
  }

  /**
   * Where the subject of a verb begins, a description set after the name included; the index of the verb when it has
   * none.
   */
  #subjectStart(verb: number, from: number): number {
    const { joints } = this.#framing.sourcing;
    let place = verb;
    if (this.#tokens.isComma(verb - 1)) {
      place = this.#descriptionStart(verb - 1, from);
      if (place < 0) return verb;
    }
    let hasSpeaker = false;
    for (let words = 0; place > from && !this.#tokens.isBorder(place - 1); place--) {
      if (joints.has(this.#tokens.keys[place - 1] ?? '')) break;
      words += this.#tokens.size(place - 1);
      if (words > LONGEST_SUBJECT) return verb;
      hasSpeaker ||= this.#tokens.isSpeaker(place - 1);
    }
    // "The rebel with the rifle said": even without an office, a short subject counts.
    return hasSpeaker || verb - place <= LONGEST_OFFICE ? place : verb;
  }

  /** The comma before a description that ends at a comma and follows a name; -1 when there is none. */
  #descriptionStart(comma: number, from: number): number {
    for (let place = comma - 1; place > from && comma - place <= LONGEST_DESCRIPTION; place--) {
      if (this.#tokens.isComma(place)) {
        const name = this.#isAge(place - 1) ? place - 2 : place;
        return this.#tokens.isSpeaker(name - 1) ? name : -1;
      }
      if (this.#tokens.isBorder(place)) return -1;
    }
    return -1;
  }

  /** Whether a token is an age set after a name: "Greta Lomm, 71, a retired baker". */
  #isAge(index: number): boolean {
    return /^\d{1,3}$/.test(this.#tokens.keys[index] ?? '') && this.#tokens.isComma(index - 1);
  }

  /** The end of the subject after an inverted verb ("said chief engineer Tilda Marrow, head of the agency"). */
  #invertedEnd(start: number, to: number): number {
    const { sourcing } = this.#framing;
    let place = start;
    while (place < to && !this.#tokens.isSpeaker(place)) {
      if (
        place - start >= LONGEST_OFFICE ||
        this.#tokens.isBorder(place) ||
        sourcing.joints.has(this.#tokens.keys[place] ?? '')
      )
        return start;
      place++;
    }
    if (place >= to) return start;
    place = this.#slightEnd(place, to);
    if (this.#isAge(place + 1) && this.#tokens.isComma(place + 2)) place += 2;
    if (!this.#tokens.isComma(place)) return place;
    for (let end = place + 1; end <= to && end - place <= LONGEST_DESCRIPTION; end++) {
      if (end === to || this.#tokens.isBorder(end)) return this.#isDescription(place + 1, end) ? end + 1 : place;
    }
    return place;
  }

  /**
   * Whether the words between two commas describe the speaker before them or the occasion: "speaking at a news
   * conference".
   */
  #isDescription(from: number, to: number): boolean {
    const { language, sourcing } = this.#framing;
    if (language.articles.has(this.#tokens.keys[from] ?? '') || this.#tokens.isSpeaker(from)) return true;
    for (let place = from; place < to; place++) {
      const key = this.#tokens.keys[place] ?? '';
      if (sourcing.offices.has(key) || sourcing.occasions.has(key)) return true;
    }
    return false;
  }

  /** The end of a source, or of its time and place: at the next border, or before another clause. */
  #sourceEnd(start: number, to: number): number {
    const { joints } = this.#framing.sourcing;
    for (let place = start, words = 0; place <= to; place++) {
      if (this.#tokens.isComplement(place) && place < to) return place + 1;
      if (place === to || this.#tokens.isBorder(place) || joints.has(this.#tokens.keys[place] ?? ''))
        return Math.min(place, to);
      words += this.#tokens.size(place);
      if (words > LONGEST_SOURCE) break;
    }
    return this.#slightEnd(start, to);
  }

  /** The end of the audience and the occasion after a verb: "told [a crowded hall in Kessel late on Monday that]". */
  #circumstancesEnd(verb: number, start: number, to: number): number {
    const { sourcing } = this.#framing;
    const most = sourcing.tellings.has(this.#tokens.keys[verb] ?? '') ? LONGEST_SOURCE : MOST_OTHER_WORDS;
    for (let place = start, words = 0, others = 0; place < to; place++) {
      if (this.#tokens.isComplement(place)) return place + 1;
      if (this.#tokens.isBorder(place)) {
        if (sourcing.isClauseAfterComma && this.#tokens.isComma(place)) return place;
        break;
      }
      words += this.#tokens.size(place);
      others += Number(!this.#tokens.isSlight(place));
      if (words > LONGEST_SOURCE || others > most) break;
    }
    return this.#slightEnd(start, to);
  }

  /** In verb-final languages: the end of the sentence's opening, at its first comma or after the last speaker in it. */
  #openingEnd(from: number, verb: number): number {
    let end = from;
    for (let place = from, words = 0; place < verb; place++) {
      words += this.#tokens.size(place);
      if (words > LONGEST_SOURCE) break;
      if (this.#tokens.isSpeaker(place)) end = place + 1;
      if (this.#tokens.isBorder(place)) return end > from ? place : from;
    }
    return end;
  }

  /**
   * In verb-final languages: the end of the quotation that the speaker follows; the index of the verb when there is
   * none.
   */
  #afterQuotation(verb: number, from: number): number {
    for (let place = verb - 1, words = 0; place >= from; place--) {
      words += this.#tokens.size(place);
      if (words > LONGEST_SUBJECT) break;
      if (this.#tokens.isBorder(place)) return this.#tokens.closesQuotation(place) ? place + 1 : verb;
    }
    return verb;
  }

  /** The end of a run of names, occasions and common words, including the "that" of the complement. */
  #slightEnd(start: number, to: number): number {
    const { common } = this.#framing.language;
    const limit = Math.min(to, start + LONGEST_DESCRIPTION);
    let end = start;
    for (let place = start; place < limit && this.#tokens.isSlight(place); place++) {
      if (this.#tokens.isComplement(place)) return place + 1;
      // "said [the president] would": common words at the end belong to the statement.
      if (!common.has(this.#tokens.keys[place] ?? '') && !this.#tokens.isMark(place)) end = place + 1;
    }
    return end;
  }

  /** Offices before a name ("coastguard commander Tore Brandt") and after it, between commas. */
  #frameOffices(from: number, to: number): void {
    const { named, language, sourcing } = this.#framing;
    const isOffice = (index: number) => sourcing.offices.has(this.#tokens.keys[index] ?? '');
    for (let place = from; place < to; place++) {
      if (!isOffice(place)) continue;
      let end = place + 1;
      while (end < to && isOffice(end)) end++;
      if (end < to && named[end] === true) {
        const before = place - 1;
        const hasField =
          before >= from && !this.#tokens.isMark(before) && !language.common.has(this.#tokens.keys[before] ?? '');
        this.#frame(hasField ? before : place, end);
      }
      place = end - 1;
    }
    for (let comma = from + 1; comma < to; comma++) {
      if (!this.#tokens.isComma(comma)) continue;
      const start = this.#descriptionStart(comma, from);
      if (start >= 0 && this.#isDescription(start + 1, comma)) this.#frame(start, comma);
    }
  }

  /** Set phrases of sourcing: runs of slight words with several occasions in them. */
  #frameOccasions(from: number, to: number): void {
    const { language, sourcing, quoted } = this.#framing;
    const isSlight = (index: number): boolean => {
      const bits = language.bits?.(this.#tokens.keys[index] ?? '');
      if (this.framed[index] === true || this.#tokens.isSlight(index) || this.#tokens.isComma(index)) return true;
      return bits !== undefined && bits < FREQUENT_BITS;
    };
    for (let place = from; place < to; place++) {
      const start = place;
      const found = new Set<string>();
      for (; place < to && quoted[place] !== true && isSlight(place); place++) {
        const key = this.#tokens.keys[place] ?? '';
        if (sourcing.occasions.has(key)) found.add(key);
      }
      if (found.size >= LEAST_OCCASIONS) this.#frame(start, place);
    }
  }
}
