import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react';
import type { Bridge } from '../contract';
import { type CommandId, isOpening, type ScreenName } from '../contract/commands';
import { focusText } from './compare/position/focus';
import { CompareScreen } from './compare/screen/CompareScreen';
import type { Asked } from './library/asked';
import type { Opening } from './opening';

/** A separate bundle, loaded on first use: the first paint of a comparison pays nothing for it. */
const LibraryScreen = lazy(() => import('./library/LibraryScreen'));

interface Props {
  readonly bridge: Bridge;
  readonly opening: Opening;
}

/** The screens of the window. The comparison stays mounted behind the others, and each screen keeps its focus. */
export function App({ bridge, opening }: Props) {
  const [screen, setScreen] = useState<ScreenName>('compare');
  const [isLibraryLoaded, setLibraryLoaded] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [, startTransition] = useTransition();
  /** The element that had the focus when the comparison was left. */
  const focused = useRef<Element | null>(null);

  const open = useCallback((command: CommandId) => {
    if (!isOpening(command, 'library')) return;
    focused.current = document.activeElement;
    // A transition keeps the comparison in sight until the script of the library is loaded.
    startTransition(() => {
      setLibraryLoaded(true);
      setScreen('library');
      setAsked(command === 'show-library' ? null : { command });
    });
  }, []);
  const showComparison = useCallback(() => setScreen('compare'), []);

  useEffect(() => bridge.onStory(showComparison), [bridge, showComparison]);

  useLayoutEffect(() => {
    // The library covers the page, which must not scroll under it.
    document.documentElement.toggleAttribute('data-library', screen === 'library');
    if (screen !== 'compare' || focused.current === null) return;
    const back = focused.current;
    focused.current = null;
    // Another story has other buttons; then its text takes the focus.
    if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus({ preventScroll: true });
    else focusText();
  }, [screen]);

  return (
    <>
      <CompareScreen bridge={bridge} opening={opening} isShown={screen === 'compare'} onOpen={open} />
      {isLibraryLoaded ? (
        <Suspense fallback={null}>
          <LibraryScreen bridge={bridge} isShown={screen === 'library'} asked={asked} onClose={showComparison} />
        </Suspense>
      ) : null}
    </>
  );
}
