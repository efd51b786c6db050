import { expect, it } from 'vitest';
import { pastedName } from './pastedName';

it('distinguishes pasted articles by day and time', () => {
  expect(pastedName(new Date(2026, 10, 27, 12, 54))).toBe('Pasted article, 27 Nov, 12:54');
  expect(pastedName(new Date(2026, 8, 3, 9, 5))).toBe('Pasted article, 3 Sep, 09:05');
});
