/** Seeded synthetic news: articles about invented events, for libraries of any size, with the event of each. */
import { paragraphs, type Random, randomFrom, reworked } from './synthetic';

/** An article as a text file, and its event. */
interface SyntheticArticle {
  readonly name: string;
  readonly event: number;
  readonly text: string;
}

/** Articles about one event: as many as in the groups of real articles. */
const ARTICLES_AN_EVENT = 4;
/** One paragraph in three is agency copy, which the outlets of an event share except for one word in twelve. */
const AGENCY_SHARE = 3;
const REWORKED_WORD = 12;
/** One word in 18 of an outlet's other paragraphs is a name of the event, as in real news of 600 words. */
const NAME_EVERY = 18;
const NAMES_AN_EVENT = 14;
/** People and places that are in the news repeatedly: a third of the names of an event. */
const RECURRING_NAMES = 400;
const DAYS = 365;

const SYLLABLES =
  'ba be bi da do du fa fe ga go ka ke ki la le lo ma me mi na ne no pa po ra re ri sa se so ta te to va ve za zo'.split(
    ' ',
  );

const pick = <T>(items: readonly T[], random: Random): T | undefined => items[Math.floor(random() * items.length)];

function nameOf(random: Random): string {
  const letters = Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

const RECURRING = Array.from({ length: RECURRING_NAMES }, (_, index) => nameOf(randomFrom(index + 1)));

function withNames(text: string, names: readonly string[], random: Random): string {
  return text
    .split(' ')
    .map((word) => (random() * NAME_EVERY < 1 ? (pick(names, random) ?? word) : word))
    .join(' ');
}

/**
 * Generates `count` articles of about `words` words. The same seed gives the same articles, and a larger count only
 * adds to them.
 */
export function* syntheticArticles(count: number, words: number, seed = 1): Generator<SyntheticArticle> {
  for (let event = 0; event * ARTICLES_AN_EVENT < count; event++) {
    const random = randomFrom(seed * 1_000_003 + event);
    const names = Array.from({ length: NAMES_AN_EVENT }, (_, index) =>
      index % 3 === 0 ? (pick(RECURRING, random) ?? '') : nameOf(random),
    );
    const agency = paragraphs(words / AGENCY_SHARE, random).map((text) => withNames(text, names, random));
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(random() * DAYS)));
    for (let outlet = 0; outlet < ARTICLES_AN_EVENT && event * ARTICLES_AN_EVENT + outlet < count; outlet++) {
      const own = paragraphs(words - words / AGENCY_SHARE, random).map((text) => withNames(text, names, random));
      const shared = agency.map((text) => reworked(text, REWORKED_WORD, random));
      const headline = `${pick(names, random)} and ${pick(names, random)}: ${own[0]?.split(' ').slice(3, 8).join(' ')}`;
      const date = day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
      yield {
        name: `${String(event).padStart(5, '0')}-${outlet}.txt`,
        event,
        text: [`${headline}`, date, ...own.slice(0, 2), ...shared, ...own.slice(2)].join('\n\n'),
      };
    }
  }
}
