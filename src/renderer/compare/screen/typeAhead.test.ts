import { expect, it } from 'vitest';
import { findTyped } from './typeAhead';

const names = ['Al Jazeera', 'The Globe and Mail', 'The Independent'];

it.each([
  ['the i', 2],
  ['ind', 2],
  ['globe and', 1],
  ['Al J', 0],
  ['the', 1],
  ['x', -1],
])('finds what %j begins', (typed, found) => expect(findTyped(names, typed)).toBe(found));
