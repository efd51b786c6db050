/** Helpers shared by the tests of edits. */
import { expect, it } from 'vitest';
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

/** Tests that the sentences of each case differ only in house style, from either side. */
export const itIsOnlyHouseStyle = (title: string, cases: readonly Case[]): void =>
  it.each(cases)(title, (...each) => {
    expect(isOnlyHouseStyle(each)).toBe(true);
    expect(isOnlyHouseStyle(swapped(each))).toBe(true);
  });

/** Tests that the sentences of each case differ in a figure, from either side. */
export const itDiffersInAFigure = (title: string, cases: readonly Case[]): void =>
  it.each(cases)(title, (...each) => {
    expect(kinds(each)).toContain('figure');
    expect(kinds(swapped(each))).toContain('figure');
  });
