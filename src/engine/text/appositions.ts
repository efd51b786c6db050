/**
 * Finds the tokens that describe the name before them: "Walid al-Bunni, [a senior member of the opposition], said ...".
 *
 * Two articles introduce the same people in the same set phrases without reporting the same thing, so such words count
 * as part of the name, not as part of the statement.
 */
import type { Language } from './language';
import { CAPITAL } from './scripts';
import type { Token } from './tokens';

/** Longest description, in tokens: beyond it the comma opened a new clause. */
const LONGEST = 16;

/** For each token, whether it is in a description between commas that begins with an article. */
export function describingTokens(text: string, tokens: readonly Token[], language: Language): readonly boolean[] {
  const describing = tokens.map(() => false);
  const surface = (index: number): string => text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
  for (let index = 1; index < tokens.length; index++) {
    if (surface(index) !== ',' || !CAPITAL.test(surface(index - 1))) continue;
    if (!language.articles.has(surface(index + 1).toLowerCase())) continue;
    for (let end = index + 2; end < tokens.length && end - index <= LONGEST; end++) {
      if (surface(end) !== ',') continue;
      describing.fill(true, index + 1, end);
      break;
    }
  }
  return describing;
}
