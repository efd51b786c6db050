/** The door to the engine: text in, plain readonly data out. The window uses the smaller ./reader. */
export { compareArticles, compareSentences } from './align/compare';
export { applyDecisions } from './align/decisions';
export { isClutterAlone } from './article/alone';
export { claimsOf } from './article/claims';
export { anchorOf, applyCorrections, type Correction, type ParagraphAnchor } from './article/corrections';
export { findCutOff } from './article/cutOff';
export { readDate } from './article/dates';
export { nameOutlet, type Provenance } from './article/naming';
export { parseArticle } from './article/parse';
export { isStoryText } from './article/roles';
export { type FirstPair, firstPair } from './grouping/firstPair';
export { type Copy, SAME_EVENT, SAME_STORY, type StoryCandidate, StoryIndex } from './grouping/storyIndex';
export { SKETCH_SLOTS, type Terms, termsOf } from './grouping/terms';
export { parseQuery, type SearchMatch, type SearchTerm, searchKeys, searchMatches } from './text/search';
export type {
  AgencyClaim,
  Article,
  Budget,
  Comparison,
  DecidedComparison,
  Decision,
  DecisionOutcome,
  Edit,
  EditKind,
  Link,
  OutletSource,
  Paragraph,
  Passage,
  Relation,
  Role,
  SentenceLink,
  Side,
  Span,
} from './types';
