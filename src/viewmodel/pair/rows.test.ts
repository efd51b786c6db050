import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Pair, Relation } from '../../contract';
import { places } from '../../messages/compare/page';
import { article, link, pair } from '../testing';
import type { GapItem, LinkCell, Row } from './row';
import { alignedRows, headlineLink, leadingClutter } from './rows';

/** An item of one side: `2` a paragraph, `(3,4)` clutter, `>5 below` a stub. */
function itemText(item: GapItem): string {
  if (item.kind === 'unmatched') return `${item.paragraph}`;
  return item.kind === 'fold' ? `(${item.paragraphs})` : `>${item.paragraph} ${item.direction}`;
}

/** A row in one line: `0=1` a link, `0+1"3=2` one that quotes paragraph 3, `1,2 | 4` the items of a gap row. */
function line(row: Row): string {
  const cell = (side: LinkCell): string =>
    [side.paragraphs.map((one) => one.paragraph).join('+'), ...side.quotes.map((one) => `"${one.paragraph}`)].join('');
  if (row.kind === 'link') return `${cell(row.left)}=${cell(row.right)}`;
  return `${row.left.map(itemText)} | ${row.right.map(itemText)}`.trim();
}

const lines = (given: Pair): string[] => alignedRows(given).map(line);
const body = (count: number): string[] => Array.from({ length: count }, (_, index) => `paragraph ${index}`);
const plain = (left: number, right: number, links: readonly Link[]): Pair =>
  pair(article(body(left)), article(body(right)), { links });

describe('alignedRows', () => {
  it('follows the left article and puts unmatched paragraphs of both sides in one row', () => {
    expect(lines(plain(4, 4, [link([0], [0]), link([3], [2])]))).toEqual(['0=0', '1,2 | 1', '3=2', '| 3']);
  });

  it('puts right paragraphs before the first link first', () => {
    expect(lines(plain(1, 2, [link([0], [1])]))).toEqual(['| 0', '0=1']);
  });

  it('shows a moved link at its left place and leaves a stub on the right', () => {
    const moved = plain(4, 3, [link([0], [0]), link([1], [2]), link([3], [1], 'partial', { moved: true })]);
    expect(lines(moved)).toEqual(['0=0', '| >1 below', '1=2', '2 |', '3=1']);
    const rows = alignedRows(moved);
    expect(rows[4]).toMatchObject({ moved: true, stubs: [{ key: 'stub-right-1', direction: 'below' }] });
    expect(rows[1]).toMatchObject({ right: [{ to: 'link-2', moved: true }] });
  });

  it('points up to a moved paragraph when its row is above', () => {
    expect(lines(plain(2, 2, [link([0], [1], 'edited', { moved: true }), link([1], [0])]))).toEqual([
      '0=1',
      '1=0',
      '| >1 above',
    ]);
  });

  it.each([
    ['below', 'appears later, beside ¶3'],
    ['above', 'appears earlier, beside ¶3'],
  ] as const)('has words for a stub whose row is %s', (direction, text) => {
    expect(places.appearsBeside({ when: direction, where: '¶3' })).toBe(text);
  });

  it('shows merged and split paragraphs in one row', () => {
    expect(lines(plain(3, 2, [link([0, 1], [0]), link([2], [1])]))).toEqual(['0+1=0', '2=1']);
  });

  it('leaves a stub where a link resumes after other paragraphs', () => {
    expect(lines(plain(3, 2, [link([0, 2], [0]), link([1], [1])]))).toEqual(['0+2=0', '1=1', '>2 above |']);
  });

  it('shows links that share a paragraph as one row where they are adjacent, the closest first', () => {
    const rows = alignedRows(plain(1, 2, [link([0], [0], 'reworded'), link([0], [1], 'edited')]));
    expect(rows.map(line)).toEqual(['0=0+1']);
    expect(rows[0]).toMatchObject({ links: [1, 0], left: { paragraphs: [{ paragraph: 0, link: 1 }] } });
  });

  it('shows a paragraph of distant links once, in the closest, and quotes it in the others', () => {
    const rows = alignedRows(plain(2, 3, [link([0], [0], 'reworded'), link([1], [1]), link([0], [2], 'edited')]));
    expect(rows.map(line)).toEqual(['"0=0', '0=2', '1=1', '| >2 above']);
    expect(rows[0]).toMatchObject({ left: { quotes: [{ to: 'link-2', paragraph: 0, link: 0, direction: 'below' }] } });
    expect(rows[1]).toMatchObject({ elsewhere: [{ to: 'link-0', side: 'right', paragraph: 0, direction: 'above' }] });
  });

  it('separates links whose paragraphs are not adjacent, or too many for one row', () => {
    expect(lines(plain(3, 1, [link([0], [0], 'edited'), link([2], [0], 'partial')]))).toEqual(['0=0', '1 |', '2="0']);
    const many = Array.from({ length: 5 }, (_, index) => link([index], [0], 'edited', { score: 1 - index / 10 }));
    expect(lines(plain(5, 1, many))).toEqual(['0=0', '1="0', '2="0', '3="0', '4="0']);
  });

  it('prefers the higher score among links of the same relation', () => {
    const scored = [link([0], [0], 'partial', { score: 0.2 }), link([0], [1], 'partial', { score: 0.9 })];
    expect(alignedRows(plain(1, 2, scored))).toMatchObject([{ links: [1, 0] }]);
  });

  it('points to a link whose row shows neither of its paragraphs', () => {
    const links = [link([0], [0]), link([2], [2]), link([0], [2], 'partial')];
    const rows = alignedRows(plain(3, 3, links));
    expect(rows.map(line)).toEqual(['0=0', '1 | 1', '2=2']);
    expect(rows[0]).toMatchObject({ elsewhere: [{ to: 'link-1', side: 'right', paragraph: 2, direction: 'below' }] });
  });

  it('folds adjacent clutter, and leaves clutter before the text to the header', () => {
    const left = article([['boilerplate', 'Skip'], 'Told', ['caption', 'A man'], ['credit', 'Pool'], 'Told too']);
    const right = article([['byline', 'By A'], 'Told', ['credit', 'Pool'], 'Told too']);
    const both = pair(left, right, { links: [link([1], [1]), link([4], [3])] });
    expect(lines(both)).toEqual(['1=1', '(2,3) | (2)', '4=3']);
    expect(leadingClutter(both, 'left')).toEqual([0]);
    expect(leadingClutter(both, 'right')).toEqual([0]);
  });

  it('keeps the paragraphs around clutter in one row', () => {
    const left = article(['a', ['boilerplate', 'Hide Ad'], 'b']);
    expect(lines(pair(left, article([])))).toEqual(['0,(1),2 |']);
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
    expect(alignedRows(both)).toMatchObject([{ kind: 'link', left: { quotes: [{ to: 'header' }] } }]);
  });

  it('shows every paragraph exactly once, for any links', () => {
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
          const header = new Set([headline, ...leadingClutter(given, side)]);
          const expected = [...Array(size).keys()].filter((index) => !header.has(index));
          expect(rows.flatMap((row) => shown(row, side)).sort((a, b) => a - b)).toEqual(expected);
        }
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        const keys = new Set(['header', ...rows.map((row) => row.key), ...rows.flatMap(placesIn)]);
        expect(rows.flatMap(targets).filter((key) => !keys.has(key))).toEqual([]);
      }),
      { seed: 2012, numRuns: 400 },
    );
  });
});

function shown(row: Row, side: 'left' | 'right'): readonly number[] {
  if (row.kind === 'link') return row[side].paragraphs.map((one) => one.paragraph);
  return row[side].flatMap((item) => {
    if (item.kind === 'stub') return [];
    return item.kind === 'unmatched' ? [item.paragraph] : item.paragraphs;
  });
}

describe('a linked paragraph of clutter', () => {
  const both = pair(
    article([['headline', 'A'], ['caption', 'A long caption.'], 'a', ['boilerplate', 'An aside.'], 'b']),
    article([['headline', 'B'], 'a', 'An aside.', 'A long caption.', 'b']),
    { links: [link([1], [3], 'verbatim', { moved: true }), link([2], [1]), link([3], [2]), link([4], [4])] },
  );

  it('is in its link’s row, folded neither there nor in the head', () => {
    expect(lines(both)).toEqual(['1=3', '2=1', '3=2', '| >3 above', '4=4']);
    expect(leadingClutter(both, 'left')).toEqual([]);
  });
});

/** Keys of the rows and places that a row leads to. */
function targets(row: Row): readonly string[] {
  if (row.kind === 'gap') return [...row.left, ...row.right].flatMap((item) => (item.kind === 'stub' ? [item.to] : []));
  const pointers = [...row.left.quotes, ...row.right.quotes, ...row.elsewhere];
  return [...pointers.map((pointer) => pointer.to), ...row.stubs.map((place) => place.key)];
}

function placesIn(row: Row): readonly string[] {
  if (row.kind === 'link') return [];
  return [...row.left, ...row.right].flatMap((item) => (item.kind === 'stub' ? [item.key] : []));
}
