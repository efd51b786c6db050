import type { Article, Comparison } from '../../engine';

/** What the worker is asked: to parse a source text, or to compare two articles within so many milliseconds. */
export type Job =
  | { readonly kind: 'parse'; readonly source: string }
  | { readonly kind: 'compare'; readonly left: Article; readonly right: Article; readonly milliseconds: number };

/** What each kind of job gives. */
export interface Answers {
  readonly parse: Article;
  readonly compare: Comparison;
}

/** The answer to the job under way (there is one at a time), or why there is none. */
export type Reply =
  | { readonly ok: true; readonly answer: Answers[Job['kind']] }
  | { readonly ok: false; readonly reason: string };
