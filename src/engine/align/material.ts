/**
 * Gathers the input of the models from two prepared articles: their story text, the candidates, and how parallel the
 * two run.
 */

import { heaviestChain } from '../chain';
import { at } from '../lists';
import type { Budget } from '../types';
import { type CandidatePair, candidatesOf } from './evidence';
import type { SharedText } from './passages';
import { type StoryParagraphs, storyParagraphsOf } from './storyParagraphs';

/**
 * Candidates less alike than this give no hint of the order: any two sentences on one event share some words. Articles
 * do not depend on it; drafts do neither; sentences on one event do a little (docs/tuning.md).
 */
const ALIKE = 0.3;

/**
 * How far two texts run in parallel: the cosines along their common order over the paragraphs of the shorter, 0 to 1.
 * Two drafts of one text reach 0.6 to 1, two outlets' reports of one event seldom 0.5 (measured on the development
 * data).
 */
function parallelness(candidates: readonly CandidatePair[], rows: number, columns: number): number {
  const points = candidates
    .filter(({ cosine }) => cosine > ALIKE)
    .map(({ left, right, cosine }) => ({ left, right, weight: cosine }));
  const along = heaviestChain(points, true).reduce((sum, index) => sum + at(points, index).weight, 0);
  return along / Math.max(1, Math.min(rows, columns));
}

/** The input of a model for one pair of articles. */
export interface Material {
  readonly sides: StoryParagraphs;
  readonly candidates: readonly CandidatePair[];
  /** How far the two run in parallel (`parallelness`). */
  readonly parallel: number;
}

/** Gathers the input of the models. */
export function gather({ left, right, chains, weigh }: SharedText, budget: Budget): Material {
  const sides = { left: storyParagraphsOf(left, weigh), right: storyParagraphsOf(right, weigh) };
  const candidates = candidatesOf(sides, chains, weigh, budget);
  return { sides, candidates, parallel: parallelness(candidates, sides.left.length, sides.right.length) };
}
