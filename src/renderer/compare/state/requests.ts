/** The requests of the Compare screen to main. They follow from the state, and an action reports each answer. */
import type { Failure, Pair, Result } from '../../../contract';
import { notices } from '../../../messages/compare/page';
import type { OpeningPage } from '../../openingPage';
import { finishDecision } from '../decisions/deciding';
import type { Compare } from './compare';
import type { DecisionRequest } from './state';

const noAnswer: Failure = { code: 'engine', message: notices.noAnswer };

/** The answer of main, or a failure that reports a bug if there is none. */
function answered<Answer extends Result<unknown> | null>(answer: Promise<Answer>): Promise<Answer | Result<never>> {
  return answer.catch(() => ({ ok: false, error: noAnswer }));
}

/**
 * Sends the requests that the state requires, and shows the stories that main opens. Returns a function that stops it.
 */
export function startRequests(compare: Compare, opening: OpeningPage): () => void {
  const { bridge, store, dispatch } = compare;
  let { comparison, decision } = store.state;
  /** The story's first comparison, which was requested together with the story. */
  let prefetched: OpeningPage['pair'] | null = null;
  const send = (): void => {
    const before = { comparison, decision };
    ({ comparison, decision } = store.state);
    if (comparison !== before.comparison && comparison.kind === 'loading' && comparison.selection !== null) {
      const { selection, request } = comparison;
      const answer = prefetched ?? bridge.compare(selection.left, selection.right);
      void sendComparison(compare, request, Promise.all([answered(answer), opening.fonts]));
    }
    // Once: its request changes when another story is opened meanwhile.
    if (decision.kind === 'working' && before.decision.kind !== 'working') void sendDecision(compare, decision.request);
  };
  let isEnded = false;
  const openFirst = async (): Promise<void> => {
    const [result] = await Promise.all([answered(opening.story), opening.fonts]);
    // A story opened in the meantime replaces the first one.
    if (isEnded || store.state.story !== null) return;
    prefetched = result.ok && result.value.firstPair !== null ? opening.pair : null;
    dispatch(result.ok ? { type: 'open-story', story: result.value } : { type: 'fail-to-open', failure: result.error });
    prefetched = null;
  };
  void openFirst();
  const ends = [
    store.subscribe(send),
    bridge.onStory((story) => dispatch({ type: 'open-story', story })),
    bridge.onStoryRenewed((story) => dispatch({ type: 'open-story', story })),
  ];
  return () => {
    isEnded = true;
    for (const end of ends) end();
  };
}

async function sendComparison(
  { dispatch }: Compare,
  request: number,
  answer: Promise<readonly [Result<Pair> | null, unknown]>,
): Promise<void> {
  const [result] = await answer;
  if (result === null) return;
  if (result.ok) dispatch({ type: 'compared', request, pair: result.value });
  else dispatch({ type: 'fail-to-compare', request, failure: result.error });
}

async function sendDecision(compare: Compare, request: DecisionRequest): Promise<void> {
  const { left, right } = request.selection;
  const result = await answered(compare.bridge.decide(left, right, request.list));
  if (result.ok) finishDecision(compare, request, result.value);
  else compare.dispatch({ type: 'fail-to-decide', failure: result.error });
}

/** Asks the user for files and opens them as a story. */
export async function openFiles({ bridge, dispatch }: Compare): Promise<void> {
  const result = await answered(bridge.openFiles());
  if (!result.ok) dispatch({ type: 'fail-to-open', failure: result.error });
  else if (result.value !== null) dispatch({ type: 'open-story', story: result.value });
}
