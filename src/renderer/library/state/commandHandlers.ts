import { isSuggested } from '../../../viewmodel/labels/library';
import type { CommandHandlers } from '../../commands/useCommands';
import { selectedIn, shownList } from './select';
import type { LibraryModel } from './useLibrary';

/** The commands for the selected articles of the list on the right; null while a command is not available. */
export interface SelectionCommands {
  /** Needs at least two articles. */
  readonly compare: (() => void) | null;
  readonly move: (() => void) | null;
  /** Moves them to a new story. Available only for some, not all, of the articles of one story. */
  readonly split: (() => void) | null;
  readonly delete: (() => void) | null;
}

/** The commands for the selected articles. */
export function selectionCommands(library: LibraryModel): SelectionCommands {
  const { state, stories, commands } = library;
  const story = state.pane === 'all' ? null : stories.picked;
  const selected = selectedIn(state, shownList(state, stories.picked));
  if (selected.length === 0) return { compare: null, move: null, split: null, delete: null };
  const canSplit = story !== null && selected.length < story.articles;
  return {
    compare: selected.length > 1 ? () => commands.compare(selected) : null,
    move: () => pickStoryFor(library, selected),
    split: canSplit ? () => commands.move(selected, null) : null,
    delete: () => commands.deleteArticles(selected),
  };
}

/** Opens the dialog to choose the story to move articles to. */
export function pickStoryFor({ state, stories, dispatch }: LibraryModel, articles: readonly number[]): void {
  const from = state.pane === 'all' ? null : (stories.picked?.id ?? null);
  dispatch({ type: 'open-dialog', dialog: { kind: 'move', articles, from } });
}

/** The ways to import that have a button. */
export interface ImportActions {
  readonly files: () => void;
  readonly folder: () => void;
  readonly address: () => void;
  readonly paste: () => void;
}

/** The ways to import that have a button; two of them ask for more in a dialog. */
export function importActions({ dispatch, importing }: LibraryModel): ImportActions {
  return {
    files: importing.files,
    folder: importing.folder,
    address: () => dispatch({ type: 'open-dialog', dialog: { kind: 'address', address: '' } }),
    paste: () => dispatch({ type: 'open-dialog', dialog: { kind: 'paste' } }),
  };
}

interface ScreenCommands {
  readonly close: () => void;
  readonly focusSearch: () => void;
}

/** The handlers of the screen's commands; null while a command is not available. */
export function libraryHandlers(library: LibraryModel, screen: ScreenCommands): CommandHandlers<'library'> {
  const { dispatch, commands } = library;
  const actions = importActions(library);
  return {
    'show-library': screen.close,
    'show-comparison': screen.close,
    'search-library': screen.focusSearch,
    'import-files': actions.files,
    'import-folder': actions.folder,
    'import-address': actions.address,
    'paste-article': actions.paste,
    'keep-sample': commands.keepSample,
    undo: commands.undo,
    redo: commands.redo,
    'show-palette': () => dispatch({ type: 'open-dialog', dialog: { kind: 'palette' } }),
    'show-keys': () => dispatch({ type: 'open-dialog', dialog: { kind: 'keys' } }),
    ...storyHandlers(library),
    ...selectionHandlers(library),
  };
}

/** The commands of the picked story, while it is visible. */
function storyHandlers({ state, dispatch, stories, isSearching, commands }: LibraryModel) {
  const isInSight = state.pane === 'story' && !isSearching && state.openArticle === null;
  const story = isInSight ? stories.picked : null;
  return {
    'open-story': story && (() => commands.openStory(story)),
    'keep-story': story && isSuggested(story) ? () => commands.keepStories([story]) : null,
    'rename-story': story && (() => dispatch({ type: 'start-renaming' })),
    'merge-story': story && (() => dispatch({ type: 'open-dialog', dialog: { kind: 'merge', story } })),
    'delete-story': story && (() => commands.deleteStory(story)),
  } satisfies Partial<CommandHandlers<'library'>>;
}

/** The commands of the selected articles, while their list is visible. */
function selectionHandlers(library: LibraryModel) {
  const isInSight = library.state.openArticle === null;
  const { compare, move, split, delete: remove } = selectionCommands(library);
  return {
    'compare-articles': isInSight ? compare : null,
    'move-articles': isInSight ? move : null,
    'split-articles': isInSight ? split : null,
    'delete-articles': isInSight ? remove : null,
  } satisfies Partial<CommandHandlers<'library'>>;
}
