import { expect, it, vi } from 'vitest';
import { Openings } from './folds';

it('is as it is by itself until it is chosen', () => {
  const openings = new Openings();
  expect([openings.isOpen('run-1', false), openings.isOpen('fold-1', true)]).toEqual([false, true]);
  openings.set('run-1', true);
  openings.set('fold-1', false);
  expect([openings.isOpen('run-1', false), openings.isOpen('fold-1', true)]).toEqual([true, false]);
});

it('forgets what was chosen of furniture, and nothing else, when all of it is shown or hidden', () => {
  const openings = new Openings();
  openings.set('run-1', true);
  openings.set('fold-1', true);
  openings.resetFurniture();
  expect([openings.isOpen('run-1', false), openings.isOpen('fold-1', false)]).toEqual([true, false]);
});

it('folds nothing of the story on paper, and folds it again afterwards', () => {
  const openings = new Openings();
  const told = vi.fn();
  const unsubscribe = openings.subscribe(told);
  openings.print(true);
  expect([openings.isOpen('run-1', false), openings.isOpen('fold-1', false)]).toEqual([true, false]);
  openings.print(false);
  expect(openings.isOpen('run-1', false)).toBe(false);
  unsubscribe();
  openings.print(true);
  expect(told).toHaveBeenCalledTimes(2);
});
