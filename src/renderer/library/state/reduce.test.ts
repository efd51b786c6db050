import { describe, expect, it } from 'vitest';
import { articleListOf } from '../articles/articleList';
import { storyItem } from '../testing';
import { type LibraryAction, reduceLibrary } from './reduce';
import { initialState, type LibraryState, type OpenArticle } from './state';

function stateAfter(...actions: readonly LibraryAction[]): LibraryState {
  return actions.reduce(reduceLibrary, initialState);
}

function pick(id: number): LibraryAction {
  return { type: 'pick-story', row: id, story: storyItem(id) };
}

const article: OpenArticle = { id: 7, paragraph: 3, words: ['veto'], takesFocus: false };
const open: LibraryAction = { type: 'open-article', article };
const search: LibraryAction = { type: 'search', text: 'veto' };
const showAll: LibraryAction = { type: 'show-all' };
const filterAll: LibraryAction = {
  type: 'articles',
  list: 'all',
  action: { type: 'filter', filter: { outlet: 'The Post' } },
};

/** Selects article 7 of a story. */
function select(list: number): LibraryAction {
  return { type: 'articles', list, action: { type: 'select', ids: [7] } };
}

describe('picking a story', () => {
  it('closes the article, the title field and the list of all articles', () => {
    expect(stateAfter(showAll, open, { type: 'start-renaming' }, pick(2))).toMatchObject({
      pane: 'story',
      pick: { row: 2, story: { id: 2 } },
      openArticle: null,
      isRenaming: false,
    });
  });

  it('keeps the search', () => expect(stateAfter(search, pick(2)).searchText).toBe('veto'));

  it('resets the list of its articles, also when returning', () => {
    const { articles } = stateAfter(pick(1), select(1), pick(2), pick(1));
    expect(articleListOf(articles, 1).selection.ids).toEqual([]);
  });

  it('keeps the list of the same story', () => {
    const { articles } = stateAfter(pick(1), select(1), pick(1));
    expect(articleListOf(articles, 1).selection.ids).toEqual([7]);
  });
});

describe('locating a story', () => {
  it('leaves the screen as it is', () => {
    const before = stateAfter(pick(1), open, { type: 'start-renaming' });
    const {
      pick: located,
      articles,
      ...rest
    } = reduceLibrary(before, {
      type: 'locate-story',
      row: 4,
      story: storyItem(2),
    });
    expect(located).toMatchObject({ row: 4, story: { id: 2 } });
    expect(articles.list).toBe(2);
    expect(before).toMatchObject(rest);
  });

  it('leaves the list of all articles as it is', () => {
    const { articles } = stateAfter(showAll, filterAll, { type: 'locate-story', row: 4, story: storyItem(2) });
    expect(articles).toMatchObject({ list: 'all', filter: { outlet: 'The Post' } });
  });
});

describe('revealing the picked story', () => {
  it('closes the search, the article and the list of all articles', () => {
    expect(stateAfter(search, showAll, open, { type: 'reveal-story' })).toMatchObject({
      pane: 'story',
      openArticle: null,
      searchText: '',
    });
  });
});

describe('all articles', () => {
  it('close the article', () => expect(stateAfter(open, showAll)).toMatchObject({ pane: 'all', openArticle: null }));

  it.each<[string, LibraryAction]>([
    ['picking a story', pick(1)],
    ['picking a row that has not been loaded', { type: 'pick-story', row: 250, story: null }],
    ['revealing a story', { type: 'reveal-story' }],
  ])('start unfiltered after %s', (_, between) => {
    expect(stateAfter(showAll, filterAll, between, showAll).articles.filter).toEqual({});
  });

  it('keep their filter when they are shown again', () => {
    expect(stateAfter(showAll, filterAll, showAll).articles.filter).toEqual({ outlet: 'The Post' });
  });
});

describe('the other actions', () => {
  it('sort the stories and go to the first row', () => {
    expect(stateAfter(pick(3), { type: 'sort-stories', order: 'title' })).toMatchObject({
      storyOrder: 'title',
      pick: { row: 0, story: null },
    });
  });

  it('clear the selection of the shown list', () => {
    expect(stateAfter(pick(1), select(1), { type: 'clear-selection' }).articles.selection.ids).toEqual([]);
  });

  it('open and close a dialog', () => {
    const opened = stateAfter({ type: 'open-dialog', dialog: { kind: 'merge', story: storyItem(1) } });
    expect(opened.dialog).toMatchObject({ kind: 'merge' });
    expect(reduceLibrary(opened, { type: 'close-dialog' })).toEqual(initialState);
  });

  it('report the last command until the next one', () => {
    const failure = { code: 'engine', message: 'It failed.' } as const;
    const failed = stateAfter({ type: 'report-failure', failure });
    expect(failed.failure).toBe(failure);
    expect(reduceLibrary(failed, { type: 'report-failure', failure: null }).failure).toBeNull();
  });

  it('report an import until it is dismissed', () => {
    const outcome = { report: { imported: [], problems: [], notes: [], cancelled: true }, failure: null };
    const ended = stateAfter({ type: 'end-import', outcome });
    expect(ended.importOutcome).toBe(outcome);
    expect(reduceLibrary(ended, { type: 'dismiss-import' }).importOutcome).toBeNull();
  });
});
