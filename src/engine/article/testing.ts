/** Helpers shared by the tests of articles. */
import type { Article } from '../types';
import { parseArticle } from './parse';

/** The lead of `STORY`. */
export const LEAD =
  'The government in the capital said on Monday that it would resign after weeks of protests in the country.';

/** Four paragraphs of body text; parsed together, they have the roles `STORY_ROLES`. */
export const STORY = [
  LEAD,
  'Protests had spread to every large town since the government raised the price of bread in March.',
  'The opposition welcomed the step but said protests would go on until the government sets a date for elections.',
  'Police said seven people had been hurt in protests outside the parliament on Sunday night.',
];
export const STORY_ROLES = STORY.map(() => 'body');

/** The article of paragraphs that blank lines separate. */
export function parse(...paragraphs: readonly string[]): Article {
  return parseArticle(paragraphs.join('\n\n'));
}

/** The roles of an article's paragraphs. */
export function rolesOf(article: Article): string[] {
  return article.paragraphs.map(({ role }) => role);
}

const BEFORE = [
  'Engineers closed the Varn bridge to all traffic on Monday evening after an inspection found cracks in its cables.',
  'The bridge carries about 41,000 vehicles a day, and its closure left commuters with long detours.',
];
const AFTER = [
  'Ferry operators said they would add six crossings a day from Wednesday to help people across the river.',
  'The roads agency said it had ordered new cables for the bridge from a foundry in Kessel.',
];

/** The role of a paragraph in the middle of a story, and of the same one at its end. */
export function rolesInStory(paragraph: string): string[] {
  const role = (paragraphs: readonly string[]) =>
    parse(...paragraphs).paragraphs.find(({ text }) => text === paragraph)?.role ?? 'missing';
  return [
    role(['Varn bridge closed', ...BEFORE, paragraph, ...AFTER]),
    role(['Varn bridge closed', ...BEFORE, ...AFTER, paragraph]),
  ];
}
