import { useEffect, useRef } from 'react';
import type { Bridge } from '../../contract';
import { screen as words } from '../../messages/library/screen';
import { outcomeLine } from '../../viewmodel/labels/importReport';
import { type CommandHandlers, useCommands } from '../commands/useCommands';
import { useEscape } from '../ui/useEscape';
import type { Asked } from './asked';
import { Detail } from './Detail';
import { EmptyLibrary } from './EmptyLibrary';
import { ImportProgress, ImportReportView } from './import/ImportNotes';
import { addressIn, pastedFrom } from './import/pasted';
import { useDrop } from './import/useDrop';
import { type Ways, WaysIn } from './import/WaysIn';
import { LibraryBar } from './LibraryBar';
import { LibraryDialogs } from './LibraryDialogs';
import styles from './LibraryScreen.module.css';
import { Notices } from './Notices';
import { Results } from './search/Results';
import { SearchField } from './search/SearchField';
import { StoryColumn } from './stories/StoryColumn';
import { UpkeepView } from './UpkeepView';
import { useFocus } from './useFocus';
import { storyCommands, useLibrary } from './useLibrary';

interface Props {
  readonly bridge: Bridge;
  readonly isShown: boolean;
  /** The command that opened the library, to be done now. */
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

/** No command leads from the library to another screen but by its own handler. */
const noOtherScreen = (): void => {};

/** The Library screen: all the articles a person keeps, by story, and the ways to import more. */
export default function LibraryScreen({ bridge, isShown, asked, onClose }: Props) {
  const library = useLibrary(bridge);
  const {
    actions,
    facets,
    stories,
    importing,
    search,
    typed,
    setTyped,
    opened,
    setOpened,
    refs,
    reading,
    changeNames,
  } = library;
  const screen = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = facets?.articles === 0;
  const isSearching = search.query !== '' && !isEmpty;
  const keepFocus = useFocus(screen, isShown);

  const ways: Ways = {
    files: importing.files,
    folder: importing.folder,
    address: () => setOpened({ kind: 'address', address: '' }),
    paste: () => setOpened({ kind: 'paste' }),
  };
  const handlers: CommandHandlers<'library'> = {
    'show-library': onClose,
    'show-comparison': onClose,
    'search-library': () => field.current?.select(),
    'import-files': ways.files,
    'import-folder': ways.folder,
    'import-address': ways.address,
    'paste-article': ways.paste,
    'keep-sample': changeNames.keepSample,
    undo: actions.undo,
    redo: actions.redo,
    'show-palette': () => {
      const ofArticles = reading === null ? refs.articleList.current?.commands() : undefined;
      setOpened({ kind: 'palette', ofArticles: ofArticles ?? {} });
    },
    ...storyCommands(library, isSearching),
    'show-keys': () => setOpened({ kind: 'keys' }),
    // The list of articles answers these: by its keys and buttons, and for the palette by `commands`.
    'compare-articles': null,
    'move-articles': null,
    'split-articles': null,
    'delete-articles': null,
  };
  const { run, canRun } = useCommands({ bridge, screen: 'library', handlers, isShown, onOpen: noOtherScreen });
  const leave = reading !== null ? library.endReading : typed !== '' ? () => setTyped('') : onClose;
  useEscape(isShown ? leave : null);

  // Done once for each asking, when everything it needs is on the page.
  const done = useRef<Asked | null>(null);
  useEffect(() => {
    if (!isShown || asked === null || done.current === asked) return;
    done.current = asked;
    run(asked.command);
  }, [isShown, asked, run]);
  useEffect(() => {
    if (isShown) document.title = words.windowTitle;
  }, [isShown]);

  const hovers = useDrop(isShown, {
    onFiles: importing.dropped,
    onData: (data) => {
      const address = addressIn(data.getData('text/uri-list') || data.getData('text/plain'));
      const pasted = pastedFrom(data);
      if (address !== null) setOpened({ kind: 'address', address });
      else if (pasted !== null) importing.pasted(pasted);
    },
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers where the focus was
    <div ref={screen} className={styles.screen} inert={!isShown} onFocus={keepFocus}>
      <LibraryBar facets={facets} onClose={onClose} onKeys={() => run('show-keys')} />
      <main className={styles.page} data-empty={isEmpty ? '' : undefined}>
        {isEmpty ? null : (
          <div className={styles.tools}>
            <SearchField
              ref={field}
              typed={typed}
              onTyped={setTyped}
              onResults={() => refs.resultList.current?.focus()}
            />
            <WaysIn {...ways} />
          </div>
        )}
        <div className={styles.notes}>
          {/* There before it says anything, so that it is heard. */}
          <p className={styles.heard} role="status">
            {importing.report === null ? '' : outcomeLine(importing.report)}
          </p>
          <Notices notice={actions.notice} failures={library.failures} onUndo={actions.undo} />
          <UpkeepView {...library.upkeep} onImport={importing.missing} />
          {importing.progress === null ? null : (
            <ImportProgress progress={importing.progress} onCancel={importing.cancel} />
          )}
          {importing.report === null && importing.failure === null ? null : (
            <ImportReportView
              bridge={bridge}
              report={importing.report}
              failure={importing.failure}
              changes={library.changes}
              onShow={library.showStory}
              onConfirm={(proposed) => void actions.confirm(proposed)}
              onClose={importing.dismiss}
            />
          )}
        </div>
        {isEmpty ? (
          <EmptyLibrary ways={ways} onSample={changeNames.keepSample} />
        ) : (
          <div className={styles.panes}>
            <div className={styles.index}>
              {isSearching ? (
                <Results ref={refs.resultList} search={search} onOpen={library.readHit} onGlance={library.glance} />
              ) : (
                <StoryColumn
                  ref={refs.storyList}
                  stories={stories}
                  facets={facets}
                  isAll={library.isAll}
                  onAll={library.showAll}
                  onChoose={library.chooseStory}
                  onOpen={changeNames.openStory}
                  onRename={library.startRenaming}
                  onDelete={changeNames.deleteStory}
                />
              )}
            </div>
            <div className={styles.detail}>
              <Detail bridge={bridge} library={library} isSearching={isSearching} />
            </div>
          </div>
        )}
      </main>
      {hovers ? (
        <div className={styles.drop} aria-hidden="true">
          <p>{words.drop}</p>
        </div>
      ) : null}
      <LibraryDialogs
        bridge={bridge}
        opened={opened}
        importing={importing}
        canRun={canRun}
        onCommand={run}
        onMove={changeNames.move}
        onMerge={changeNames.merge}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}
