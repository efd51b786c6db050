import type { Hit } from '../../contract';
import { Results } from './search/Results';
import { articleOfHit } from './state/select';
import type { LibraryModel } from './state/useLibrary';
import { StoryColumn } from './stories/StoryColumn';

/** The left side: the stories, or the results of a search. */
export function IndexPane({ library }: { readonly library: LibraryModel }) {
  const { state, dispatch, stories, commands, lists } = library;
  const { picked } = stories;
  const openHit = (hit: Hit, takesFocus: boolean): void =>
    dispatch({ type: 'open-article', article: { ...articleOfHit(hit), takesFocus } });
  if (library.isSearching)
    return (
      <Results
        ref={lists.results}
        search={library.search}
        onOpen={(hit) => openHit(hit, true)}
        onPreview={(hit) => openHit(hit, false)}
      />
    );
  return (
    <StoryColumn
      ref={lists.stories}
      stories={stories}
      order={state.storyOrder}
      facets={library.facets}
      isAll={state.pane === 'all'}
      commands={{
        sort: (order) => dispatch({ type: 'sort-stories', order }),
        showAll: () => dispatch({ type: 'show-all' }),
        pick: (row) => dispatch({ type: 'pick-story', row, story: stories.list.at(row) ?? null }),
        open: commands.openStory,
        rename: () => dispatch({ type: 'start-renaming' }),
        delete: () => picked !== null && commands.deleteStory(picked),
      }}
    />
  );
}
