/** Which tokens stand inside double quotation marks. */
import type { Token } from './tokens';

/** What closes each opening mark: “English”, „Deutsch“, „polski”, »deutsch«, «français», 「日本語」. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
]);
/** A quotation longer than this many tokens was an inch mark or an error. */
const LONGEST = 400;

/** For each token, whether it is quoted; an unclosed one runs on to the paragraph's end, as newspapers set it. */
export function quotedTokens(text: string, tokens: readonly Token[]): readonly boolean[] {
  let openedAt = -1;
  let closedBy = '';
  return tokens.map((token, index) => {
    const mark = token.kind === 'mark' ? text.slice(token.start, token.end) : '';
    if (openedAt >= 0 && ((mark !== '' && closedBy.includes(mark)) || index - openedAt > LONGEST)) openedAt = -1;
    else if (openedAt < 0 && CLOSING.has(mark)) {
      openedAt = index;
      closedBy = CLOSING.get(mark) ?? '';
    }
    return openedAt >= 0;
  });
}
