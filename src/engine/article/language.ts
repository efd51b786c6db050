import { FUNCTION_WORDS, SCRIPTS, TELLING_LETTERS } from './data/languages';
import { foldWords } from './shape';

/** UTF-16 units read: the beginning of a text shows its language as well as the whole. */
const LOOKED_AT = 10_000;
/** With fewer letters, or function words, the result would be a guess. */
const FEWEST_LETTERS = 20;
const FEWEST_FUNCTION_WORDS = 3;
/** Japanese has kana throughout; a Chinese text at most quotes a name in it. */
const KANA_SHARE = 0.1;
/**
 * Letters that only one language of a script has make up at least this share of its texts; a single one may be chance.
 */
const TELLING_SHARE = 0.004;

const functionWords = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

function byScript(text: string, letters: number): string | null {
  const counts = new Map(SCRIPTS.map(({ language, letters: script }) => [language, count(text, script)]));
  const kana = counts.get('ja') ?? 0;
  const han = counts.get('zh') ?? 0;
  if ((kana + han) * 2 > letters) return kana > (kana + han) * KANA_SHARE ? 'ja' : 'zh';
  for (const [language, found] of counts) {
    if (found * 2 <= letters) continue;
    const telling = TELLING_LETTERS[language]?.find(
      (other) => count(text, other.letters) > Math.max(1, found * TELLING_SHARE),
    );
    return telling?.language ?? language;
  }
  return null;
}

function byFunctionWords(text: string): string | null {
  const words = foldWords(text);
  let best: string | null = null;
  let most = FEWEST_FUNCTION_WORDS - 1;
  let tied = false;
  for (const [language, known] of functionWords) {
    const found = words.filter((word) => known.has(word)).length;
    if (found > most) {
      best = language;
      most = found;
      tied = false;
    } else if (found === most) tied = true;
  }
  return tied ? null : best;
}

/** The language of a text as a BCP 47 primary subtag, or null when the text is too short or too mixed. */
export function detectLanguage(text: string): string | null {
  const looked = text.slice(0, LOOKED_AT);
  const letters = count(looked, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  const latin = count(looked, /\p{Script=Latin}/gu);
  return latin * 2 > letters ? byFunctionWords(looked) : byScript(looked, letters);
}

/** UTF-16 units of each of two texts that are read for their common language, so that neither drowns the other. */
const OF_EACH = 4000;

/**
 * One language for two texts known to share it: either alone may be too short. The order of the texts does not matter.
 */
export function detectCommonLanguage(...texts: readonly [string, string]): string | null {
  return detectLanguage(
    texts
      .map((text) => text.slice(0, OF_EACH))
      .sort()
      .join(' '),
  );
}
