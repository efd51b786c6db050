import { useCallback, useLayoutEffect, useState } from 'react';
import { linkAround } from '../elements';
import { linkInSight } from '../places';
import { leadEvent, scrollerOf } from '../reading';
import { draw } from '../stretches/drawing';
import type { View } from '../view';

/** Where the panel is found on the page. */
export const inspectorId = 'inspector';

/** The link under inspection. */
export interface Inspection {
  /** Index into `Comparison.links`, or null when the inspector is closed. */
  readonly link: number | null;
  readonly open: (link: number) => void;
  /**
   * Opens it on where the reader is: the selected link, the one with the focus, or the first in sight. Already open
   * there, it takes the focus.
   */
  readonly openHere: () => void;
  readonly close: () => void;
}

/** The panel the inspector is drawn in; null while it is closed. */
function panel(): HTMLElement | null {
  return document.getElementById(inspectorId);
}

/** What shows a link on the page, or holds it among others. */
function elementOf(view: View, link: number): HTMLElement | null {
  const row = view.rows.find((one) => one.kind === 'link' && one.links.includes(link));
  if (row !== undefined) draw(row.key);
  return document.getElementById(row?.key ?? 'header');
}

/** Whether the selected link is inspected; an open inspector goes along with what is selected, and stays at the last. */
export function useInspection(view: View | null, selected: number | null, select: (link: number) => void): Inspection {
  /** The view it was opened in: another pair closes it. */
  const [openIn, setOpenIn] = useState<View | null>(null);
  const [last, setLast] = useState<number | null>(null);
  if (selected !== null && selected !== last) setLast(selected);
  const link = view !== null && openIn === view ? (selected ?? last) : null;

  const open = useCallback(
    (next: number) => {
      select(next);
      setOpenIn(view);
    },
    [view, select],
  );

  // What is inspected is not covered by its inspector.
  useLayoutEffect(() => {
    const element = view === null || link === null ? null : elementOf(view, link);
    if (element === null) return;
    scrollerOf(element).dispatchEvent(new Event(leadEvent));
    element.scrollIntoView({ block: 'nearest' });
  }, [view, link]);

  const openHere = useCallback(() => {
    const next = selected ?? linkAround(document.activeElement) ?? linkInSight();
    // Asked again, the key leads into the inspector: a keyboard has not far to go to copy from it.
    if (next !== null && next === link) panel()?.focus();
    else if (next !== null) open(next);
  }, [selected, link, open]);

  const close = useCallback(() => {
    const isInside = panel()?.contains(document.activeElement) === true;
    setOpenIn(null);
    if (isInside && view !== null && link !== null) elementOf(view, link)?.focus({ preventScroll: true });
  }, [view, link]);

  return { link, open, openHere, close };
}
