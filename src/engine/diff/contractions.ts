/**
 * Reads contractions and their full forms: "wasn't" and "was not", "he's not" and "he isn't", "the mayor's been" and
 * "the mayor has been".
 */
import type { Language } from '../text/language';
import type { Unit } from './unit';
import type { Expression } from './unitReader';

/** The full forms that a contraction may have: I'm, won't. */
const fullForms = ({ surface, key }: Unit, { contractions }: Language): readonly string[] =>
  (APOSTROPHE.test(surface) ? contractions.get(surface.toLowerCase().replace(/[’ʼ‘]/g, "'")) : contractions.get(key)) ??
  NO_FORMS;
const APOSTROPHE = /['’ʼ‘]/;
const NO_FORMS: readonly string[] = [];

/** A contraction of two units, as `full` and its full form. */
const fullForm = (at: number, count: number, form: string): Expression => ({
  from: at,
  to: at + count,
  key: `full ${form}`,
  amount: 'no',
});

/** Words after a noun and 's that never follow a possessive: "The mayor's been told", "the council's going to vote". */
const AFTER_SHORT_VERB: ReadonlySet<string> = new Set(['been', 'not', 'going', 'got', 'never', 'always', 'already']);
const PRONOUNS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there']);

/** Full forms of a noun with 's before a verb; none for a possessive. */
function nounForms({ surface }: Unit, next: Unit | undefined): readonly string[] {
  const noun = surface.toLowerCase().replace(/['’ʼ‘]s$/, '');
  if (noun === surface.toLowerCase() || !AFTER_SHORT_VERB.has(next?.key ?? '')) return NO_FORMS;
  return [`${noun} is`, `${noun} has`];
}

/** The full forms of which a word may be the contraction, given the word that follows it. */
export const formsOf = (unit: Unit, next: Unit | undefined, language: Language): readonly string[] =>
  language.contractsNot && APOSTROPHE.test(unit.surface)
    ? [...fullForms(unit, language), ...nounForms(unit, next)]
    : fullForms(unit, language);

const withoutNot = (form: string): string => form.slice(0, -' not'.length);

/**
 * "isn't" with its subject before or after it: he isn't, he's not; aren't they, are they not. Only where the other side
 * contracts otherwise (`full`), so that "can't" and "cannot" stay the one word in which they differ.
 */
function negatedAt(
  units: readonly Unit[],
  at: number,
  language: Language,
  full: ReadonlySet<string>,
): readonly Expression[] {
  const [first, second, third] = [units[at], units[at + 1], units[at + 2]];
  if (first === undefined || second?.kind !== 'word' || second.sentence !== first.sentence) return [];
  const [one, other] = [first.surface.toLowerCase(), second.surface.toLowerCase()];
  const negations = (unit: Unit) => fullForms(unit, language).filter((form) => form.endsWith(' not'));
  const found = negations(second)
    .map((form) => `${one} ${form}`)
    .filter((form) => full.has(withoutNot(form)))
    .map((form) => fullForm(at, 2, form));
  if (second.key === 'not')
    for (const form of fullForms(first, language))
      if (full.has(`${form.slice(form.indexOf(' ') + 1)} not`)) found.push(fullForm(at, 2, `${form} not`));
  if (PRONOUNS.has(other)) {
    for (const form of negations(first))
      if (!full.has(form)) found.push(fullForm(at, 2, `${withoutNot(form)} ${other} not`));
    if (third?.key === 'not') found.push(fullForm(at, 3, `${one} ${other} not`));
  }
  return found;
}

/** A contraction, or two words that the other side contracts (`full`). */
export function contractionsAt(
  units: readonly Unit[],
  at: number,
  language: Language,
  full: ReadonlySet<string>,
): readonly Expression[] {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit === undefined || language.contractions.size === 0) return [];
  const found = formsOf(unit, next, language).map((form) => fullForm(at, 1, form));
  if (language.contractsNot) found.push(...negatedAt(units, at, language, full));
  if (full.size === 0 || next?.kind !== 'word' || next.sentence !== unit.sentence) return found;
  const form = `${unit.surface} ${next.surface}`.toLowerCase();
  return full.has(form) ? [...found, fullForm(at, 2, form)] : found;
}
