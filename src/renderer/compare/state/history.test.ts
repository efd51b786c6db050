import { describe, expect, it } from 'vitest';
import type { KeptDecision } from '../../../contract';
import { noFilter } from '../../../viewmodel/filter/filter';
import { link } from '../../../viewmodel/testing';
import type { Action } from './actions';
import { inspectedLink, isWaiting, problemsIn, selectedLink, selectionIn } from './select';
import type { CompareState, DecisionRequest } from './state';
import { act, compared, inShort, opened, pairWith, stepTo, stopped } from './testing';

const swap: Action = { type: 'swap' };
const undo: Action = { type: 'undo' };
const redo: Action = { type: 'redo' };
const choose = (left: string, right: string): Action => ({ type: 'choose', selection: { left, right } });
const fold = (side: 'left' | 'right'): Action => ({ type: 'filter', filter: { ...noFilter, only: new Set([side]) } });

const selection = (state: CompareState): string | null => inShort(selectionIn(state));
const folded = (state: CompareState): readonly string[] => [...state.filter.only];

describe('undo', () => {
  it('reverts a swap, and redo swaps again', () => {
    const undone = act(compared(act(opened(), swap)), undo);
    expect([selection(undone), undone.message]).toEqual(['A B', 'Undone: swapping sides.']);
    const redone = act(compared(undone), redo);
    expect([selection(redone), redone.message]).toEqual(['B A', 'Redone: swapping sides.']);
  });

  it('reverts the second of two swaps', () => {
    const twice = compared(act(compared(act(opened(), swap)), swap));
    expect(selection(twice)).toBe('A B');
    const once = act(twice, undo);
    expect(selection(once)).toBe('B A');
    expect(selection(act(compared(once), undo))).toBe('A B');
  });

  it('reverts a swap that is not rendered yet', () => {
    const undone = act(opened(), swap, undo);
    expect(selection(undone)).toBe('A B');
    expect(selection(compared(undone))).toBe('A B');
    expect(act(compared(undone), undo).message).toBe('Nothing to undo.');
  });

  it('reverts changes across pairs in their order', () => {
    const state = act(compared(act(opened(), fold('left'), choose('A', 'C'))), fold('right'));
    const first = act(state, undo);
    expect([folded(first), first.message]).toEqual([['left'], 'Undone: changing the filters.']);
    const second = act(first, undo);
    expect([selection(second), second.message]).toEqual(['A B', 'Undone: choosing another outlet.']);
    const third = act(compared(second), undo);
    expect([folded(third), third.message]).toEqual([[], 'Undone: changing the filters.']);
    expect(act(third, undo).message).toBe('Nothing to undo.');
  });

  it('restores a filter on the side it was set for', () => {
    const state = act(compared(act(opened(), fold('left'), swap)), { type: 'filter', filter: noFilter });
    const first = act(state, undo);
    expect(folded(first)).toEqual(['right']);
    expect(folded(compared(act(first, undo)))).toEqual(['left']);
  });

  it('does not affect the parts of the view that a change did not touch', () => {
    const state = act(opened(), fold('left'), { type: 'toggle-layout' }, { type: 'inspect', link: 1 });
    const undone = act(state, undo);
    expect([folded(undone), undone.layout, inspectedLink(undone)]).toEqual([[], 'published', 1]);
  });

  it('shows and hides page clutter again', () => {
    const state = act(opened(), { type: 'toggle-clutter' });
    const undone = act(state, undo);
    expect([undone.clutterShown, undone.message]).toEqual([false, 'Undone: showing page clutter.']);
    expect(act(undone, redo).clutterShown).toBe(true);
  });

  it('reopens the inspector at the link it was closed at, regardless of filters since', () => {
    const open = act(opened(), { type: 'inspect', link: 1 }, stepTo(opened(), 'words'));
    const state = act(open, { type: 'close-inspector' }, fold('left'));
    expect(state.inspector).toBeNull();
    const unfiltered = act(state, undo);
    expect([folded(unfiltered), unfiltered.inspector]).toEqual([[], null]);
    const reopened = act(unfiltered, undo);
    expect([inspectedLink(reopened), selectedLink(reopened)]).toEqual([0, 0]);
    expect(act(reopened, redo).inspector).toBeNull();
  });
});

describe('a swap that was stopped', () => {
  it('cannot be undone', () => {
    const state = stopped(act(opened(), swap));
    const undone = act(state, undo);
    expect([undone.message, selection(undone), isWaiting(undone)]).toEqual(['Nothing to undo.', 'A B', false]);
  });

  it('does not affect undoing the changes before and after it', () => {
    const state = stopped(act(opened(), fold('left'), swap, fold('right')));
    const first = act(state, undo);
    expect([folded(first), first.message]).toEqual([['left'], 'Undone: changing the filters.']);
    expect(folded(act(first, undo))).toEqual([]);
  });

  it('is still in force when undoing it was stopped', () => {
    const state = stopped(act(compared(act(opened(), swap)), undo));
    expect(selection(state)).toBe('B A');
    expect(act(state, redo).message).toBe('Nothing to redo.');
    const again = act(state, undo);
    expect([selection(again), again.message]).toEqual(['A B', 'Undone: swapping sides.']);
  });

  it('removes both if it was the second of two', () => {
    const state = stopped(act(opened(), swap, swap));
    expect([selection(state), act(state, undo).message]).toEqual(['A B', 'Nothing to undo.']);
  });
});

const broken: KeptDecision = { kind: 'break', left: [0], right: [0], reason: '', texts: null };
const made: KeptDecision = { kind: 'make', left: [1], right: [2], reason: '', texts: null };

const decide = (decision: KeptDecision): Action => ({
  type: 'decide',
  kind: decision.kind,
  list: [decision],
  ends: { left: decision.left, right: decision.right },
});

const afterBreak = pairWith([broken], [link([2], [1])]);

/** The request that main is to answer. */
function request({ decision }: CompareState): DecisionRequest | null {
  return decision.kind === 'working' ? decision.request : null;
}

/** The screen after the first link was broken. */
function withBroken(): CompareState {
  return act(opened(), decide(broken), { type: 'decided', pair: afterBreak });
}

describe('a decision', () => {
  it('is sent to main once, and shown when main has stored it', () => {
    const asked = act(opened(), decide(broken));
    expect(request(asked)?.list).toEqual([broken]);
    expect(act(asked, decide(made))).toBe(asked);
    const shown = act(asked, { type: 'decided', pair: afterBreak });
    expect([shown.shown?.pair, shown.message, request(shown)]).toEqual([afterBreak, 'Paragraphs unlinked.', null]);
  });

  it('shows the new link in the inspector, or the one after a broken one', () => {
    const inspecting = act(opened(), { type: 'inspect', link: 0 });
    const next = act(inspecting, decide(broken), { type: 'decided', pair: afterBreak });
    expect([inspectedLink(next), next.message]).toEqual([0, 'Paragraphs unlinked. The inspector shows the next link.']);
    const withMade = pairWith([made], [link([0], [0]), link([1], [2]), link([2], [1])]);
    const shown = act(inspecting, decide(made), { type: 'decided', pair: withMade });
    expect([inspectedLink(shown), shown.message]).toEqual([1, 'Paragraphs linked.']);
  });

  it('closes the inspector when no link is left', () => {
    const state = act(opened(), { type: 'inspect', link: 0 }, decide(broken));
    expect(act(state, { type: 'decided', pair: pairWith([broken], []) }).inspector).toBeNull();
  });

  it('is reported when main cannot store it, and cannot be undone then', () => {
    const failure = { code: 'unwritable', message: 'The disk is full.' } as const;
    const state = act(opened(), decide(broken), { type: 'fail-to-decide', failure });
    expect(problemsIn(state)).toEqual([failure]);
    expect(problemsIn(act(state, { type: 'open-dialog', dialog: { kind: 'list' } }))).toEqual([]);
    expect(act(state, undo).message).toBe('Nothing to undo.');
  });

  it('is stored even when another comparison cancels it', () => {
    const failure = { code: 'cancelled', message: 'Stopped.' } as const;
    const state = compared(act(opened(), decide(broken), choose('A', 'C'), { type: 'fail-to-decide', failure }));
    expect([problemsIn(state), state.decision.kind]).toEqual([[], 'idle']);
    expect(act(state, undo).message).toContain('Now showing the articles of this change: unlinking.');
  });

  it('does not appear when other articles are on screen by then', () => {
    const state = compared(act(opened(), decide(broken), choose('A', 'C')));
    const late = act(state, { type: 'decided', pair: afterBreak });
    expect([late.shown, late.decision.kind]).toEqual([state.shown, 'idle']);
  });
});

describe('undoing a decision', () => {
  it('sends main the earlier list, and reports it', () => {
    const undoing = act(withBroken(), undo);
    expect([request(undoing)?.list, undoing.message]).toEqual([[], 'Undone: unlinking.']);
    const undone = act(undoing, { type: 'decided', pair: pairWith() });
    expect([undone.message, act(undone, redo).message]).toEqual(['Undone: unlinking.', 'Redone: unlinking.']);
    expect(request(act(undone, redo))?.list).toEqual([broken]);
  });

  it('inspects the link again that was broken', () => {
    const inspecting = act(opened(), { type: 'inspect', link: 0 });
    const next = act(inspecting, decide(broken), { type: 'decided', pair: afterBreak });
    const linkOf = (state: CompareState) => state.shown?.pair.comparison.links[inspectedLink(state) ?? -1]?.left;
    expect(linkOf(next)).toEqual([2]);
    const undone = act(next, undo, { type: 'decided', pair: pairWith() });
    expect([linkOf(undone), undone.message]).toEqual([[0], 'Undone: unlinking.']);
  });

  it('turns the list where the decision was kept while the sides were being swapped', () => {
    const cancelled = { code: 'cancelled', message: 'Stopped.' } as const;
    const state = compared(act(opened(), decide(made), swap, { type: 'fail-to-decide', failure: cancelled }));
    const undone = act(act(state, undo), { type: 'decided', pair: pairWith() });
    expect(selection(undone)).toBe('B A');
    const redoing = request(act(undone, redo));
    expect(redoing?.list).toEqual([{ ...made, left: [2], right: [1] }]);
    expect(redoing?.ends).toEqual({ left: [2], right: [1] });
  });

  it('shares one order with changes of the view', () => {
    const state = compared(act(withBroken(), swap), afterBreak);
    const first = compared(act(state, undo), afterBreak);
    expect([selection(first), request(first)]).toEqual(['A B', null]);
    expect(request(act(first, undo))?.list).toEqual([]);
  });

  it('never happens off screen: its articles are shown first', () => {
    const failure = { code: 'cancelled', message: 'Stopped.' } as const;
    const elsewhere = compared(act(opened(), decide(broken), choose('A', 'C'), { type: 'fail-to-decide', failure }));
    const showing = act(elsewhere, undo);
    expect([selection(showing), request(showing)]).toEqual(['A B', null]);
    expect(showing.message).toBe('Now showing the articles of this change: unlinking. Undo again to undo it.');
    expect(request(act(showing, undo))).toBeNull();
    expect(request(act(compared(showing), undo))?.list).toEqual([]);
  });

  it('waits for a pending decision', () => {
    const busy = act(withBroken(), decide(made), undo);
    expect([request(busy)?.list, busy.message]).toEqual([
      [made],
      'Now showing the articles of this change: unlinking. Undo again to undo it.',
    ]);
  });

  it('leaves the decision in force when main cannot store the list', () => {
    const failure = { code: 'unwritable', message: 'The disk is full.' } as const;
    const state = act(withBroken(), undo, { type: 'fail-to-decide', failure });
    expect([state.message, problemsIn(state)]).toEqual([null, [failure]]);
    expect(act(state, redo).message).toBe('Nothing to redo.');
    expect(request(act(state, undo))?.list).toEqual([]);
  });
});
