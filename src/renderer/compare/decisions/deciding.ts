/** Manual links: from the dialog, through main, to the page that shows the result. */
import { flushSync } from 'react-dom';
import type { KeptDecision, Link, Pair } from '../../../contract';
import { manualLinks } from '../../../messages/compare/panels';
import { indexOfLink, type LinkEnds, withDecision } from '../../../viewmodel/pair/decisions';
import { unfoldParagraph } from '../find/reveal';
import { bringInspectedIntoSight } from '../inspector/inspecting';
import {
  hasFocus,
  inspectorElement,
  linkAround,
  linkElement,
  nearestElement,
  paragraphAround,
  rowAround,
  stopElement,
  textElement,
} from '../position/elements';
import { isFocusLost } from '../position/focus';
import { isInSight } from '../position/inSight';
import type { Action } from '../state/actions';
import type { Compare } from '../state/compare';
import { currentStop, decisionsIn, foldsIn, inspectedLink, orderIn, selectedLink, viewIn } from '../state/select';
import type { CompareState, DecisionRequest } from '../state/state';

/** The link the reader is at: the inspected, the focused or the selected one. */
function linkHere(state: CompareState): Link | undefined {
  const index = inspectedLink(state) ?? linkAround(document.activeElement) ?? selectedLink(state);
  return viewIn(state)?.pair.comparison.links[index ?? -1];
}

/** Opens the dialog to break the link the reader is at. */
export function breakHere({ store, dispatch }: Compare): void {
  const link = linkHere(store.state);
  if (link === undefined) dispatch({ type: 'say', message: manualLinks.selectFirst });
  else dispatch({ type: 'open-dialog', dialog: { kind: 'break', link } });
}

/** Opens the dialog to link paragraphs, starting with those the reader is at. */
export function makeHere({ store, dispatch }: Compare): void {
  const { state } = store;
  const here = rowAround(document.activeElement) ?? stopElement(currentStop(state));
  dispatch({ type: 'open-dialog', dialog: { kind: 'make', initial: linkHere(state) ?? endsAround(here) } });
}

/** The paragraph an element is in or begins with, as a link without the other side; empty outside the text. */
function endsAround(element: Element | null): LinkEnds {
  const found = paragraphAround(element);
  return { left: [], right: [], ...(found && { [found.side]: [found.paragraph] }) };
}

/** Makes or breaks a link. Resolves to whether it succeeded, or is stored for when the articles are shown again. */
export function decide(
  compare: Compare,
  kind: KeptDecision['kind'],
  { left, right }: LinkEnds,
  reason: string,
): Promise<boolean> {
  const decision = { kind, left, right, reason: reason.trim(), texts: null };
  const list = withDecision(keptIn(compare.store.state), decision);
  return request(compare, { type: 'decide', kind, list, ends: { left, right } });
}

/** Undoes one decision. */
export function undoDecision(compare: Compare, decision: KeptDecision): void {
  const list = keptIn(compare.store.state).filter((each) => each !== decision);
  void request(compare, { type: 'decide', kind: 'take-back', list, ends: null });
}

function keptIn(state: CompareState): readonly KeptDecision[] {
  return decisionsIn(state).map(({ decision }) => decision);
}

function request({ store, dispatch }: Compare, action: Action & { readonly type: 'decide' }): Promise<boolean> {
  if (store.state.shown === null || store.state.decision.kind === 'working') return Promise.resolve(false);
  dispatch(action);
  return new Promise((resolve) => {
    const end = store.subscribe(() => {
      const { kind } = store.state.decision;
      if (kind === 'working') return;
      end();
      resolve(kind !== 'failed');
    });
  });
}

/** Shows the comparison that results from decisions, and moves to the affected link. */
export function finishDecision(compare: Compare, { selection, ends }: DecisionRequest, pair: Pair): void {
  const { store, dispatch } = compare;
  const isShown = store.state.shown?.selection === selection;
  dispatch({ type: 'decided', pair });
  if (!isShown) return;
  const made = ends === null ? -1 : indexOfLink(pair.comparison.links, ends);
  const inspected = made === -1 ? inspectedLink(store.state) : made;
  if (store.state.inspector !== null && inspected !== null) {
    dispatch({ type: 'inspect', link: inspected });
    // The scroll position was kept, and the link's row may have moved.
    bringInspectedIntoSight(viewIn(store.state), inspected);
  }
  // Rendered separately, after the rows: the dialog returns the focus, which may then be moved.
  if (store.state.dialog?.kind !== 'list') flushSync(() => dispatch({ type: 'close-dialog' }));
  if (ends !== null && !hasFocus(inspectorElement())) leadTo(compare, ends, made);
}

/**
 * Moves to the new link. After a link was broken, a focus lost with its row moves to its paragraphs, which are unfolded
 * if they are in a long run.
 */
function leadTo({ store, position }: Compare, { left, right }: LinkEnds, made: number): void {
  if (made !== -1) {
    const row = linkElement(made);
    if (row !== null) position.goTo(row);
    return;
  }
  // A dialog returns the focus to the whole text when the element that had it is gone.
  if (!isFocusLost() && document.activeElement !== textElement()) return;
  const [side, paragraph] = left[0] === undefined ? (['right', right[0]] as const) : (['left', left[0]] as const);
  if (paragraph === undefined) return;
  unfoldParagraph(orderIn(store.state), foldsIn(store.state), { side, paragraph });
  const element = nearestElement({ side, paragraph });
  rowAround(element)?.focus({ preventScroll: true });
  if (element !== null && !isInSight(element)) element.scrollIntoView({ block: 'center' });
}
