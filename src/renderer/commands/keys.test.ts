import { describe, expect, it } from 'vitest';
import { type CommandId, commandIds, commandOf } from '../../contract/commands';
import { commandOfPress, isWriting, type Press, writtenKeys } from './keys';

const press = (key: string, rest: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...rest,
});

describe('commandOfPress', () => {
  const expected: readonly (readonly [string, Press, CommandId | undefined])[] = [
    ['a letter', press('n'), 'next-difference'],
    ['a letter with Caps Lock', press('N'), 'next-difference'],
    ['a second key of the same command', press('s'), 'swap'],
    ['a function key', press('F7'), 'next-difference'],
    ['a function key with Shift', press('F7', { shiftKey: true }), 'previous-difference'],
    ['a sign that is typed with Shift', press('?', { shiftKey: true }), 'show-keys'],
    ['a letter with Shift', press('N', { shiftKey: true }), 'next-substance'],
    ['a letter with Shift that is no command', press('X', { shiftKey: true }), undefined],
    ['a letter with Control', press('n', { ctrlKey: true }), undefined],
    ['a letter with Alt', press('n', { altKey: true }), undefined],
    ['the same letter with Control is another command', press('f', { ctrlKey: true }), 'find'],
    ['a Cyrillic letter, by its place', press('т', { code: 'KeyN' }), 'next-difference'],
    ['an Arabic letter with Control, by its place', press('ب', { code: 'KeyF', ctrlKey: true }), 'find'],
    ['a Latin letter at another place, by its sign', press('x', { code: 'KeyB' }), 'swap'],
    ['the place of N in a Latin layout that has E there', press('e', { code: 'KeyN' }), undefined],
    ['an Arabic question mark', press('؟', { code: 'Slash', shiftKey: true }), 'show-keys'],
    ['a letter that is still being composed', press('n', { isComposing: true }), undefined],
    ['a step held down', press('n', { repeat: true }), 'next-difference'],
    ['a swap held down', press('x', { repeat: true }), undefined],
  ];
  it.each(expected)('%s', (_name, given, id) => {
    expect(commandOfPress(given, false)).toBe(id);
  });

  it('uses Command instead of Control on macOS, and leaves Control to the system', () => {
    expect(commandOfPress(press('f', { metaKey: true }), true)).toBe('find');
    expect(commandOfPress(press('f', { ctrlKey: true }), true)).toBeUndefined();
  });
});

it('no key belongs to two commands, except in lists, whose keys depend on which of them has the focus', () => {
  const all = commandIds
    .map(commandOf)
    .filter(({ isKeyOfList }) => isKeyOfList !== true)
    .flatMap(({ keys, also }) => [...keys, ...(also ?? [])]);
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  expect(commandOfPress(press('Delete'), false)).toBeUndefined();
});

it('letters, signs and Enter belong to a text field; shortcuts and function keys do not', () => {
  expect([press('n'), press('Enter')].map(isWriting)).toEqual([true, true]);
  expect([press('F7'), press('n', { ctrlKey: true }), press('z', { metaKey: true })].map(isWriting)).toEqual([
    false,
    false,
    false,
  ]);
});

it('writes keys in the notation of the system', () => {
  expect(writtenKeys('Mod+Shift+F', false)).toBe('Ctrl+Shift+F');
  expect(writtenKeys('Mod+Shift+F', true)).toBe('⌘⇧F');
  expect(writtenKeys('Mod+Plus', false)).toBe('Ctrl++');
  expect([writtenKeys('Delete', false), writtenKeys('Delete', true)]).toEqual(['Del', '⌘⌫']);
});
