import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge, Link, Story } from '../../../contract';
import { linkAround, linkElement, stopElement } from '../elements';
import { goTo } from '../places';
import type { Reader } from '../useReader';
import type { Session } from '../useSession';
import type { Undo } from '../useUndo';
import type { Deciding } from './DecisionDialogs';
import { isOf } from './list';
import { endsAround } from './place';
import { useDecisions } from './useDecisions';

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
  const decisions = useDecisions(bridge, session, {
    onDecided: (next, said, made) => {
      navigation.holdHere();
      // Each drawn at once: the rows that come place the reader, then the dialog gives the focus back.
      flushSync(() => session.put(next));
      flushSync(() => setOpened((now) => (now?.deciding.kind === 'list' ? now : null)));
      const element =
        made === null ? null : linkElement(next.pair.comparison.links.findIndex((one) => isOf(one, made)));
      if (element !== null) goTo(element);
      navigation.say(said);
    },
    remember,
  });

  const linkHere = (): Link | undefined => {
    const index = inspection.link ?? linkAround(document.activeElement) ?? selected;
    return view?.pair.comparison.links[index ?? -1];
  };
  const breakHere = (): void => {
    const link = linkHere();
    if (link === undefined) navigation.say('No link is selected: step to one, or inspect it.');
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
