import type { Bridge, StoryItem } from '../../contract';
import { ArticleView } from './article/ArticleView';
import { AllArticles } from './articles/AllArticles';
import type { ArticleListControls } from './articles/ArticleList';
import { type ArticleListId, articleListOf } from './articles/articleList';
import styles from './LibraryScreen.module.css';
import { pickStoryFor, selectionCommands } from './state/commandHandlers';
import type { LibraryModel } from './state/useLibrary';
import { StoryPane } from './stories/StoryPane';

interface Props {
  readonly bridge: Bridge;
  readonly library: LibraryModel;
}

/** The right side: the articles of a story or of the library, and over them the open article. */
export function DetailPane({ bridge, library }: Props) {
  const { state, dispatch, commands, isSearching } = library;
  const { openArticle } = state;
  return (
    <>
      {/* The list stays mounted behind the article: it keeps its scroll position and its selection. */}
      <div className={styles.behind} hidden={openArticle !== null}>
        <ArticlesPane bridge={bridge} library={library} />
      </div>
      {openArticle === null ? null : (
        <ArticleView
          key={openArticle.id}
          bridge={bridge}
          open={openArticle}
          libraryVersion={library.version}
          from={isSearching ? 'results' : state.pane}
          commands={{
            ...commands,
            open: (id) => openFromStart(dispatch, id),
            move: (articles) => pickStoryFor(library, articles),
          }}
        />
      )}
    </>
  );
}

function ArticlesPane({ bridge, library }: Props) {
  const { state, facets, version } = library;
  const { picked } = library.stories;
  if (state.pane === 'all' && facets !== null)
    return (
      <AllArticles
        bridge={bridge}
        facets={facets}
        libraryVersion={version}
        controls={articleListControls(library, 'all')}
      />
    );
  if (picked === null) return null;
  return (
    <StoryPane
      bridge={bridge}
      story={picked}
      libraryVersion={version}
      isRenaming={state.isRenaming}
      commands={storyHeadCommands(library, picked)}
      controls={articleListControls(library, picked.id)}
    />
  );
}

function articleListControls(library: LibraryModel, list: ArticleListId): ArticleListControls {
  const { state, dispatch, commands, lists } = library;
  return {
    state: articleListOf(state.articles, list),
    dispatch: (action) => dispatch({ type: 'articles', list, action }),
    commands: selectionCommands(library),
    onOpen: ({ id }) => openFromStart(dispatch, id),
    onDelete: commands.deleteArticles,
    handle: lists.articles,
  };
}

function storyHeadCommands({ dispatch, commands, lists }: LibraryModel, story: StoryItem) {
  return {
    startRenaming: () => dispatch({ type: 'start-renaming' }),
    endRenaming: (title: string | null, hasLeft: boolean) => {
      dispatch({ type: 'end-renaming' });
      if (!hasLeft) lists.stories.current?.focus();
      if (title !== null) commands.rename(story, title);
    },
    open: () => commands.openStory(story),
    keep: () => commands.keepStories([story]),
    merge: () => dispatch({ type: 'open-dialog', dialog: { kind: 'merge', story } }),
    delete: () => commands.deleteStory(story),
  };
}

function openFromStart(dispatch: LibraryModel['dispatch'], id: number): void {
  dispatch({ type: 'open-article', article: { id, paragraph: null, words: [], takesFocus: true } });
}
