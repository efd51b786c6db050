/**
 * The reader's door to the engine: the small rules that decide how an article or a comparison is shown. They have no
 * language data and no alignment behind them, so the window may bundle them; `src/engine/index.ts` has the rest.
 */
export { pairsOverlap } from './align/overlap';
export { isSameAgency } from './article/agencyNames';
export { isStoryText } from './article/roles';
export { storyWords } from './article/storyWords';
export { countWords } from './text/countWords';
export type { Side } from './types';
