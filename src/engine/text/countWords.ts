/** Characters of scripts written without spaces: each counts as a word, as editors there count. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/**
 * The number of words in a text as a word processor counts them: runs between white space that contain a letter or a
 * digit. `Comparison.coverage` is a share of finer words (`al-Assad` is two); both look at story text only.
 */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  let count = unspaced;
  for (const run of spaced.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(run)) count += 1;
  return count;
}
