/** Helpers shared by the tests of edits. */
import { articleOf } from '../testing';
import type { EditKind } from '../types';
import { editsBetween } from './edits';

/** A language, and two sentences in it. */
export type Case = readonly [language: string, left: string, right: string];

/** The kinds of the edits of one sentence into another. */
export const kinds = ([language, left, right]: Case): readonly EditKind[] =>
  editsBetween(articleOf([left], language), articleOf([right], language)).map(({ kind }) => kind);

/** The same sentences with the sides swapped. */
export const swapped = ([language, left, right]: Case): Case => [language, right, left];

/** Whether two sentences differ only in house style. */
export const isOnlyHouseStyle = (each: Case): boolean => kinds(each).every((kind) => kind === 'house-style');
