/** Values derived from the state of the library and from the lists that main has sent. */
import type { Failure, Hit, ImportReport, StoryItem } from '../../../contract';
import { foundWords } from '../../../viewmodel/search/snippets';
import { type ArticleListId, articleListOf } from '../articles/articleList';
import type { ListState } from '../list/useListed';
import type { LibraryState, OpenArticle, StoryPick } from './state';

/** The present row of the picked story, or else its last known row, clamped to the list. */
export function pickedRow({ row, story }: StoryPick, { find, total }: Pick<ListState<StoryItem>, 'find' | 'total'>) {
  const found = story === null ? -1 : find(({ id }) => id === story.id);
  return found === -1 ? Math.max(0, Math.min(row, (total ?? 1) - 1)) : found;
}

/** The list of articles on the right; null while no story is picked. */
export function shownList({ pane }: LibraryState, picked: StoryItem | null): ArticleListId | null {
  return pane === 'all' ? 'all' : (picked?.id ?? null);
}

/** The ids of the selected articles of a list. */
export function selectedIn(state: LibraryState, list: ArticleListId | null): readonly number[] {
  return list === null ? [] : articleListOf(state.articles, list).selection.ids;
}

/** An article as a search opens it: at its first match, with the found words. */
export function articleOfHit({ article, snippets }: Hit): Omit<OpenArticle, 'takesFocus'> {
  return { id: article.id, paragraph: snippets[0]?.paragraph ?? null, words: foundWords(snippets) };
}

/** The story that every article of an import went to; null when they went to several, or when there are none. */
export function onlyStoryOf({ imported }: Pick<ImportReport, 'imported'>): number | null {
  const [first] = imported;
  return first !== undefined && imported.every(({ story }) => story === first.story) ? first.story : null;
}

/** Failures, each sentence once: a library that cannot be opened gives the same one to every request. */
export function distinctFailures(failures: readonly (Failure | null)[]): readonly Failure[] {
  const all = failures.filter((failure) => failure !== null);
  return [...new Map(all.map((failure) => [failure.message, failure])).values()];
}
