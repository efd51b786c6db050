import { describe, expect, it } from 'vitest';
import { article } from '../testing';
import { atSentenceStart, listedNames, sideNames } from './names';

const files = { left: 'a.txt', right: 'b.txt' };
const metro = (published: string | null) => article([], { outlet: 'Metro Daily', published });
const named = (left: string | null, right: string | null) =>
  sideNames({ left: metro(left), right: metro(right) }, files);

describe('the names of two articles', () => {
  it('are their outlets, with invisible characters written out', () => {
    const pair = { left: article([], { outlet: 'BBC\u202E' }), right: article([], { outlet: 'Reuters' }) };
    expect(sideNames(pair, files).names).toEqual({ left: 'BBC⟦RLO⟧', right: 'Reuters' });
  });

  it('are times for two versions of one outlet, as short as is unambiguous', () => {
    const both = named('2026-11-20T11:10:00Z', '2026-11-20T15:40:00Z');
    expect(both.names).toEqual({ left: 'the 11:10 version', right: 'the 15:40 version' });
    expect(both.titles.right).toBe('Metro Daily, 15:40 version');
    expect(named('2026-02-07T11:10:00Z', '2026-02-08').names.left).toBe('the 7 Feb version');
    expect(named('2025-02-07', '2026-02-07').names.left).toBe('the 7 Feb 2025 version');
  });

  it('are files when times do not distinguish versions, or the outlet is unknown', () => {
    expect(named('2026-11-20', '2026-11-20').names).toEqual({ left: 'a.txt', right: 'b.txt' });
    expect(named(null, '2026-11-20').names.left).toBe('a.txt');
    const pair = { left: article([]), right: article([], { outlet: 'Reuters' }) };
    expect(sideNames(pair, files).names).toEqual({ left: 'a.txt', right: 'Reuters' });
  });

  it('are sides when nothing else is known', () => {
    const pair = { left: article([]), right: article([]) };
    expect(sideNames(pair, { left: 'a.txt', right: 'a.txt' }).names.left).toBe('the left article');
    expect(sideNames(pair, { left: null, right: null }).titles.right).toBe('Right article');
  });

  it('keep the letters of a file name at the start of a sentence', () => {
    expect(atSentenceStart('the 15:40 version')).toBe('The 15:40 version');
    expect(atSentenceStart('townhall.txt')).toBe('townhall.txt');
  });
});

it('distinguishes articles of one outlet in a list', () => {
  const one = (outlet: string | null, published: string | null, file: string) => ({ outlet, published, file });
  const all = [
    one('Metro Daily', '2026-11-20T11:10:00Z', 'a.txt'),
    one('Reuters', null, 'b.txt'),
    one('Metro Daily', '2026-11-20T15:40:00Z', 'c.txt'),
    one('Metro Daily', null, 'd.txt'),
    one(null, null, 'e.txt'),
  ];
  expect(listedNames(all)).toEqual([
    { name: 'Metro Daily', detail: '11:10 version' },
    { name: 'Reuters', detail: null },
    { name: 'Metro Daily', detail: '15:40 version' },
    { name: 'Metro Daily', detail: 'd.txt' },
    { name: 'e.txt', detail: null },
  ]);
});
