/** Helpers for tests of the Compare screen's state, without a window. */
import type { ArticleSummary, Edit, KeptDecision, Link, Pair, Story } from '../../../contract';
import type { StopSort } from '../../../viewmodel/pair/stops';
import { article, link, pair } from '../../../viewmodel/testing';
import type { Action, ActionOf } from './actions';
import { reduce } from './reduce';
import { linkOfStop, viewIn } from './select';
import { type CompareState, initialState, type PairSelection } from './state';

/** An article of a test story. */
export function summaryOf(id: string): ArticleSummary {
  return {
    id,
    file: `${id}.txt`,
    outlet: id,
    headline: null,
    published: null,
    agencyClaims: [],
    encoding: null,
  };
}

/** A story of articles with these ids, which opens on the first two. */
export function storyOf(...ids: readonly string[]): Story {
  const [left, right] = ids;
  return {
    title: 'A story',
    date: null,
    articles: ids.map(summaryOf),
    firstPair: left === undefined || right === undefined ? null : { left, right },
    problems: [],
  };
}

/** The edits of the first link of `pairWith`, one in its first words and one in its last. */
const twoEdits: readonly Edit[] = [
  { link: 0, kind: 'wording', left: { paragraph: 0, start: 0, end: 5 }, right: { paragraph: 0, start: 0, end: 8 } },
  { link: 0, kind: 'figure', left: { paragraph: 0, start: 40, end: 43 }, right: { paragraph: 0, start: 43, end: 47 } },
];

/** Two articles with two links by default, the first edited twice, and an unmatched paragraph on each side. */
export function pairWith(
  decisions: readonly KeptDecision[] = [],
  links: readonly Link[] = [link([0], [0], 'edited'), link([2], [1])],
): Pair {
  const isEdited = links.some(({ relation }) => relation === 'edited');
  return {
    ...pair(
      article(['First, the two of them share a statement of ten words.', 'Only on the left.', 'Shared at last.']),
      article(['At first, the two of them share a statement of three words.', 'Shared at last.', 'Only on the right.']),
      { links, edits: isEdited ? twoEdits : [], coverage: { left: 0.6, right: 0.6 } },
    ),
    decisions: decisions.map((decision) => ({ decision, effect: 'applied', overriddenLinks: [] })),
  };
}

/** The state after some actions. */
export function act(state: CompareState, ...actions: readonly Action[]): CompareState {
  return actions.reduce(reduce, state);
}

/** Answers the last request with a comparison. */
export function compared(state: CompareState, answer: Pair = pairWith()): CompareState {
  return act(state, { type: 'compared', request: state.requests, pair: answer });
}

/** Answers the last request as one that the user stopped. */
export function stopped(state: CompareState): CompareState {
  const failure = { code: 'cancelled', message: 'Stopped.' } as const;
  return act(state, { type: 'fail-to-compare', request: state.requests, failure });
}

/** The screen with a story of three articles, which opens on `A B`, compared. */
export function opened(): CompareState {
  return compared(act(initialState, { type: 'open-story', story: storyOf('A', 'B', 'C') }));
}

/** A selection in short notation: `A B`. */
export function inShort(selection: PairSelection | null): string | null {
  return selection && `${selection.left} ${selection.right}`;
}

/** The action of stepping to the difference at an index of those of one sort, in the comparison shown. */
export function stepTo(state: CompareState, sort: StopSort, index = 0): ActionOf<'step'> {
  const view = viewIn(state);
  const stop = view?.stops.filter((one) => one.sort === sort)[index];
  if (view === null || stop === undefined) throw new Error(`The comparison has no difference ${sort} ${index}.`);
  return { type: 'step', key: stop.key, link: linkOfStop(view, stop), round: null };
}
