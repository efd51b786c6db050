/** Opening and closing the inspector, and the page beside it. */
import { useLayoutEffect } from 'react';
import { statusReports } from '../../../messages/compare/page';
import type { View } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import { hasFocus, inspectorElement, linkAround, rowOfLink, stopElement } from '../position/elements';
import { isInSight, linkInSight } from '../position/inSight';
import { scrollIntoSight } from '../position/reading';
import type { Compare } from '../state/compare';
import { currentStop, inspectedLink, selectedLink, viewIn } from '../state/select';

/**
 * Opens the inspector where the reader is: at the selected link, the focused one, or the first in sight. If it is open
 * there already, it takes the focus. At unmatched paragraphs there is nothing to inspect, which the status line
 * reports.
 */
export function inspectHere({ store, dispatch }: Compare): void {
  const { state } = store;
  const stop = currentStop(state);
  const here = selectedLink(state) ?? linkAround(document.activeElement);
  const unmatched = here === null && stop?.sort === 'only' ? stopElement(stop) : null;
  if (unmatched !== null && isInSight(unmatched)) {
    dispatch({ type: 'say', message: statusReports.nothingToInspect({ key: keyOf('make-link') }) });
    return;
  }
  const next = here ?? linkInSight();
  // A second press moves the focus into the inspector, so that its text can be copied by keyboard.
  if (next !== null && next === inspectedLink(state)) inspectorElement()?.focus();
  else if (next !== null) dispatch({ type: 'inspect', link: next });
}

/** Closes the inspector; a focus inside it goes to the row it was about. */
export function closeInspector({ store, dispatch }: Compare): void {
  const view = viewIn(store.state);
  const link = inspectedLink(store.state);
  const isInside = hasFocus(inspectorElement());
  dispatch({ type: 'close-inspector' });
  if (isInside && view !== null && link !== null) rowOfLink(view, link)?.focus({ preventScroll: true });
}

/** Scrolls the row of the inspected link into sight: the inspector must not cover it. */
export function bringInspectedIntoSight(view: View | null, link: number | null): void {
  const row = view === null || link === null ? null : rowOfLink(view, link);
  if (row !== null) scrollIntoSight(row);
}

/** Calls `bringInspectedIntoSight` whenever another link is inspected. */
export function useInspectedInSight(view: View | null, link: number | null): void {
  useLayoutEffect(() => bringInspectedIntoSight(view, link), [view, link]);
}
