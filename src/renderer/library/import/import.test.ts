import { describe, expect, it } from 'vitest';
import { addressIn, pastedFrom } from './pasted';

describe('a paste', () => {
  const data = (held: Readonly<Record<string, string>>) => ({ getData: (type: string) => held[type] ?? '' });

  it('is rich where it has a form, else plain, else nothing', () => {
    expect(pastedFrom(data({ 'text/html': '<p>a</p>', 'text/plain': 'a' }))).toEqual({
      kind: 'html',
      value: '<p>a</p>',
    });
    expect(pastedFrom(data({ 'text/plain': 'a' }))).toEqual({ kind: 'text', value: 'a' });
    expect(pastedFrom(data({ 'text/html': ' ', 'text/plain': '\n' }))).toBeNull();
  });

  it.each([
    [' https://post.example/a?b=c#d ', 'https://post.example/a?b=c#d'],
    ['see https://post.example/a', null],
    ['https://post.example/a https://post.example/b', null],
    ['file:///etc/passwd', null],
    ['', null],
  ])('is an address: %s', (text, address) => expect(addressIn(text)).toBe(address));
});
