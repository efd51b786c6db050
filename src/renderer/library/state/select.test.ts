import { describe, expect, it } from 'vitest';
import type { Failure, StoryItem } from '../../../contract';
import { storyItem } from '../testing';
import { distinctFailures, onlyStoryOf, pickedRow } from './select';
import type { StoryPick } from './state';

const story = storyItem(8);

describe('pickedRow', () => {
  /** A list of stories with these ids. */
  const list = (...ids: readonly number[]) => ({
    total: ids.length,
    find: (isMatch: (row: StoryItem) => boolean) => ids.findIndex((id) => isMatch(storyItem(id))),
  });
  it.each<[string, StoryPick, readonly number[], number]>([
    ['follows the story', { row: 0, story }, [5, 6, 8], 2],
    ['stays in the row of a story that has gone', { row: 1, story }, [5, 6, 7], 1],
    ['is the last row where the list has become shorter', { row: 4, story }, [5, 6], 1],
    ['is the first row of an empty list', { row: 4, story: null }, [], 0],
    ['is the row where any story will do', { row: 1, story: null }, [8, 6], 1],
  ])('%s', (_, pick, ids, row) => expect(pickedRow(pick, list(...ids))).toBe(row));

  it('is the first row of a list that has not been loaded', () => {
    expect(pickedRow({ row: 4, story: null }, { total: null, find: () => -1 })).toBe(0);
  });
});

describe('onlyStoryOf', () => {
  const report = (...stories: readonly number[]) => ({
    imported: stories.map((id) => ({ id, story: id, outcome: 'added' as const, versionOf: null, name: '' })),
  });
  it('is the story of all imported articles', () => expect(onlyStoryOf(report(4, 4))).toBe(4));
  it('is null for several stories', () => expect(onlyStoryOf(report(4, 5))).toBeNull());
  it('is null for no articles', () => expect(onlyStoryOf(report())).toBeNull());
});

it('distinctFailures has each sentence once', () => {
  const failure = (message: string): Failure => ({ code: 'engine', message });
  expect(distinctFailures([failure('Locked.'), null, failure('Full.'), failure('Locked.')])).toEqual([
    failure('Locked.'),
    failure('Full.'),
  ]);
});
