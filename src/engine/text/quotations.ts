/** Which tokens stand inside double quotation marks. */
import type { Token } from './tokens';

const OPENING = /^["“„«「『]$/;
const CLOSING = /^["”»」』]$/;
/** A quotation that is not closed within this many tokens was an inch mark or an error. */
const LONGEST = 400;

/** For each token, whether it is quoted; an unclosed quotation runs to the paragraph's end, as newspapers set it. */
export function quotedTokens(text: string, tokens: readonly Token[]): readonly boolean[] {
  let openedAt = -1;
  return tokens.map((token, index) => {
    const mark = token.kind === 'mark' ? text.slice(token.start, token.end) : '';
    if (openedAt >= 0 && (CLOSING.test(mark) || index - openedAt > LONGEST)) openedAt = -1;
    else if (openedAt < 0 && OPENING.test(mark)) openedAt = index;
    return openedAt >= 0;
  });
}
