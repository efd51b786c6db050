import { describe, expect, it } from 'vitest';
import { type History, noHistory, record, redo, revert, settle, undo } from './history';

const all = (): boolean => true;

/** A history as `done | undone`, the next step in each direction first. */
function shape({ done, undone }: History<string>): string {
  const changes = (steps: History<string>['done']): string =>
    steps
      .map(({ change, origin }) => (origin === null ? change : `${change}?`))
      .reverse()
      .join(' ');
  return `${changes(done)} | ${changes(undone)}`.trim();
}

const of = (...changes: readonly string[]): History<string> =>
  changes.reduce<History<string>>((history, change) => record(history, change), noHistory);

describe('a history', () => {
  it('undoes the last change first and redoes the last undone one first', () => {
    const once = undo(of('a', 'b', 'c'));
    expect(shape(once)).toBe('b a | c');
    expect(shape(undo(once))).toBe('a | b c');
    expect(shape(redo(undo(once)))).toBe('b a | c');
  });

  it('stays as it is when there is nothing to undo or redo', () => {
    expect(shape(undo(of()))).toBe('|');
    expect(shape(redo(of('a')))).toBe('a |');
  });

  it('forgets undone changes when a new one is made', () => {
    expect(shape(record(undo(of('a', 'b')), 'c'))).toBe('c a |');
  });

  it('remembers fifty changes', () => {
    const many = of(...Array.from({ length: 60 }, (_, at) => String(at)));
    expect(many.done).toHaveLength(50);
    expect(many.done.at(-1)?.change).toBe('59');
    expect(many.done[0]?.change).toBe('10');
  });
});

describe('a pending step', () => {
  it('is certain once its change has succeeded', () => {
    expect(shape(record(of('a'), 'b', true))).toBe('b? a |');
    expect(shape(settle(record(of('a'), 'b', true), all))).toBe('b a |');
  });

  it('is dropped when a new change fails, even if it was undone in the meantime', () => {
    const pending = record(of('a'), 'b', true);
    expect(shape(revert(pending, all))).toBe('a |');
    expect(shape(revert(undo(pending, true), all))).toBe('a |');
  });

  it('returns to where it was when undoing or redoing fails', () => {
    const undoing = undo(undo(of('a', 'b', 'c'), true), true);
    expect(shape(undoing)).toBe('a | b? c?');
    expect(shape(revert(undoing, all))).toBe('c b a |');
    const redoing = redo(undo(undo(of('a', 'b'))), true);
    expect(shape(revert(redoing, all))).toBe('| a b');
  });

  it('is certain again when it is back where it was', () => {
    expect(shape(redo(undo(of('a'), true), true))).toBe('a |');
    expect(shape(undo(redo(undo(of('a')), true), true))).toBe('| a');
  });

  it('is settled only for the changes that the answer is about', () => {
    const mixed = undo(record(of('a'), 'B', true), true);
    const isUpper = (change: string): boolean => change === change.toUpperCase();
    expect(shape(revert(undo(mixed, true), isUpper))).toBe('| a?');
  });
});
