/** Helpers shared by the tests of articles. */
import { parseArticle } from './parse';

const BEFORE = [
  'Engineers closed the Varn bridge to all traffic on Monday evening after an inspection found cracks in its cables.',
  'The bridge carries about 41,000 vehicles a day, and its closure left commuters with long detours.',
];
const AFTER = [
  'Ferry operators said they would add six crossings a day from Wednesday to help people across the river.',
  'The roads agency said it had ordered new cables for the bridge from a foundry in Kessel.',
];

/** The role of a paragraph in the middle of a story, and of the same one at its end. */
export function rolesOf(paragraph: string): string[] {
  const role = (paragraphs: readonly string[]) =>
    parseArticle(paragraphs.join('\n\n')).paragraphs.find(({ text }) => text === paragraph)?.role ?? 'missing';
  return [
    role(['Varn bridge closed', ...BEFORE, paragraph, ...AFTER]),
    role(['Varn bridge closed', ...BEFORE, ...AFTER, paragraph]),
  ];
}
