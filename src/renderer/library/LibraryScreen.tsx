/** This folder is the Library screen: stories, articles, search and imports. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Bridge } from '../../contract';
import { screen as words } from '../../messages/library/screen';
import { type Commands, useCommands } from '../commands/useCommands';
import { useEscape } from '../ui/useEscape';
import { DetailPane } from './DetailPane';
import { EmptyLibrary } from './EmptyLibrary';
import { IndexPane } from './IndexPane';
import { ImportButtons } from './import/ImportButtons';
import { addressIn, pastedFrom } from './import/pasted';
import { useDrop } from './import/useDrop';
import { LibraryBar } from './LibraryBar';
import { LibraryDialogs } from './LibraryDialogs';
import { LibraryNotes } from './LibraryNotes';
import styles from './LibraryScreen.module.css';
import type { PendingCommand } from './pendingCommand';
import { SearchField } from './search/SearchField';
import { importActions, libraryHandlers } from './state/commandHandlers';
import { type LibraryModel, useLibrary } from './state/useLibrary';
import { useFocus } from './useFocus';

interface Props {
  readonly bridge: Bridge;
  readonly isShown: boolean;
  /** The command that opened the library, to run now. */
  readonly pending: PendingCommand | null;
  readonly onClose: () => void;
}

/** The Library screen: all articles that the user keeps, by story, and the ways to import more. */
export default function LibraryScreen({ bridge, isShown, pending, onClose }: Props) {
  const library = useLibrary(bridge);
  const { state, dispatch, facets, isEmpty, lists, commands } = library;
  const searchField = useRef<HTMLInputElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const onFocus = useFocus(isShown, () => {
    const target = lists.results.current ?? lists.stories.current ?? firstButton.current;
    target?.focus({ preventScroll: true });
  });
  const handlers = libraryHandlers(library, { close: onClose, focusSearch: () => searchField.current?.select() });
  const screenCommands = useCommands({ bridge, screen: 'library', handlers, isShown, onOpen: noOtherScreen });
  usePendingCommand(isShown ? pending : null, screenCommands);
  useEscape(isShown ? () => goBack(library, onClose) : null);
  useEffect(() => {
    if (isShown) document.title = words.windowTitle;
  }, [isShown]);
  const actions = importActions(library);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only records where the focus was
    <div className={styles.screen} inert={!isShown} onFocus={onFocus}>
      <LibraryBar facets={facets} onClose={onClose} onKeys={() => screenCommands.run('show-keys')} />
      <main className={styles.page} data-empty={isEmpty ? '' : undefined}>
        {isEmpty ? null : (
          <div className={styles.tools}>
            <SearchField
              ref={searchField}
              typed={state.searchText}
              onTyped={(text) => dispatch({ type: 'search', text })}
              onResults={() => lists.results.current?.focus()}
            />
            <ImportButtons {...actions} />
          </div>
        )}
        <LibraryNotes bridge={bridge} library={library} />
        {isEmpty ? (
          <EmptyLibrary ref={firstButton} actions={actions} onSample={commands.keepSample} />
        ) : (
          <div className={styles.panes}>
            <div className={styles.index}>
              <IndexPane library={library} />
            </div>
            <div className={styles.detail}>
              <DetailPane bridge={bridge} library={library} />
            </div>
          </div>
        )}
      </main>
      <DropTarget library={library} isShown={isShown} />
      <LibraryDialogs bridge={bridge} library={library} screenCommands={screenCommands} />
    </div>
  );
}

/** No command opens another screen from the library; closing it is one of its own commands. */
function noOtherScreen(): void {}

/** Escape closes the article, or else the search, or else the library. */
function goBack({ state, dispatch, commands }: LibraryModel, onClose: () => void): void {
  if (state.openArticle !== null) commands.closeArticle();
  else if (state.searchText !== '') dispatch({ type: 'search', text: '' });
  else onClose();
}

/** Runs a command once, after the screen has been mounted. */
function usePendingCommand(pending: PendingCommand | null, { run }: Commands): void {
  const done = useRef<PendingCommand | null>(null);
  const runNow = useEffectEvent((command: PendingCommand['command']) => run(command));
  useEffect(() => {
    if (pending === null || done.current === pending) return;
    done.current = pending;
    runNow(pending.command);
  }, [pending]);
}

/** Imports anything dropped on the screen or pasted; shows where to drop it. */
function DropTarget({ library, isShown }: { readonly library: LibraryModel; readonly isShown: boolean }) {
  const { dispatch, importing } = library;
  const isOver = useDrop(isShown, {
    onFiles: importing.dropped,
    onData: (data) => {
      const address = addressIn(data.getData('text/uri-list') || data.getData('text/plain'));
      const pasted = pastedFrom(data);
      if (address !== null) dispatch({ type: 'open-dialog', dialog: { kind: 'address', address } });
      else if (pasted !== null) importing.pasted(pasted);
    },
  });
  if (!isOver) return null;
  return (
    <div className={styles.drop} aria-hidden="true">
      <p>{words.drop}</p>
    </div>
  );
}
