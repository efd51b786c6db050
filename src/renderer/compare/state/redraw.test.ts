import { expect, it } from 'vitest';
import { withoutStyle } from '../../../viewmodel/filter/filter';
import type { Action } from './actions';
import { type Redraw, redrawOf } from './redraw';
import type { CompareState } from './state';
import { act, compared, opened, pairWith, stepTo, stopped, storyOf } from './testing';

const swap: Action = { type: 'swap' };

/** How the page is redrawn by an action. */
const redraw = (state: CompareState, action: Action): Redraw | null => redrawOf(state, act(state, action));

it.each<readonly [Redraw | null, Action]>([
  ['rows', { type: 'filter', filter: withoutStyle }],
  ['rows', { type: 'toggle-clutter' }],
  ['layout', { type: 'toggle-layout' }],
  ['width', { type: 'resize', isNarrow: true }],
  ['inspector', { type: 'inspect', link: 0 }],
  ['sides', swap],
  ['articles', { type: 'choose', selection: { left: 'A', right: 'C' } }],
  ['articles', { type: 'open-story', story: storyOf('D', 'E') }],
  [null, stepTo(opened(), 'words')],
  [null, { type: 'select', link: 0 }],
  [null, { type: 'show-panel', panel: 'filters' }],
  [null, { type: 'undo' }],
])('%s: %o', (expected, action) => {
  expect(redraw(opened(), action)).toBe(expected);
});

it('depends on the change that is undone', () => {
  const filtered = act(opened(), { type: 'filter', filter: withoutStyle });
  expect(redraw(filtered, { type: 'undo' })).toBe('rows');
  expect(redraw(compared(act(opened(), swap)), { type: 'undo' })).toBe('sides');
});

it('is of the sides again when a swap is reverted before it is rendered', () => {
  expect(redraw(act(opened(), swap), swap)).toBe('sides');
});

it('ends when the comparison is stopped, and is null when it has arrived', () => {
  const loading = act(opened(), swap);
  expect(redrawOf(loading, compared(loading))).toBeNull();
  expect(redrawOf(loading, stopped(loading))).toBe('stopped');
});

it('is of the links after a decision', () => {
  const list = [{ kind: 'break', left: [0], right: [0], reason: '', texts: null }] as const;
  const before = opened();
  const working = act(before, { type: 'decide', kind: 'break', list, ends: { left: [0], right: [0] } });
  expect(redrawOf(before, working)).toBeNull();
  expect(redraw(working, { type: 'decided', pair: pairWith(list) })).toBe('links');
});

it('is null in a narrow window, where the layout stays aligned', () => {
  expect(redraw(act(opened(), { type: 'resize', isNarrow: true }), { type: 'toggle-layout' })).toBeNull();
});
