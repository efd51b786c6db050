import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react';
import type { Bridge } from '../contract';
import { type CommandId, isOpening, type ScreenName } from '../contract/commands';
import { focusText } from './compare/position/focus';
import { CompareScreen } from './compare/screen/CompareScreen';
import type { PendingCommand } from './library/pendingCommand';
import type { OpeningPage } from './openingPage';
import { FocusFallback } from './ui/Dialog';

/** A separate bundle, loaded on first use, so that it does not delay the first paint of a comparison. */
const LibraryScreen = lazy(() => import('./library/LibraryScreen'));

interface Props {
  readonly bridge: Bridge;
  readonly opening: OpeningPage;
}

/** The screens of the window. The comparison stays mounted behind the others, and each screen keeps its focus. */
export function App({ bridge, opening }: Props) {
  const [screen, setScreen] = useState<ScreenName>('compare');
  const [isLibraryLoaded, setLibraryLoaded] = useState(false);
  const [pending, setPending] = useState<PendingCommand | null>(null);
  const [, startTransition] = useTransition();
  /** The element that had the focus when the comparison was left. */
  const focused = useRef<Element | null>(null);

  const open = useCallback((command: CommandId) => {
    if (!isOpening(command, 'library')) return;
    focused.current = document.activeElement;
    // A transition keeps the comparison on screen until the library's script is loaded.
    startTransition(() => {
      setLibraryLoaded(true);
      setScreen('library');
      setPending(command === 'show-library' ? null : { command });
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
    // If another story replaced the focused element, its text takes the focus.
    if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus({ preventScroll: true });
    else focusText();
  }, [screen]);

  return (
    <>
      <FocusFallback value={focusText}>
        <CompareScreen bridge={bridge} opening={opening} isShown={screen === 'compare'} onOpen={open} />
      </FocusFallback>
      {isLibraryLoaded ? (
        <Suspense fallback={null}>
          <LibraryScreen bridge={bridge} isShown={screen === 'library'} pending={pending} onClose={showComparison} />
        </Suspense>
      ) : null}
    </>
  );
}
