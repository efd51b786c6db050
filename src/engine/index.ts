/** The only door to the engine: text in, plain readonly data out. */
export { compareArticles, compareSentences } from './align/compare';
export { applyDecisions } from './align/decisions';
export { parseArticle } from './article/parse';
export { editsBetween } from './diff/edits';
export type {
  Article,
  Budget,
  Comparison,
  Decided,
  Decision,
  DecisionOutcome,
  Edit,
  EditKind,
  Link,
  Paragraph,
  Passage,
  Relation,
  Role,
  SentenceLink,
  Span,
} from './types';
