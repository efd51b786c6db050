import { expect, it, vi } from 'vitest';
import type { Bridge, Pair, Result } from '../../../contract';
import { StateStore } from '../../store';
import type { Compare } from './compare';
import { reduce } from './reduce';
import { startRequests } from './requests';
import { opened, pairWith, storyOf } from './testing';

const never = new Promise<never>(() => {});

/** A screen with a comparison, and the requests it sends; no comparison is answered, each decision by `answer`. */
function requesting(answer: Promise<Result<Pair>>) {
  const store = new StateStore(reduce, opened());
  const bridge = {
    compare: vi.fn(() => never),
    decide: vi.fn(() => answer),
    onStory: () => () => {},
    onStoryRenewed: () => () => {},
  };
  const { dispatch } = store;
  // The requests use no more of the screen while its own articles are not the ones on it.
  const compare = { bridge: bridge as Partial<Bridge>, store, dispatch } as Compare;
  startRequests(compare, { story: never, pair: never, fonts: never, whole: () => null });
  return { store, bridge };
}

it('sends a decision once, also when another story is opened meanwhile', async () => {
  const answer = Promise.resolve({ ok: true, value: pairWith() } as const);
  const { store, bridge } = requesting(answer);
  store.dispatch({ type: 'decide', kind: 'break', list: [], ends: { left: [0], right: [0] } });
  store.dispatch({ type: 'open-story', story: storyOf('D', 'E') });
  expect(bridge.decide).toHaveBeenCalledTimes(1);
  expect(bridge.compare).toHaveBeenCalledWith('D', 'E');
  await answer;
  await vi.waitFor(() => expect(store.state.decision).toEqual({ kind: 'idle' }));
  expect(store.state.shown).toBeNull();
});

it('sends a decision after another one', async () => {
  const failure = { code: 'storage', message: 'No room.' } as const;
  const { store, bridge } = requesting(Promise.resolve({ ok: false, error: failure }));
  for (const list of [[], []]) {
    store.dispatch({ type: 'decide', kind: 'break', list, ends: null });
    await vi.waitFor(() => expect(store.state.decision).toEqual({ kind: 'failed', failure }));
  }
  expect(bridge.decide).toHaveBeenCalledTimes(2);
});
