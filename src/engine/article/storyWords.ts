import { countWords } from '../text/countWords';
import type { Article } from '../types';
import { isStoryText } from './roles';

/** The number of words in an article's story text. */
export function storyWords({ paragraphs }: Pick<Article, 'paragraphs'>): number {
  return paragraphs.reduce((sum, { role, text }) => (isStoryText(role) ? sum + countWords(text) : sum), 0);
}
