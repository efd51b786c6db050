import type { Bridge } from '../../contract';
import { answered } from './answer';
import { ArticleView } from './article/ArticleView';
import { AllArticles } from './articles/AllArticles';
import { StoryPane } from './stories/StoryPane';
import type { Library } from './useLibrary';

interface Props {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly isSearching: boolean;
}

/** The right side: an article, all articles, or the chosen story. */
export function Detail({ bridge, library, isSearching }: Props) {
  const { reading, isAll, facets, changes, actions, deeds, stories, refs } = library;
  const { chosen } = stories;
  if (reading !== null)
    return (
      <ArticleView
        key={reading.id}
        ref={refs.articleView}
        bridge={bridge}
        id={reading.id}
        paragraph={reading.paragraph}
        changes={changes}
        actions={actions}
        back={isSearching ? 'what was found' : isAll ? 'all articles' : 'the story'}
        onBack={library.endReading}
        onCompare={library.compare}
        onOpen={library.read}
        onMove={deeds.onMove}
        onDelete={library.deleteRead}
        onVersion={(article, of) => {
          void answered(bridge.setVersion(article, of)).then((result) => {
            actions.fail(result.ok ? null : result.error);
            library.refresh();
          });
        }}
      />
    );
  if (isAll && facets !== null)
    return <AllArticles ref={refs.articleList} bridge={bridge} facets={facets} changes={changes} deeds={deeds} />;
  if (chosen === null) return null;
  return (
    <StoryPane
      ref={refs.articleList}
      bridge={bridge}
      story={chosen}
      changes={changes}
      deeds={{ ...deeds, onSplit: library.split }}
      renaming={library.renaming}
      storyDeeds={{
        onOpen: () => library.openStory(chosen),
        onRename: library.startRenaming,
        onRenamed: library.rename,
        onConfirm: () => void actions.confirm([chosen]),
        onMerge: () => library.setOpened({ kind: 'merge', story: chosen }),
        onDelete: library.deleteStory,
      }}
    />
  );
}
