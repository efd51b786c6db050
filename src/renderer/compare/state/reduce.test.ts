import { describe, expect, it } from 'vitest';
import { noFilter, withoutStyle } from '../../../viewmodel/filter/filter';
import type { Action } from './actions';
import {
  currentStop,
  inspectedLink,
  isOpeningPage,
  isSingle,
  isStopped,
  isWaiting,
  layoutIn,
  problemsIn,
  selectedLink,
  selectionIn,
  stopIndexIn,
  stopsIn,
  viewIn,
} from './select';
import { type CompareState, initialState } from './state';
import { act, compared, inShort, opened, pairWith, stepTo, stopped, storyOf } from './testing';

const swap: Action = { type: 'swap' };
const openStory = (...ids: readonly string[]): Action => ({ type: 'open-story', story: storyOf(...ids) });
const foldLeft: Action = { type: 'filter', filter: { ...noFilter, only: new Set(['left']) } };
const failure = { code: 'engine', message: 'It failed.' } as const;

/** The articles that are, or are about to be, on screen. */
const selection = (state: CompareState): string | null => inShort(selectionIn(state));

describe('opening a story', () => {
  it('compares its first pair', () => {
    const loading = act(initialState, openStory('A', 'B'));
    expect([selection(loading), isWaiting(loading), loading.shown]).toEqual(['A B', true, null]);
    const shown = compared(loading);
    expect([isWaiting(shown), viewIn(shown)?.stops.length]).toEqual([false, stopsIn(shown).length]);
  });

  it('shows a single article alone, and waits for nothing when there is none', () => {
    const single = compared(act(initialState, openStory('A')));
    expect([selection(single), isSingle(single)]).toEqual(['A A', true]);
    const empty = act(initialState, openStory());
    expect([selection(empty), isWaiting(empty)]).toEqual([null, false]);
  });

  it('reports why none could be opened, and keeps the present one', () => {
    const none = act(initialState, { type: 'fail-to-open', failure });
    expect([isWaiting(none), problemsIn(none)]).toEqual([false, [failure]]);
    const kept = act(opened(), { type: 'fail-to-open', failure });
    expect([selection(kept), problemsIn(kept)]).toEqual(['A B', [failure]]);
    expect(problemsIn(act(kept, swap))).toEqual([]);
  });

  it('replaces the failure of a comparison by that of opening files', () => {
    const later = { ...failure, message: 'The file cannot be read.' };
    const failed = act(opened(), swap);
    const both = act(
      failed,
      { type: 'fail-to-compare', request: failed.requests, failure },
      { type: 'fail-to-open', failure: later },
    );
    expect([selection(both), problemsIn(both)]).toEqual(['A B', [later]]);
  });

  it('resets the state for another story', () => {
    const before = act(
      opened(),
      foldLeft,
      { type: 'inspect', link: 0 },
      { type: 'open-dialog', dialog: { kind: 'list' } },
    );
    const other = act(before, openStory('D', 'E'));
    expect([other.shown, other.dialog, other.inspector]).toEqual([null, null, null]);
    expect(act(compared(other), { type: 'undo' }).message).toBe('Nothing to undo.');
    expect(other.filter).toBe(before.filter);
  });
});

describe('comparing', () => {
  it('keeps the comparison on screen until the next one arrives', () => {
    const loading = act(opened(), { type: 'choose', selection: { left: 'A', right: 'C' } });
    expect([selection(loading), inShort(loading.shown?.selection ?? null)]).toEqual(['A C', 'A B']);
    expect(inShort(compared(loading).shown?.selection ?? null)).toBe('A C');
  });

  it('ignores the answer to an earlier request', () => {
    const first = act(opened(), swap);
    const second = act(first, { type: 'choose', selection: { left: 'A', right: 'C' } });
    expect(act(second, { type: 'compared', request: first.requests, pair: pairWith() })).toBe(second);
    expect(act(second, { type: 'fail-to-compare', request: first.requests, failure })).toBe(second);
  });

  it('swaps back when the sides are swapped twice before either is compared', () => {
    const twice = act(opened(), swap, swap);
    expect(selection(twice)).toBe('A B');
    expect(selection(compared(twice))).toBe('A B');
  });

  it('keeps the present articles when a comparison is stopped, and swaps those next', () => {
    const before = opened();
    const back = stopped(act(before, swap));
    expect([selection(back), isStopped(back), back.shown]).toEqual(['A B', true, before.shown]);
    expect(problemsIn(back)).toEqual([]);
    expect(selection(act(back, swap))).toBe('B A');
  });

  it('requests the only comparison again when it was stopped', () => {
    const back = stopped(act(initialState, openStory('A', 'B')));
    expect([isStopped(back), back.shown]).toEqual([true, null]);
    const again = act(back, { type: 'retry' });
    expect([isWaiting(again), selection(again)]).toEqual([true, 'A B']);
  });

  it('reports a failed comparison until the next request', () => {
    const loading = act(opened(), swap);
    const failed = act(loading, { type: 'fail-to-compare', request: loading.requests, failure });
    expect(problemsIn(failed)).toEqual([failure]);
    expect(problemsIn(act(failed, swap))).toEqual([]);
  });
});

describe('the filter', () => {
  it('follows its outlet to the other side, and back', () => {
    const once = compared(act(opened(), foldLeft, swap));
    expect([...once.filter.only]).toEqual(['right']);
    expect([...compared(act(once, swap)).filter.only]).toEqual(['left']);
  });

  it('stays on its side when a swap is stopped, or other articles are chosen', () => {
    expect([...stopped(act(opened(), foldLeft, swap)).filter.only]).toEqual(['left']);
    const other = act(opened(), foldLeft, { type: 'choose', selection: { left: 'C', right: 'B' } });
    expect([...compared(other).filter.only]).toEqual(['left']);
  });

  it('is not a change when it is equal', () => {
    const state = act(opened(), { type: 'filter', filter: withoutStyle });
    expect(act(state, { type: 'filter', filter: { ...withoutStyle } })).toBe(state);
  });

  it('hides the current difference, which is current again when the filter is cleared', () => {
    const state = act(opened(), stepTo(opened(), 'words'));
    const stop = currentStop(state);
    expect(stop).not.toBeNull();
    const hidden = act(state, { type: 'filter', filter: { ...noFilter, relations: new Set(['edited']) } });
    expect(currentStop(hidden)).toBeNull();
    expect(currentStop(act(hidden, { type: 'filter', filter: noFilter }))?.key).toBe(stop?.key);
  });
});

describe('the current difference', () => {
  const atWords = act(opened(), stepTo(opened(), 'words'));

  it('is the one stepped to, and whether that step went round', () => {
    const first = act(atWords, { ...stepTo(opened(), 'factual'), round: 'first' });
    expect([currentStop(first)?.sort, first.stop.round]).toEqual(['factual', 'first']);
    expect(act(first, stepTo(opened(), 'words')).stop.round).toBeNull();
  });

  it('stays when the layout changes, and the next step goes on from there', () => {
    const published = act(atWords, { type: 'toggle-layout' });
    expect(currentStop(published)?.key).toBe(currentStop(atWords)?.key);
    expect(stopIndexIn(published)).toBe(0);
  });

  it('is none in another comparison, until it is found again there', () => {
    const swapping = compared(act(atWords, swap));
    expect([currentStop(swapping), stopIndexIn(swapping)]).toEqual([null, -1]);
    const back = act(swapping, { type: 'restore-stop', key: atWords.stop.key ?? '' });
    expect(currentStop(back)?.key).toBe(atWords.stop.key);
    const other = compared(act(atWords, { type: 'choose', selection: { left: 'A', right: 'C' } }));
    expect(currentStop(other)).toBeNull();
  });

  it('stays when a swap is stopped', () => {
    expect(currentStop(stopped(act(atWords, swap)))?.key).toBe(atWords.stop.key);
  });

  it('gives way to a chip that is followed', () => {
    const followed = act(atWords, { type: 'follow', from: 'a', to: 'b' });
    expect([currentStop(followed), [...followed.flashed]]).toEqual([null, ['a', 'b']]);
    expect(act(followed, { type: 'end-flash' }).flashed.size).toBe(0);
  });
});

describe('the selected and the inspected link', () => {
  it('are those of the current difference, until another is picked', () => {
    const state = act(opened(), { type: 'inspect', link: 1 }, stepTo(opened(), 'words'));
    expect([selectedLink(state), inspectedLink(state)]).toEqual([0, 0]);
    const picked = act(state, { type: 'select', link: 1 });
    expect([selectedLink(picked), inspectedLink(picked)]).toEqual([1, 1]);
    const stepped = act(picked, stepTo(opened(), 'factual'));
    expect([selectedLink(stepped), inspectedLink(stepped)]).toEqual([0, 0]);
  });

  it('leave an open inspector unchanged at a difference without a link', () => {
    const state = act(opened(), { type: 'inspect', link: 1 });
    const stepped = act(state, stepTo(state, 'only'));
    expect([selectedLink(stepped), inspectedLink(stepped)]).toEqual([null, 1]);
  });

  it('stay inspected when the selected link is deselected', () => {
    const state = act(
      opened(),
      stepTo(opened(), 'words'),
      { type: 'inspect', link: 0 },
      { type: 'select', link: null },
    );
    expect([selectedLink(state), inspectedLink(state)]).toEqual([null, 0]);
  });

  it('stay when a filter folds the row of the current difference', () => {
    const state = act(opened(), { type: 'inspect', link: 1 }, stepTo(opened(), 'words'));
    expect(inspectedLink(state)).toBe(0);
    const hidden = act(state, { type: 'filter', filter: { ...noFilter, relations: new Set(['edited']) } });
    expect([selectedLink(hidden), inspectedLink(hidden)]).toEqual([null, 0]);
  });

  it('are reset with their comparison', () => {
    const state = compared(act(opened(), { type: 'inspect', link: 1 }, swap));
    expect([selectedLink(state), inspectedLink(state), state.inspector]).toEqual([null, null, null]);
  });
});

describe('the message', () => {
  it('is replaced by the position at the next step, and reset with the comparison', () => {
    const state = act(opened(), { type: 'say', message: 'Something.' });
    expect(act(state, stepTo(state, 'words')).message).toBeNull();
    expect(act(state, { type: 'follow', from: 'a', to: 'b' }).message).toBeNull();
    expect(compared(act(state, swap)).message).toBeNull();
    expect(act(state, foldLeft).message).toBe('Something.');
  });
});

describe('layout, panels and dialogs', () => {
  it('has one layout in a narrow window, and remembers the chosen one', () => {
    const chosen = act(opened(), { type: 'toggle-layout' });
    const narrow = act(chosen, { type: 'resize', isNarrow: true });
    expect([layoutIn(chosen), layoutIn(narrow)]).toEqual(['published', 'aligned']);
    expect(layoutIn(act(narrow, { type: 'resize', isNarrow: false }))).toBe('published');
  });

  it('keeps the layout and the filter for other articles', () => {
    const state = compared(act(opened(), { type: 'toggle-layout' }, foldLeft, swap));
    expect([layoutIn(state), state.filter.only.size]).toEqual(['published', 1]);
  });

  it('shows the sheet of keys and hides it', () => {
    const shown = act(opened(), { type: 'show-panel', panel: 'keys' });
    expect([...shown.panels]).toEqual(['keys']);
    expect([...act(shown, { type: 'show-panel', panel: 'keys' }).panels]).toEqual(['keys']);
    expect(act(shown, { type: 'hide-panel', panel: 'keys' }).panels.size).toBe(0);
  });

  it('opens several panels and one dialog', () => {
    const state = act(opened(), { type: 'show-panel', panel: 'find' }, { type: 'toggle-panel', panel: 'filters' });
    expect([...state.panels]).toEqual(['find', 'filters']);
    expect([...act(state, { type: 'toggle-panel', panel: 'find' }).panels]).toEqual(['filters']);
    const dialog = act(state, { type: 'open-dialog', dialog: { kind: 'list' } });
    expect(act(dialog, { type: 'close-dialog' }).dialog).toBeNull();
  });
});

describe('the page to cache for the next start', () => {
  const touching: readonly Action[] = [
    foldLeft,
    { type: 'toggle-clutter' },
    { type: 'toggle-layout' },
    { type: 'resize', isNarrow: true },
    stepTo(opened(), 'words'),
    { type: 'inspect', link: 0 },
    { type: 'show-panel', panel: 'keys' },
    { type: 'open-dialog', dialog: { kind: 'list' } },
    { type: 'fail-to-open', failure },
  ];

  it('is the unchanged comparison that the story opens on', () => {
    expect(isOpeningPage(initialState)).toBe(false);
    expect(isOpeningPage(opened())).toBe(true);
    expect(
      isOpeningPage(act(opened(), { type: 'show-panel', panel: 'keys' }, { type: 'hide-panel', panel: 'keys' })),
    ).toBe(true);
    expect(isOpeningPage(compared(act(opened(), swap)))).toBe(false);
  });

  it.each(touching.map((action) => [action.type, action] as const))('is not cached after %s', (_, action) => {
    expect(isOpeningPage(act(opened(), action))).toBe(false);
  });
});
