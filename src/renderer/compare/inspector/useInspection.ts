import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { said } from '../../../messages/compare/page';
import { linkInPlaceOf } from '../../../viewmodel/pair/decisions';
import type { Stop } from '../../../viewmodel/pair/differences';
import type { View } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import { linkAround, stopElement } from '../position/elements';
import { isInSight, linkInSight } from '../position/places';
import { leadEvent, pickersEnd, scrollerOf, sightEnd } from '../position/reading';
import { hold, letGo } from '../position/settle';
import type { Selection } from '../state/useSession';
import { draw } from '../windowing/drawing';

/** Where the panel is found on the page. */
export const inspectorId = 'inspector';

/** The link under inspection. */
export interface Inspection {
  /** Index into `Comparison.links`, or null when the inspector is closed. */
  readonly link: number | null;
  readonly open: (link: number) => void;
  /**
   * Opens it on where the reader is: the selected link, the one with the focus, or the first in sight. Already open
   * there, it takes the focus. At what only one outlet has there is nothing to inspect, and it says so.
   */
  readonly openHere: () => void;
  readonly close: () => void;
}

/** The panel the inspector is drawn in; null while it is closed. */
function panel(): HTMLElement | null {
  return document.getElementById(inspectorId);
}

/** The element that shows a link on the page, alone or among others. */
function elementOf(view: View, link: number): HTMLElement | null {
  const row = view.rows.find((one) => one.kind === 'link' && one.links.includes(link));
  if (row !== undefined) draw(row.key);
  return document.getElementById(row?.key ?? 'header');
}

/** From here on the panel is beside the texts, which may get narrower; as in the styles. */
const beside = '(min-width: 1600px)';

/** An element in sight, and where. */
interface Anchor {
  readonly element: HTMLElement;
  /** Pixels below the window's upper edge. */
  readonly top: number;
}

/** The element to keep in place when the texts change width; null where they do not, or it is out of sight. */
function anchorAt(element: HTMLElement | null): Anchor | null {
  if (element === null || !matchMedia(beside).matches || !isInSight(element)) return null;
  return { element, top: element.getBoundingClientRect().top };
}

/** A link of a view. */
interface Inspected {
  readonly view: View;
  readonly link: number;
}

/** Where an open inspector is now: at what is selected, else where it was, in a view of before if need be. */
function inspectedNow(view: View, selected: number | null, last: Inspected | null): number | null {
  if (selected !== null || last === null) return selected;
  if (last.view === view) return last.link;
  const before = last.view.pair.comparison.links[last.link];
  return before === undefined ? null : linkInPlaceOf(before, view.pair.comparison.links);
}

/**
 * Whether the selected link is inspected; an open inspector goes along with what is selected, and stays at the last, or
 * at what took its place when links were decided by hand. Another `selection` of articles closes it.
 */
export function useInspection(
  view: View | null,
  selection: Selection | null,
  selected: number | null,
  select: (link: number) => void,
  stop: Stop | null,
  say: (sentence: string) => void,
): Inspection {
  const [openFor, setOpenFor] = useState<Selection | null>(null);
  const [last, setLast] = useState<Inspected | null>(null);
  const isOpen = view !== null && selection !== null && openFor === selection;
  const link = isOpen ? inspectedNow(view, selected, last) : null;
  if (isOpen && link !== null && (last?.view !== view || last.link !== link)) setLast({ view, link });

  const anchor = useRef<Anchor | null>(null);

  const open = useCallback(
    (next: number) => {
      if (!isOpen && view !== null) anchor.current = anchorAt(elementOf(view, next));
      select(next);
      setOpenFor(selection);
    },
    [isOpen, view, selection, select],
  );

  // The inspector does not cover the link it is about.
  useLayoutEffect(() => {
    const element = view === null || link === null ? null : elementOf(view, link);
    if (element === null) return;
    const scroller = scrollerOf(element);
    const { top, bottom } = element.getBoundingClientRect();
    if (top < pickersEnd || bottom > sightEnd()) letGo(scroller);
    scroller.dispatchEvent(new Event(leadEvent));
    element.scrollIntoView({ block: 'nearest' });
  }, [view, link]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts have another width when it opens and closes
  useLayoutEffect(() => {
    const held = anchor.current;
    anchor.current = null;
    if (held === null) return;
    const scroller = scrollerOf(held.element);
    hold(scroller, () => {
      if (held.element.isConnected) scroller.scrollTop += held.element.getBoundingClientRect().top - held.top;
    });
  }, [isOpen]);

  const openHere = useCallback(() => {
    const here = selected ?? linkAround(document.activeElement);
    const at = here === null && stop?.sort === 'only' ? stopElement(stop) : null;
    if (at !== null && isInSight(at)) {
      say(said.nothingToInspect({ key: keyOf('make-link') }));
      return;
    }
    const next = here ?? linkInSight();
    // Asked again, the key leads into the inspector: a keyboard has not far to go to copy from it.
    if (next !== null && next === link) panel()?.focus();
    else if (next !== null) open(next);
  }, [selected, link, open, stop, say]);

  const close = useCallback(() => {
    const isInside = panel()?.contains(document.activeElement) === true;
    if (view !== null && link !== null) anchor.current = anchorAt(elementOf(view, link));
    setOpenFor(null);
    if (isInside && view !== null && link !== null) elementOf(view, link)?.focus({ preventScroll: true });
  }, [view, link]);

  return { link, open, openHere, close };
}
