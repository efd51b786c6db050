import { beforeEach, describe, expect, it } from 'vitest';
import type { Bridge, Correction, Failure, Moved, Placements, Result } from '../../../contract';
import { storyItem } from '../testing';
import { OperationRunner } from './OperationRunner';
import {
  articlesOfStory,
  correctArticle,
  deleteArticles,
  keepStories,
  mergeStories,
  moveArticles,
  renameStory,
  rereadArticle,
} from './operations';

const failure: Failure = { code: 'engine', message: 'It failed.' };

/** Placements that a test recognises by a number. */
function placements(id: number): Placements {
  return { articles: [{ id, story: id, placed: 0 }], stories: [] };
}

/** The requests made, in order, as `method argument`. */
let requests: string[] = [];
/** Requests that fail, each written as in `requests`. */
let failing: readonly string[] = [];
let changes = 0;
let lastFailure: Failure | null = null;

function answer<T>(request: string, value: T): Promise<Result<T>> {
  requests.push(request);
  return Promise.resolve(failing.includes(request) ? { ok: false, error: failure } : { ok: true, value });
}

function moved(id: number): Moved {
  return { story: storyItem(id), before: placements(id) };
}

/** The requests that operations make; anything else is a fault of the test. */
const bridge = {
  deleteArticles: (ids: readonly number[]) => answer(`delete ${ids}`, null),
  restoreArticles: (ids: readonly number[]) => answer(`restore ${ids}`, null),
  renameStory: (id: number, title: string | null) =>
    answer(`rename ${title}`, { story: storyItem(id, { title: title ?? 'First headline' }), before: 'Old title' }),
  confirmStory: (id: number) => answer(`keep ${id}`, moved(id)),
  // The previous placements are different each time.
  moveArticles: (ids: readonly number[], to: number | null) => answer(`move ${ids} to ${to}`, moved(requests.length)),
  mergeStories: (from: number, into: number) => answer(`merge ${from} into ${into}`, moved(requests.length)),
  correct: (id: number, { kind }: Correction) => answer(`correct ${kind} of ${id}`, { id }),
  undoCorrection: (id: number) => answer(`uncorrect ${id}`, { id }),
  readAgain: (id: number, encoding: string) => answer(`read ${id} as ${encoding}`, { id }),
  putBack: (before: Placements) => answer(`put back ${before.articles[0]?.id}`, null),
  libraryArticles: (_: unknown, __: unknown, { skip }: { skip: number }) =>
    answer(`list from ${skip}`, { items: [{ id: skip }, { id: skip + 1 }], total: 4 }),
} as unknown as Bridge;

let runner: OperationRunner;

beforeEach(() => {
  requests = [];
  failing = [];
  changes = 0;
  lastFailure = null;
  runner = new OperationRunner({
    changed: () => {
      changes += 1;
    },
    reportFailure: (reported) => {
      lastFailure = reported;
    },
  });
});

/** Resolves when the operations before it have ended. */
function settled(): Promise<unknown> {
  const nothing = (): Promise<Result<null>> => Promise.resolve({ ok: true, value: null });
  return runner.run({ name: () => '', notice: () => '', run: nothing, undo: nothing });
}

describe('an operation', () => {
  it('can be undone and redone', async () => {
    await runner.run(deleteArticles(bridge, [1, 2], '2 articles'));
    expect(runner.undo()).toBe('Undone: deleting 2 articles.');
    expect(runner.redo()).toBe('Redone: deleting 2 articles.');
    expect(runner.undo()).toBe('Undone: deleting 2 articles.');
    await settled();
    expect(requests).toEqual(['delete 1,2', 'restore 1,2', 'delete 1,2', 'restore 1,2']);
  });

  it('starts when the previous ones have ended', async () => {
    void runner.run(deleteArticles(bridge, [1], '1 article'));
    void runner.run(renameStory(bridge, storyItem(3), 'New title'));
    await settled();
    expect(requests).toEqual(['delete 1', 'rename New title']);
  });

  it('reports each request as a change, whether it succeeded or not', async () => {
    failing = ['delete 1'];
    await runner.run(deleteArticles(bridge, [1], '1 article'));
    expect([changes, lastFailure]).toEqual([1, failure]);
    await runner.run(deleteArticles(bridge, [2], '1 article'));
    expect([changes, lastFailure]).toEqual([2, null]);
  });

  it('leaves nothing to undo when it fails', async () => {
    failing = ['delete 1'];
    await runner.run(deleteArticles(bridge, [1], '1 article'));
    expect(runner.undo()).toBe('Nothing to undo.');
    expect(runner.redo()).toBe('Nothing to redo.');
  });

  it('removes the chance to redo earlier ones', async () => {
    await runner.run(deleteArticles(bridge, [1], '1 article'));
    runner.undo();
    await runner.run(deleteArticles(bridge, [2], '1 article'));
    expect(runner.redo()).toBe('Nothing to redo.');
  });
});

describe('undo', () => {
  it('restores the old title of a story', async () => {
    await runner.run(renameStory(bridge, storyItem(3), 'New title'));
    runner.undo();
    await settled();
    expect(requests).toEqual(['rename New title', 'rename Old title']);
  });

  it('moves articles back to where the last run found them', async () => {
    await runner.run(moveArticles(bridge, [1], storyItem(9)));
    runner.undo();
    runner.redo();
    runner.undo();
    await settled();
    expect(requests).toEqual(['move 1 to 9', 'put back 0', 'move 1 to 9', 'put back 2']);
  });

  it('takes apart a merged story, and puts back articles that were split off', async () => {
    await runner.run(moveArticles(bridge, [1], null));
    await runner.run(mergeStories(bridge, storyItem(3), storyItem(4)));
    expect(runner.undo()).toBe('Undone: merging two stories.');
    expect(runner.undo()).toBe('Undone: moving 1 article.');
    await settled();
    expect(requests).toEqual(['move 1 to null', 'merge 3 into 4', 'put back 1', 'put back 0']);
  });

  it('takes back corrections one by one, the latest first', async () => {
    await runner.run(correctArticle(bridge, 7, { kind: 'outlet', value: 'The Harbour Post' }));
    await runner.run(correctArticle(bridge, 7, { kind: 'headline', value: 'Owls' }));
    expect(runner.undo()).toBe('Undone: correcting the headline.');
    expect(runner.undo()).toBe('Undone: correcting the outlet.');
    expect(runner.undo()).toBe('Nothing to undo.');
    await settled();
    expect(requests).toEqual(['correct outlet of 7', 'correct headline of 7', 'uncorrect 7', 'uncorrect 7']);
  });

  it('reads an article in its earlier encoding', async () => {
    await runner.run(rereadArticle(bridge, 7, { encoding: 'windows-1251', before: 'windows-1252' }));
    runner.undo();
    await settled();
    expect(requests).toEqual(['read 7 as windows-1251', 'read 7 as windows-1252']);
  });

  it('puts back, last first, the stories that could be kept', async () => {
    failing = ['keep 2'];
    const kept = await runner.run(keepStories(bridge, [storyItem(1), storyItem(2), storyItem(3)]));
    expect(kept).toEqual({ ok: true, value: 2 });
    expect(runner.undo()).toBe('Undone: keeping 2 stories.');
    await settled();
    expect(requests).toEqual(['keep 1', 'keep 2', 'keep 3', 'put back 3', 'put back 1']);
  });
});

it('the notice of an operation names the stories as they are afterwards', () => {
  const [one, other] = [storyItem(1), storyItem(2)];
  expect(keepStories(bridge, [one]).notice(1)).toBe('“Story 1” is kept as a story.');
  expect(keepStories(bridge, [one, other]).notice(2)).toBe('2 stories are kept.');
  expect(moveArticles(bridge, [7], other).notice(other)).toBe('1 article moved to “Story 2”.');
  expect(moveArticles(bridge, [7, 8], null).notice(other)).toBe('2 articles moved to a new story, “Story 2”.');
  expect(mergeStories(bridge, one, other).notice(other)).toBe('“Story 1” merged into “Story 2”.');
});

it('keeping stories fails when none could be kept', async () => {
  failing = ['keep 1'];
  expect(await runner.run(keepStories(bridge, [storyItem(1)]))).toEqual({ ok: false, error: failure });
});

describe('articlesOfStory', () => {
  it('reads all pages', async () => {
    expect(await articlesOfStory(bridge, 5)).toEqual({ ok: true, value: [0, 1, 2, 3] });
    expect(requests).toEqual(['list from 0', 'list from 2']);
  });

  it('is a failure when a page cannot be read', async () => {
    failing = ['list from 2'];
    expect(await articlesOfStory(bridge, 5)).toEqual({ ok: false, error: failure });
  });
});
