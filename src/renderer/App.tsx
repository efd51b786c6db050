import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';
import type { Bridge } from '../contract';
import { type LibraryHandlers, libraryOnly } from './commands/useCommands';
import { CompareScreen } from './compare/screen/CompareScreen';
import type { Asked } from './library/asked';
import type { Opening } from './opening';

/** A bundle of its own, read when it is first asked for: the first paint of a comparison pays nothing for it. */
const LibraryScreen = lazy(() => import('./library/LibraryScreen'));

interface Props {
  readonly bridge: Bridge;
  readonly opening: Opening;
}

/** The comparison has nothing these could act on. */
const nothingChosen = Object.fromEntries(libraryOnly.map((id) => [id, null])) as Record<
  (typeof libraryOnly)[number],
  null
>;

/** The two screens. The comparison stays as it is behind the library, and both keep what had the focus in them. */
export function App({ bridge, opening }: Props) {
  const [isLibrary, setIsLibrary] = useState(false);
  const [wasLibrary, setWasLibrary] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [, startTransition] = useTransition();
  const before = useRef<Element | null>(null);

  const showLibrary = useCallback((command: Asked['command'] | null) => {
    before.current = document.activeElement;
    // A transition leaves the comparison in sight until the library's script is read.
    startTransition(() => {
      setWasLibrary(true);
      setIsLibrary(true);
      setAsked(command === null ? null : { command });
    });
  }, []);
  const showComparison = useCallback(() => setIsLibrary(false), []);

  useEffect(() => bridge.onStory(showComparison), [bridge, showComparison]);

  // The library is over the page: what scrolls is its own.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-library', isLibrary);
    if (isLibrary) return;
    const back = before.current;
    if (back === null) return;
    before.current = null;
    // Another story has other buttons; what is read has the focus then.
    const target = back !== document.body && back.isConnected ? back : document.querySelector('main');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [isLibrary]);

  const handlers = useMemo<LibraryHandlers>(
    () => ({
      ...nothingChosen,
      'show-library': () => showLibrary(null),
      'search-library': () => showLibrary('search-library'),
      'import-files': () => showLibrary('import-files'),
      'import-folder': () => showLibrary('import-folder'),
      'import-address': () => showLibrary('import-address'),
      'paste-article': () => showLibrary('paste-article'),
      'keep-sample': () => showLibrary('keep-sample'),
    }),
    [showLibrary],
  );

  return (
    <>
      <CompareScreen bridge={bridge} opening={opening} isShown={!isLibrary} library={handlers} />
      {wasLibrary ? (
        <Suspense fallback={null}>
          <LibraryScreen bridge={bridge} isShown={isLibrary} asked={asked} onClose={showComparison} />
        </Suspense>
      ) : null}
    </>
  );
}
