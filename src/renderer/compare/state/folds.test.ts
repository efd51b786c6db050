import { expect, it, vi } from 'vitest';
import { FoldStore } from './folds';

it('is open or closed by default until the user chooses', () => {
  const folds = new FoldStore();
  expect([folds.isOpen('run-1', false), folds.isOpen('fold-1', true)]).toEqual([false, true]);
  folds.set('run-1', true);
  folds.set('fold-1', false);
  expect([folds.isOpen('run-1', false), folds.isOpen('fold-1', true)]).toEqual([true, false]);
});

it('forgets the choices about page clutter only, when all of it is shown or hidden', () => {
  const folds = new FoldStore();
  folds.set('run-1', true);
  folds.set('fold-1', true);
  folds.resetClutter();
  expect([folds.isOpen('run-1', false), folds.isOpen('fold-1', false)]).toEqual([true, false]);
});

it('unfolds story text on paper, and folds it again afterwards', () => {
  const folds = new FoldStore();
  const listener = vi.fn();
  const unsubscribe = folds.subscribe(listener);
  folds.print(true);
  expect([folds.isOpen('run-1', false), folds.isOpen('fold-1', false)]).toEqual([true, false]);
  folds.print(false);
  expect(folds.isOpen('run-1', false)).toBe(false);
  unsubscribe();
  folds.print(true);
  expect(listener).toHaveBeenCalledTimes(2);
});
