import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Stop } from '../differences';
import { rowInSight } from '../places';
import type { LinkRow } from '../row';
import type { View } from '../view';

/** Where the panel is found on the page. */
export const inspectorId = 'inspector';

/** The link under inspection. */
export interface Inspection {
  /** Index into `Comparison.links`, or null when the inspector is closed. */
  readonly link: number | null;
  readonly open: (link: number) => void;
  /**
   * Opens it on where the reader is: the difference, the row with the focus, or the first row in sight. Already open
   * there, it takes the focus.
   */
  readonly openHere: () => void;
  readonly close: () => void;
}

/** The panel the inspector is drawn in; null while it is closed. */
function panel(): HTMLElement | null {
  return document.getElementById(inspectorId);
}

/** The link a difference belongs to, or null for what only one side has. */
function linkOf(view: View, stop: Stop): number | null {
  const edit = stop.edits[0];
  if (edit !== undefined) return view.pair.comparison.edits[edit]?.link ?? null;
  return linkOfRow(view, stop.row);
}

function linkOfRow(view: View, key: string): number | null {
  return view.rows.find((row): row is LinkRow => row.kind === 'link' && row.key === key)?.links[0] ?? null;
}

/** Holds which link is inspected; an open inspector goes along from difference to difference. */
export function useInspection(view: View | null, stop: Stop | null): Inspection {
  const [held, setHeld] = useState<{ readonly view: View; readonly link: number } | null>(null);
  const link = held !== null && held.view === view ? held.link : null;
  const open = useCallback((next: number) => setHeld(view === null ? null : { view, link: next }), [view]);
  const isOpen = link !== null;

  useEffect(() => {
    const next = view === null || stop === null ? null : linkOf(view, stop);
    if (isOpen && next !== null) open(next);
  }, [view, stop, isOpen, open]);

  // What is inspected is not covered by its inspector.
  useLayoutEffect(() => {
    if (view === null || link === null) return;
    const row = view.rows.find((one) => one.kind === 'link' && one.links.includes(link));
    document.getElementById(row?.key ?? 'header')?.scrollIntoView({ block: 'nearest' });
  }, [view, link]);

  const openHere = useCallback(() => {
    if (view === null) return;
    const focused = document.activeElement?.closest<HTMLElement>('[data-relation]')?.id ?? rowInSight();
    const here = stop === null ? null : linkOf(view, stop);
    const next = here ?? (focused === null ? null : linkOfRow(view, focused));
    // Asked again, the key leads into the inspector: a keyboard has not far to go to copy from it.
    if (next !== null && next === link) panel()?.focus();
    else if (next !== null) open(next);
  }, [view, stop, link, open]);

  const close = useCallback(() => {
    const row = view?.rows.find((one) => one.kind === 'link' && link !== null && one.links.includes(link));
    const isInside = panel()?.contains(document.activeElement) === true;
    setHeld(null);
    if (isInside && row !== undefined) document.getElementById(row.key)?.focus({ preventScroll: true });
  }, [view, link]);

  return { link, open, openHere, close };
}
