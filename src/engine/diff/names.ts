/** Decides which capitals mark a name, and which words are forms of one name. */
import { at } from '../lists';
import type { Language } from '../text/language';
import { ACRONYM, CAPITAL } from '../text/scripts';
import type { Unit } from './unit';

/** From this share of capitalised longer words on, capitals in a heading do not mark names. */
const TITLE_CASE = 0.7;
/** Bits of surprise from which the first word of a sentence may be a name: Paul has 12, Police 10.5. */
const RARE_BITS = 12;
/** Words shorter than this stay in lower case in titles. */
const TITLE_WORD = 4;

/**
 * For each unit, whether its capital marks a name: not at the start of a sentence or quotation, where any word has one,
 * unless the word has it elsewhere too; not in a heading set in capitals; and in German only beside another or in a
 * list of places.
 */
export function namedUnits(
  units: readonly Unit[],
  language: Language,
  headings: ReadonlySet<number>,
): readonly boolean[] {
  const inTitle = new Set<number>();
  for (let from = 0; from < units.length; ) {
    let to = from;
    while (units[to] !== undefined && units[to]?.sentence === units[from]?.sentence) to++;
    const long = units.slice(from, to).filter(({ kind, surface }) => kind === 'word' && surface.length >= TITLE_WORD);
    const capitals = long.filter(({ surface }) => CAPITAL.test(surface)).length;
    const heading = headings.has(at(units, from).paragraph);
    if (heading && capitals >= TITLE_CASE * long.length) inTitle.add(at(units, from).sentence);
    from = to;
  }
  const isCapital = (unit: Unit | undefined): boolean =>
    unit !== undefined && unit.kind === 'word' && CAPITAL.test(unit.surface) && !language.common.has(unit.key);
  const isHead = (index: number): boolean => {
    const before = units[index - 1];
    if (before === undefined || before.sentence !== units[index]?.sentence) return true;
    // White space after a mark and none before it: the mark closes a quotation, and the sentence continues.
    const closes = before.glued && units[index]?.glued === false;
    return before.key === ':' || (/^["'(]$/.test(before.key) && !closes);
  };
  const tells = (unit: Unit, index: number): boolean => {
    if (!isCapital(unit) || inTitle.has(unit.sentence)) return false;
    if (!language.nounsCapitalised) return true;
    const before = units[index - 1];
    return (
      language.places.has(unit.key) ||
      ACRONYM.test(unit.surface) ||
      before?.kind === 'honorific' ||
      (isCapital(before) && !isHead(index - 1)) ||
      (isCapital(units[index + 1]) && !isHead(index))
    );
  };
  const names = new Set(units.filter((unit, index) => !isHead(index) && tells(unit, index)).map(({ key }) => key));
  // "Anna Berg spoke": before a name, the first word of a sentence is one too, unless it is a common word in
  // newspapers.
  const opensName = (unit: Unit, index: number): boolean => {
    const next = units[index + 1];
    const rare = (language.bits?.(unit.key) ?? RARE_BITS) >= RARE_BITS && !language.speakers.has(unit.key);
    return (
      rare && next !== undefined && next.sentence === unit.sentence && !isHead(index + 1) && tells(next, index + 1)
    );
  };
  return units.map(
    (unit, index) =>
      isCapital(unit) &&
      ((names.has(unit.key) && (isHead(index) || tells(unit, index))) || (isHead(index) && opensName(unit, index))),
  );
}

/** Letters that forms of one name share from the start. */
const SHARED_STEM = 4;
/** Endings of place names, and of words for their people and products: Turk(ey), Turk(ish), Syria(n), Smith(s). */
const ENDING = /^(?:|[aeinsy]|an|en|er|es|ey|ia|ic|in|ish|ian|ien|ese|ns|isch|ische[mnrs]?|land|lands|ais|aise)$/;
/** Endings that replace a place's -a: China, Chinese. Paul and Paula are two people. */
const OF_PLACE = /^(?:an|en|er|es|ese|ian|ien|ic|ns|ish|isch.*|ais|aise)$/;
const LATIN = /^[\p{Script=Latin}]+$/u;

/** Whether two words are forms of one name: Russia, Russian, Russia's. */
export function sameStem(a: string, b: string): boolean {
  const [one, other] = [withoutArticle(a), withoutArticle(b)];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  if (shared < Math.min(SHARED_STEM, one.length, other.length)) return false;
  // Smith and Smits share four letters and are two names; other scripts inflect names in more ways than listed.
  if (!LATIN.test(one)) return true;
  const [end, otherEnd] = [one.slice(shared), other.slice(shared)];
  if (!ENDING.test(end) || !ENDING.test(otherEnd)) return false;
  return (end !== 'a' || OF_PLACE.test(otherEnd)) && (otherEnd !== 'a' || OF_PLACE.test(end));
}

/** Removes the Arabic article, which is attached to the name and would be half of the stem. */
const withoutArticle = (name: string): string => name.replace(/^ال/, '');
