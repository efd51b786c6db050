import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryItem } from '../../../contract';
import { commandIds, isOnScreen } from '../../../contract/commands';
import { storyItem } from '../testing';
import { libraryHandlers, selectionCommands } from './commandHandlers';
import { type LibraryAction, reduceLibrary } from './reduce';
import { initialState } from './state';
import type { LibraryModel } from './useLibrary';

const suggested = storyItem(1, { confirmed: false });
const kept = storyItem(1);
const screen = { close: () => {}, focusSearch: () => {} };

/** The requests of the handlers, in their order, as `command arguments`. */
let requested: string[] = [];

beforeEach(() => {
  requested = [];
});

const logged = (name: string) => (value: unknown) => requested.push(`${name} ${JSON.stringify(value)}`);

/** The screen with a picked story, after some actions. Handlers read only these parts of the model. */
function libraryWith(picked: StoryItem | null, ...actions: readonly LibraryAction[]): LibraryModel {
  const pick: readonly LibraryAction[] = picked === null ? [] : [{ type: 'pick-story', row: 0, story: picked }];
  const commands = { keepStories: logged('keep'), deleteArticles: logged('delete'), move: logged('move') };
  return {
    state: [...pick, ...actions].reduce(reduceLibrary, initialState),
    dispatch: logged('dispatch'),
    stories: { picked },
    isSearching: false,
    commands,
    importing: { files: vi.fn(), folder: vi.fn() },
  } as unknown as LibraryModel;
}

const select = (list: number | 'all', ids: readonly number[]): LibraryAction => ({
  type: 'articles',
  list,
  action: { type: 'select', ids },
});

/** The commands among these that are available. */
function available(library: LibraryModel, ...wanted: readonly (keyof ReturnType<typeof libraryHandlers>)[]) {
  const handlers = libraryHandlers(library, screen);
  return wanted.filter((id) => handlers[id] !== null);
}

describe('the commands of the library', () => {
  it('include none of the comparison alone', () => {
    const handled = Object.keys(libraryHandlers(libraryWith(kept), screen));
    expect(handled.sort()).toEqual(commandIds.filter((id) => isOnScreen(id, 'library')).sort());
    expect(handled).not.toContain('swap');
  });

  it('ask for an address in a dialog', () => {
    libraryHandlers(libraryWith(kept), screen)['import-address']?.();
    expect(requested).toEqual(['dispatch {"type":"open-dialog","dialog":{"kind":"address","address":""}}']);
  });
});

describe('the commands of the picked story', () => {
  const ofStory = ['open-story', 'keep-story', 'rename-story', 'merge-story', 'delete-story'] as const;

  it('keep only a suggested one', () => {
    expect(available(libraryWith(suggested), ...ofStory)).toEqual(ofStory);
    expect(available(libraryWith(kept), ...ofStory)).not.toContain('keep-story');
    libraryHandlers(libraryWith(suggested), screen)['keep-story']?.();
    expect(requested).toEqual([`keep ${JSON.stringify([suggested])}`]);
  });

  it('are not available while it is out of sight', () => {
    const article = { id: 7, paragraph: null, words: [], takesFocus: true };
    expect(available(libraryWith(null), ...ofStory)).toEqual([]);
    expect(available(libraryWith(suggested, { type: 'show-all' }), ...ofStory)).toEqual([]);
    expect(available(libraryWith(suggested, { type: 'open-article', article }), ...ofStory)).toEqual([]);
    expect(available({ ...libraryWith(suggested), isSearching: true }, ...ofStory)).toEqual([]);
  });

  it('rename it in place, and merge it in a dialog', () => {
    const handlers = libraryHandlers(libraryWith(kept), screen);
    handlers['rename-story']?.();
    handlers['merge-story']?.();
    expect(requested).toEqual([
      'dispatch {"type":"start-renaming"}',
      `dispatch ${JSON.stringify({ type: 'open-dialog', dialog: { kind: 'merge', story: kept } })}`,
    ]);
  });
});

describe('the commands of the selected articles', () => {
  const ofArticles = ['compare-articles', 'move-articles', 'split-articles', 'delete-articles'] as const;

  it('need a selection, and two articles to compare', () => {
    expect(available(libraryWith(kept), ...ofArticles)).toEqual([]);
    expect(available(libraryWith(kept, select(1, [7])), ...ofArticles)).toEqual([
      'move-articles',
      'split-articles',
      'delete-articles',
    ]);
  });

  it('split off some articles of a story, not all of them, and none of the list of all', () => {
    expect(available(libraryWith(kept, select(1, [7, 8])), ...ofArticles)).not.toContain('split-articles');
    const all = libraryWith(kept, { type: 'show-all' }, select('all', [7]));
    expect(available(all, ...ofArticles)).toEqual(['move-articles', 'delete-articles']);
    selectionCommands(libraryWith(kept, select(1, [7]))).split?.();
    expect(requested).toEqual(['move [7]']);
  });

  it('ask where to move them, apart from the story they are in', () => {
    selectionCommands(libraryWith(kept, select(1, [7]))).move?.();
    expect(requested).toEqual(['dispatch {"type":"open-dialog","dialog":{"kind":"move","articles":[7],"from":1}}']);
  });
});
