import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Pair, Relation } from '../../contract';
import type { Row } from './row';
import { alignedRows, headlineLink } from './rows';
import { article, link, pair } from './testing';

/** A row in one line: `0=1` a link, `L2` and `R3` runs, `(0|1)` furniture, `>R4 later` the place of a moved paragraph. */
function line(row: Row): string {
  switch (row.kind) {
    case 'link':
      return `${row.left.paragraphs.join('+')}=${row.right.paragraphs.join('+')}`;
    case 'run':
      return `${row.side === 'left' ? 'L' : 'R'}${row.items.map((item) => (item.kind === 'alone' ? item.paragraph : `(${item.paragraphs})`))}`;
    case 'furniture':
      return `(${row.left?.paragraphs ?? ''}|${row.right?.paragraphs ?? ''})`;
    case 'place':
      return `>${row.side === 'left' ? 'L' : 'R'}${row.paragraph} ${row.told}`;
  }
}

const lines = (given: Pair): string[] => alignedRows(given).map(line);
const body = (count: number): string[] => Array.from({ length: count }, (_, index) => `paragraph ${index}`);
const plain = (left: number, right: number, links: readonly Link[]): Pair =>
  pair(article(body(left)), article(body(right)), { links });

describe('alignedRows', () => {
  it('follows the left article and puts what only the right has after the linked row before it', () => {
    expect(lines(plain(4, 4, [link([0], [0]), link([3], [2])]))).toEqual(['0=0', 'R1', 'L1,2', '3=2', 'R3']);
  });

  it('puts what the right has before any link first', () => {
    expect(lines(plain(1, 2, [link([0], [1])]))).toEqual(['R0', '0=1']);
  });

  it('shows a moved link at its left place and leaves a place row on the right', () => {
    const moved = plain(4, 3, [link([0], [0]), link([1], [2]), link([3], [1], 'partial', { moved: true })]);
    expect(lines(moved)).toEqual(['0=0', '>R1 later', '1=2', 'L2', '3=1']);
    const rows = alignedRows(moved);
    expect(rows[4]).toMatchObject({ move: 1, places: [{ key: 'place-right-1', told: 'later' }] });
    expect(rows[1]).toMatchObject({ to: 'link-2', move: 1 });
  });

  it('says that a moved paragraph was told earlier when its row is above', () => {
    expect(lines(plain(2, 2, [link([0], [1], 'edited', { moved: true }), link([1], [0])]))).toEqual([
      '0=1',
      '1=0',
      '>R1 earlier',
    ]);
  });

  it('shows merged and split paragraphs in one row', () => {
    expect(lines(plain(3, 2, [link([0, 1], [0]), link([2], [1])]))).toEqual(['0+1=0', '2=1']);
  });

  it('leaves a place row where a link resumes after other paragraphs', () => {
    expect(lines(plain(3, 2, [link([0, 2], [0]), link([1], [1])]))).toEqual(['0+2=0', '1=1', '>L2 earlier']);
  });

  it('shows a paragraph of several links once, in the closest, and points to it from the others', () => {
    const rows = alignedRows(plain(1, 2, [link([0], [0], 'reworded'), link([0], [1], 'edited')]));
    expect(rows.map(line)).toEqual(['=0', '0=1']);
    expect(rows[0]).toMatchObject({ left: { elsewhere: [{ to: 'link-1', paragraph: 0, told: 'later' }] } });
    expect(rows[1]).toMatchObject({ also: [{ to: 'link-0', side: 'right', paragraph: 0, told: 'earlier' }] });
  });

  it('prefers the higher score among links of one relation', () => {
    expect(
      lines(plain(1, 2, [link([0], [0], 'partial', { score: 0.2 }), link([0], [1], 'partial', { score: 0.9 })])),
    ).toEqual(['=0', '0=1']);
  });

  it('folds neighbouring furniture, both sides in one row', () => {
    const left = article([['boilerplate', 'Skip'], ['caption', 'A man'], 'Told']);
    const right = article([['byline', 'By A'], 'Told', ['credit', 'Pool']]);
    expect(lines(pair(left, right, { links: [link([2], [1])] }))).toEqual(['(0,1|0)', '2=1', '(|2)']);
  });

  it('keeps a one-sided run together over the furniture in it', () => {
    const left = article(['a', ['boilerplate', 'Hide Ad'], 'b']);
    expect(lines(pair(left, article([])))).toEqual(['L0,(1),2']);
  });

  it('leaves the headlines to the header and finds the link between them', () => {
    const left = article([['headline', 'Peace'], 'Told']);
    const right = article([['headline', 'Peace sought'], 'Told']);
    const both = pair(left, right, { links: [link([0], [0], 'edited'), link([1], [1])] });
    expect(lines(both)).toEqual(['1=1']);
    expect(headlineLink(both)).toBe(0);
  });

  it('points from a body paragraph to the headline it repeats', () => {
    const both = pair(article([['headline', 'Peace']]), article(['Peace']), { links: [link([0], [0])] });
    expect(alignedRows(both)).toMatchObject([{ kind: 'link', left: { elsewhere: [{ to: 'header' }] } }]);
  });

  it('shows every paragraph exactly once, whatever the links', () => {
    const size = 8;
    const indices = fc
      .uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 3 })
      .map((all) => all.sort((a, b) => a - b));
    const relation = fc.constantFrom<Relation>('verbatim', 'edited', 'partial', 'reworded');
    const anyLink = fc
      .tuple(indices, indices, relation, fc.boolean())
      .map(([left, right, how, moved]) => link(left, right, how, { moved }));
    const roles = fc.constantFrom('body', 'boilerplate', 'headline', 'caption', 'crosshead');
    const anyArticle = fc
      .array(roles, { minLength: size, maxLength: size })
      .map((all) => article(all.map((role, index) => [role, `paragraph ${index}`] as const)));
    fc.assert(
      fc.property(anyArticle, anyArticle, fc.array(anyLink, { maxLength: 9 }), (left, right, links) => {
        const given = pair(left, right, { links });
        const rows = alignedRows(given);
        for (const side of ['left', 'right'] as const) {
          const headline = given[side].paragraphs.findIndex((one) => one.role === 'headline');
          const expected = [...Array(size).keys()].filter((index) => index !== headline);
          expect(rows.flatMap((row) => shown(row, side)).sort((a, b) => a - b)).toEqual(expected);
        }
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        const keys = new Set(['header', ...rows.map((row) => row.key)]);
        expect(rows.flatMap(targets).filter((key) => !keys.has(key))).toEqual([]);
      }),
      { seed: 2012, numRuns: 400 },
    );
  });
});

function shown(row: Row, side: 'left' | 'right'): readonly number[] {
  if (row.kind === 'link') return row[side].paragraphs;
  if (row.kind === 'furniture') return row[side]?.paragraphs ?? [];
  if (row.kind === 'place' || row.side !== side) return [];
  return row.items.flatMap((item) => (item.kind === 'alone' ? [item.paragraph] : item.paragraphs));
}

function targets(row: Row): readonly string[] {
  if (row.kind === 'place') return [row.to];
  if (row.kind !== 'link') return [];
  const pointers = [...row.left.elsewhere, ...row.right.elsewhere, ...row.also];
  return [...pointers.map((pointer) => pointer.to), ...row.places.map((place) => place.key)];
}
