import type { Bridge } from '../../contract';
import { ArticleView } from './article/ArticleView';
import { AllArticles } from './articles/AllArticles';
import type { ArticleDeeds } from './articles/ArticleList';
import styles from './LibraryScreen.module.css';
import { StoryPane } from './stories/StoryPane';
import type { Library } from './useLibrary';

interface Props {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly isSearching: boolean;
}

/** The right side: the chosen story or all articles, or the article that is read before them. */
export function Detail({ bridge, library, isSearching }: Props) {
  const { reading, isAll, changes, actions, changeNames } = library;
  return (
    <>
      {/* Behind the article the list keeps its place and what is chosen in it. */}
      <div className={styles.behind} hidden={reading !== null}>
        <Articles bridge={bridge} library={library} />
      </div>
      {reading === null ? null : (
        <ArticleView
          key={reading.id}
          takesFocus={reading.takesFocus}
          bridge={bridge}
          id={reading.id}
          paragraph={reading.paragraph}
          words={reading.words}
          changes={changes}
          actions={actions}
          back={isSearching ? 'results' : isAll ? 'all' : 'story'}
          onBack={library.endReading}
          onCompare={changeNames.compare}
          onOpen={library.read}
          onMove={library.askMove}
          onDelete={changeNames.deleteRead}
          onVersion={changeNames.setVersion}
        />
      )}
    </>
  );
}

function Articles({ bridge, library }: Pick<Props, 'bridge' | 'library'>) {
  const { isAll, facets, changes, actions, changeNames, stories, refs } = library;
  const { chosen } = stories;
  const articleDeeds: ArticleDeeds = {
    onOpen: ({ id }) => library.read(id),
    onCompare: changeNames.compare,
    onMove: library.askMove,
    onDelete: changeNames.deleteArticles,
  };
  if (isAll && facets !== null)
    return (
      <AllArticles
        ref={refs.articleList}
        bridge={bridge}
        facets={facets}
        changes={changes}
        changeNames={articleDeeds}
      />
    );
  if (chosen === null) return null;
  return (
    <StoryPane
      ref={refs.articleList}
      bridge={bridge}
      story={chosen}
      changes={changes}
      changeNames={{ ...articleDeeds, onSplit: changeNames.split }}
      renaming={library.renaming}
      storyDeeds={{
        onOpen: () => changeNames.openStory(chosen),
        onRename: library.startRenaming,
        onRenamed: library.endRenaming,
        onConfirm: () => void actions.confirm([chosen]),
        onMerge: () => library.setOpened({ kind: 'merge', story: chosen }),
        onDelete: changeNames.deleteStory,
      }}
    />
  );
}
