import type { Result } from '../../contract';
import type { Article, Comparison, DecidedComparison, Decision } from '../../engine';
import type { LoadedStory, StorySource } from '../sources/load';

/**
 * What the worker is asked: to read and parse a story, giving its articles ids that begin with `prefix`; to compare the
 * two articles that the story it opened last opens on; to compare any two articles; to apply a person's decisions to a
 * comparison.
 */
export type Job =
  | { readonly kind: 'open'; readonly source: StorySource; readonly prefix: string }
  | { readonly kind: 'compare-opening'; readonly milliseconds: number }
  | { readonly kind: 'compare'; readonly left: Article; readonly right: Article; readonly milliseconds: number }
  | {
      readonly kind: 'decide';
      readonly left: Article;
      readonly right: Article;
      readonly comparison: Comparison;
      readonly decisions: readonly Decision[];
      readonly milliseconds: number;
    };

/** What each kind of job gives. */
export interface Answers {
  readonly open: Result<LoadedStory>;
  /** Null when the story opens on nothing. */
  readonly 'compare-opening': Comparison | null;
  readonly compare: Comparison;
  readonly decide: DecidedComparison;
}

/** A job on its way to the worker. The number goes back with the reply. */
export interface Numbered {
  readonly number: number;
  readonly job: Job;
}

/** The answer to a job, or why there is none. */
export type Reply = { readonly number: number } & (
  | { readonly ok: true; readonly answer: Answers[Job['kind']] }
  | { readonly ok: false; readonly reason: string }
);
