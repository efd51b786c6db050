import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyClaim } from '../../contract';
import { PROPERTY } from '../../engine/testing';
import { type SourceCandidate, sourceOf } from './source';

const about = (
  outlet: string | null,
  claims: readonly AgencyClaim[] = [],
  published: string | null = null,
): SourceCandidate => ({
  outlet,
  agencyClaims: claims,
  published,
});
const is = (agency: string): AgencyClaim => ({ agency, claim: 'is' });
const credits = (agency: string): AgencyClaim => ({ agency, claim: 'credits' });
const quotes = (agency: string): AgencyClaim => ({ agency, claim: 'quotes' });

const half = { left: 0.5, right: 0.5 };
const source = (left: SourceCandidate, right: SourceCandidate, coverage = half) => sourceOf({ left, right }, coverage);

describe('the source of an article', () => {
  it('is the dispatch that the other one credits, also by its short name', () => {
    expect(source(about('The Globe', [credits('AP')]), about('Associated Press', [is('AP')]))).toEqual({
      side: 'right',
      carried: true,
    });
    expect(source(about('The Globe', [credits('AP')]), about('The Associated Press'))?.side).toBe('right');
    expect(source(about('Reuters', [credits('Reuters')]), about('The Globe', [credits('Reuters')]))?.side).toBe('left');
  });

  it('is unknown when the agency is only quoted, or credited by both', () => {
    expect(
      source(about('Townhall', [quotes('AP')]), about('Associated Press', [is('AP')]), { left: 0.4, right: 0.4 }),
    ).toBe(null);
    expect(source(about('Townhall', [credits('AP')]), about('Fox News', [credits('AP')]))).toBe(null);
  });

  it('is a dispatch with most of its words in the other article, even without a credit', () => {
    const [cbs, ap] = [about('CBS News'), about('Associated Press', [is('AP')])];
    expect(source(cbs, ap, { left: 0.6, right: 0.96 })?.side).toBe('right');
    expect(source(cbs, ap, { left: 0.6, right: 0.4 })).toBe(null);
  });

  it('is the earlier article when it is carried', () => {
    const at = (outlet: string, time: string, claims: readonly AgencyClaim[] = []) =>
      about(outlet, claims, `2026-11-20T${time}:00Z`);
    expect(source(at('Metro Daily', '11:10'), at('The Northern Courier', '09:30'))).toEqual({
      side: 'right',
      carried: true,
    });
    expect(source(at('Metro Daily', '11:10'), at('The Northern Courier', '09:30'), { left: 0.2, right: 0.2 })).toBe(
      null,
    );
    // The later article may have its words from the agency, not from the earlier article.
    expect(source(at('A', '11:10', [credits('AP')]), at('B', '09:30', [credits('AP')]))).toBe(null);
    expect(source(about('A', [], '2026-11-20'), about('B', [], '2026-11-20T09:00:00Z'))).toBe(null);
  });

  it('is unknown when the times contradict the credit', () => {
    const copy = about('The Globe', [credits('Reuters')], '2026-11-20T09:00:00Z');
    expect(source(copy, about('Reuters', [is('Reuters')], '2026-11-20T10:00:00Z'))).toBe(null);
    expect(source(copy, about('Reuters', [is('Reuters')], '2026-11-20T08:00:00Z'))?.side).toBe('right');
  });

  it('is not carried when little of it is in the other, and unknown when nothing is', () => {
    const [copy, wire] = [about('The Globe', [credits('Reuters')]), about('Reuters', [is('Reuters')])];
    expect(source(copy, wire, { left: 0.1, right: 0.1 })).toEqual({ side: 'right', carried: false });
    expect(source(copy, wire, { left: 0, right: 0 })).toBe(null);
  });

  it('swaps sides with the articles', () => {
    const claim = fc.record({
      agency: fc.constantFrom('AP', 'Reuters'),
      claim: fc.constantFrom<AgencyClaim['claim']>('is', 'credits', 'quotes'),
    });
    const claimant = fc.record({
      outlet: fc.constantFrom(null, 'AP', 'Reuters', 'The Globe'),
      agencyClaims: fc.array(claim, { maxLength: 2 }),
      published: fc.constantFrom(null, '2026-11-20', '2026-11-20T09:00:00Z', '2026-11-20T10:00', '2026-11-21'),
    });
    const share = fc.constantFrom(0, 0.1, 0.4, 0.9);
    fc.assert(
      fc.property(claimant, claimant, share, share, (left, right, a, b) => {
        const one = source(left, right, { left: a, right: b });
        const other = source(right, left, { left: b, right: a });
        expect(other?.side).toBe(one === null ? undefined : one.side === 'left' ? 'right' : 'left');
        expect(other?.carried).toBe(one?.carried);
      }),
      PROPERTY,
    );
  });
});
