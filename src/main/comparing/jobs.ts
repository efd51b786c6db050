import type { Article, Comparison, Decision, Result } from '../../contract';
import type { DecidedComparison } from '../../engine';
import type { LoadedStory, StorySource } from '../sources/load';

/** Two articles to compare. After `milliseconds` the partial comparison is the result, marked approximate. */
export interface ComparisonInput {
  readonly left: Article;
  readonly right: Article;
  readonly milliseconds: number;
}

/** The jobs of the engine thread. */
export interface EngineJobs {
  /** Reads and parses a story. The ids of its articles begin with `prefix`. */
  open(input: { readonly source: StorySource; readonly prefix: string }): Result<LoadedStory>;
  /** Compares the first pair of the story opened last. */
  compareFirstPair(input: Pick<ComparisonInput, 'milliseconds'>): Result<Comparison>;
  compare(input: ComparisonInput): Result<Comparison>;
  /** Applies decisions of the user to a comparison. */
  decide(
    input: ComparisonInput & { readonly comparison: Comparison; readonly decisions: readonly Decision[] },
  ): Result<DecidedComparison>;
}
