import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge, Link, Story } from '../../../contract';
import { manualLinks } from '../../../messages/compare/panels';
import { isOf } from '../../../viewmodel/pair/decisions';
import type { Side } from '../../../viewmodel/pair/sides';
import type { Undo } from '../../commands/useUndo';
import { unfoldParagraph } from '../find/reveal';
import { inspectorId } from '../inspector/useInspection';
import { linkAround, linkElement, nearestElement, stopElement } from '../position/elements';
import { goTo, isInSight } from '../position/places';
import type { Reader } from '../state/useReader';
import type { Session } from '../state/useSession';
import type { Deciding } from './DecisionDialogs';
import { endsAround } from './place';
import { useDecisions } from './useDecisions';

function isFocused(id: string): boolean {
  return document.getElementById(id)?.contains(document.activeElement) === true;
}

/**
 * Leads to what was decided: to the link that was made, or, with the focus that its row had, to what was in one broken,
 * which is not left folded away in a long run.
 */
function lead({ order, openings }: Reader, { left, right }: Pick<Link, Side>, made: number): void {
  const row = made === -1 ? null : linkElement(made);
  if (row !== null) goTo(row);
  // A dialog gives the focus back to the whole page when what had it is gone.
  const { activeElement } = document;
  if (made !== -1 || !(activeElement === document.body || activeElement?.matches('main'))) return;
  const [side, paragraph] = left[0] === undefined ? (['right', right[0]] as const) : (['left', left[0]] as const);
  if (paragraph === undefined) return;
  unfoldParagraph(order, openings, { side, paragraph });
  const place = nearestElement({ side, paragraph });
  place?.closest<HTMLElement>('main [tabindex="-1"]')?.focus({ preventScroll: true });
  if (place !== null && !isInSight(place)) place.scrollIntoView({ block: 'center' });
}

/** A dialog about decisions, and the story it was opened in: another story closes it. */
interface Opened {
  readonly story: Story | null;
  readonly deciding: Deciding;
}

/** The decisions about the pair on screen, and which dialog about them is open. */
export function useDeciding(bridge: Bridge, session: Session, reader: Reader, remember: Undo['remember']) {
  const { story } = session;
  const { view, navigation, inspection, selected, stop } = reader;
  const [opened, setOpened] = useState<Opened | null>(null);
  const deciding = opened?.story === story ? (opened?.deciding ?? null) : null;
  const open = (next: Deciding): void => setOpened({ story, deciding: next });
  /** As of now: what is drawn of a decision is another view than it was made in. */
  const latest = useRef(reader);
  useLayoutEffect(() => {
    latest.current = reader;
  });
  const decisions = useDecisions(bridge, session, {
    onDecided: (next, said, ends) => {
      navigation.holdHere();
      // Each drawn at once: the rows that come place the reader, then the dialog gives the focus back.
      flushSync(() => session.put(next));
      const { inspection: inspecting } = latest.current;
      const index = ends === null ? -1 : next.pair.comparison.links.findIndex((one) => isOf(one, ends));
      const inspected = index === -1 ? inspecting.link : index;
      if (inspecting.link !== null && inspected !== null) flushSync(() => inspecting.open(inspected));
      flushSync(() => setOpened((now) => (now?.deciding.kind === 'list' ? now : null)));
      if (ends !== null && !isFocused(inspectorId)) lead(latest.current, ends, index);
      const isNext = inspecting.link !== null && ends !== null && index === -1;
      navigation.say(isNext ? manualLinks.nextInspected({ said }) : said);
    },
    remember,
  });

  const linkHere = (): Link | undefined => {
    const index = inspection.link ?? linkAround(document.activeElement) ?? selected;
    return view?.pair.comparison.links[index ?? -1];
  };
  const breakHere = (): void => {
    const link = linkHere();
    if (link === undefined) navigation.say(manualLinks.selectFirst);
    else open({ kind: 'break', link });
  };
  const makeHere = (): void => {
    const here = document.activeElement?.closest('main [tabindex="-1"]') ?? stopElement(stop);
    open({ kind: 'make', initial: linkHere() ?? endsAround(here) });
  };
  const openList = (): void => open({ kind: 'list' });
  const close = (): void => setOpened(null);
  return { decisions, deciding, breakHere, makeHere, openList, close };
}

export type DecidingState = ReturnType<typeof useDeciding>;
