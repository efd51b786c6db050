import { describe, expect, it } from 'vitest';
import { article, link, pair } from '../testing';
import { drawingOf, ribbonPath, sign, strandsOf, thicknessOf } from './ribbons';

const span = (paragraph: number) => ({ paragraph, start: 0, end: 1 });
const comparison = (links: ReturnType<typeof link>[], shared: readonly (readonly [number, number, number])[] = []) =>
  pair(article([]), article([]), {
    links,
    passages: shared.map(([left, right, words]) => ({ left: span(left), right: span(right), words })),
  }).comparison;

describe('strandsOf', () => {
  it('adds up the words two paragraphs share', () => {
    const [strand] = strandsOf(
      comparison(
        [link([3], [1])],
        [
          [3, 1, 20],
          [3, 1, 5],
          [3, 2, 9],
        ],
      ),
    );
    expect(strand).toMatchObject({ link: 0, left: 3, right: 1, words: 25 });
  });

  it('joins a paragraph that was split to each of its parts', () => {
    const strands = strandsOf(comparison([link([0], [1, 2])], [[0, 1, 4]]));
    expect(strands.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('joins only paragraphs that share words, and leaves none out', () => {
    const shared = [
      [0, 0, 9],
      [1, 1, 9],
    ] as const;
    const joined = (given: Parameters<typeof comparison>[1]) =>
      strandsOf(comparison([link([0, 1], [0, 1])], given)).map(({ left, right }) => `${left}-${right}`);
    expect(joined(shared)).toEqual(['0-0', '1-1']);
    expect(joined([[0, 0, 9]])).toEqual(['0-0', '0-1', '1-0']);
  });
});

describe('thicknessOf', () => {
  it('grows with the words, within bounds', () => {
    expect(thicknessOf(0, 60)).toBeGreaterThanOrEqual(3);
    expect(thicknessOf(30, 60)).toBeGreaterThan(thicknessOf(10, 60));
    expect(thicknessOf(5000, 60)).toBeLessThanOrEqual(60 / 2);
    expect(thicknessOf(5000, 600)).toBe(sign.height);
  });
});

describe('drawingOf', () => {
  const size = { width: 60, height: 500 };

  it('joins two visible ends, horizontal at both', () => {
    expect(drawingOf({ left: 100, right: 240 }, size, false)).toEqual({
      kind: 'ribbon',
      path: 'M0,100C30,100 30,240 60,240',
    });
    expect(ribbonPath({ left: 7.123, right: 7.123 }, 60)).toBe('M0,7.1C30,7.1 30,7.1 60,7.1');
  });

  it('draws nothing when neither end is visible', () => {
    expect(drawingOf({ left: -10, right: 510 }, size, true)).toBeNull();
  });

  it('leaves a stub that points to a distant end', () => {
    expect(drawingOf({ left: 100, right: 2000 }, size, false)).toMatchObject({
      kind: 'stub',
      side: 'left',
      points: 'down',
    });
    expect(drawingOf({ left: -900, right: 40 }, size, false)).toMatchObject({
      kind: 'stub',
      side: 'right',
      points: 'up',
    });
  });

  it('draws a ribbon to an end just outside the viewport, and always for the selected link', () => {
    expect(drawingOf({ left: 100, right: 510 }, size, false)?.kind).toBe('ribbon');
    expect(drawingOf({ left: 100, right: 2000 }, size, true)?.kind).toBe('ribbon');
  });
});
