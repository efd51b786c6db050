/**
 * Whether two paragraphs share a statement. A name, an office, a verb of saying and the occasion are none: any two
 * reports of one person's words share those (./framing).
 */
import { isSameWord, sharedOf } from './bags';
import type { Chain, SharedText } from './passages';
import type { Rarity } from './rarity';
import type { Model } from './regression';
import type { StoryParagraph } from './storyParagraphs';

/*
 * When a shared stretch is a passage. Thresholds, in evidence (see ./rarity), were read off the development gold: three
 * pairs of the sample story and four of agency copy, 118 overlapping links. In brackets the strongest pair on the wrong
 * side of each.
 */
/** A passage of this much substance makes a link by itself ("government forces renewed shelling": 1.83). */
const SUBSTANCE = 1.9;
/** A passage with an unbroken run of this many words needs less ("her use of the private email": 0.70 in six words). */
const LONG_RUN = 5;
const LONG_RUN_SUBSTANCE = 0.85;
/** A passage quoted by both outlets needs less as well ("on the basis of": 0.69). */
const QUOTED = 0.85;
/** Two paragraphs that share this part of their words are the same, however short ("Troops sent home"). */
const SAME_TEXT = 0.8;

/**
 * The evidence of a statement in a chain: words outside names, words quoted by both, longest unbroken run. In two
 * paragraphs that are linked anyway the frame of attribution counts as well: there it is shared text like the rest.
 */
function substanceOf(chain: Chain, { left, right, weigh }: SharedText, areLinked: boolean) {
  let substance = 0;
  let quoted = 0;
  let longest = 0;
  for (const run of chain.runs) {
    let unbroken = 0;
    for (let offset = 0; offset < run.length; offset++) {
      const word = left.words[run.left + offset];
      const partner = right.words[run.right + offset];
      if (word === undefined || partner === undefined) continue;
      const weight = weigh(word);
      if (word.name && partner.name) continue;
      if (!areLinked && word.framed && partner.framed) continue;
      substance += weight;
      unbroken += word.share;
      if (word.quoted && partner.quoted) quoted += weight;
    }
    longest = Math.max(longest, unbroken);
  }
  return { substance, quoted, longest };
}

/** Whether a chain is a passage: a stretch of a statement that both outlets print. */
export function isPassage(chain: Chain, shared: SharedText, areLinked: boolean): boolean {
  const { substance, quoted, longest } = substanceOf(chain, shared, areLinked);
  if (substance >= SUBSTANCE) return true;
  if (longest >= LONG_RUN && substance >= LONG_RUN_SUBSTANCE) return true;
  if (quoted >= QUOTED && substance >= LONG_RUN_SUBSTANCE) return true;
  return sharedStatement(chain, shared) >= SAME_TEXT;
}

/**
 * Words in a chain over those of the longer paragraph, from 0 to 1. Attribution is not counted, unless a paragraph has
 * nothing else, and neither are figures that are not shared.
 */
function sharedStatement({ leftParagraph, rightParagraph, runs, words }: Chain, { left, right }: SharedText): number {
  const [a, b] = [left.paragraphs[leftParagraph], right.paragraphs[rightParagraph]];
  if (a === undefined || b === undefined) return 0;
  if (a.stated === 0 || b.stated === 0) return words / Math.max(a.to - a.from, b.to - b.from);
  let [shared, figures] = [0, 0];
  for (const run of runs) {
    for (let offset = 0; offset < run.length; offset++) {
      const [one, other] = [left.words[run.left + offset], right.words[run.right + offset]];
      if (one === undefined || other === undefined || one.framed || other.framed) continue;
      if (one.figure || other.figure) figures++;
      else shared++;
    }
  }
  return (shared + figures) / (Math.max(a.stated, b.stated) + figures);
}

/**
 * The least two paragraphs must share outside the frame of attribution, over the least they must share at all
 * (`leastSubstance`). With 0 the labels have one more false link, with 0.75 three right ones fewer, and the sample
 * story one.
 */
const STATED = 0.5;
/**
 * Evidence in names and frames, over that of the statement, from which two paragraphs are alike mainly because of their
 * speaker.
 */
const MOSTLY_FRAME = 3;
/**
 * The part of the shorter statement that such paragraphs must share. In our labels right links have .23 and more, false
 * ones .15.
 */
const LEAST_OF_STATEMENT = 0.2;

/**
 * One word in common is no statement, unless both name the same people or places as well. In our labels and the gold no
 * right link of body text has one such word and less evidence in names; three false ones do.
 */
const LEAST_SPECIFIC = 2;
const NAMED = 0.5;

/**
 * Whether two paragraphs share some of their statements. One speaker, one office and one verb of saying make any two
 * statements alike, and the models cannot detect that.
 */
export function shareStatement(
  a: StoryParagraph,
  b: StoryParagraph,
  { leastSubstance }: Model,
  weigh: Rarity,
): boolean {
  // Plain lists of sentences need not be reports, and their models require no substance at all.
  if (leastSubstance === 0) return true;
  const { all, substance, specific } = sharedOf(a.statement, b.statement, weigh, isSameWord);
  // Names cannot be recognised in a headline whose words all have capitals.
  if (a.titleCase || b.titleCase) return all >= leastSubstance * STATED;
  if (substance < leastSubstance * STATED) return false;
  if (specific < LEAST_SPECIFIC && all - substance < NAMED) return false;
  const framed = sharedOf(a.bag, b.bag, weigh).all - all;
  if (framed < MOSTLY_FRAME * substance) return true;
  const shorter = Math.min(...[a, b].map(({ statement }) => statement.total - statement.names));
  return substance >= LEAST_OF_STATEMENT * shorter;
}
