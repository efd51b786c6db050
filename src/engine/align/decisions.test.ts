import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY, relatedArticles } from '../testing';
import type { Article, Comparison, Decision } from '../types';
import { compareArticles } from './compare';
import { applyDecisions } from './decisions';
import { contents, expectValid, hostileArticles } from './testing';

const breakOf = (left: readonly number[], right: readonly number[]): Decision => ({
  kind: 'break',
  left,
  right,
  reason: 'not the same event',
});
const makeOf = (left: readonly number[], right: readonly number[]): Decision => ({
  kind: 'make',
  left,
  right,
  reason: 'the same shelling',
});
const swapped = (decision: Decision): Decision => ({ ...decision, left: decision.right, right: decision.left });

/** Articles with decisions on paragraphs that may or may not exist. */
const indices = fc.array(fc.nat(8), { minLength: 1, maxLength: 3 });
const decided = fc.tuple(
  fc.oneof(relatedArticles, hostileArticles),
  fc.array(
    fc.record({
      kind: fc.constantFrom('break' as const, 'make' as const),
      left: indices,
      right: indices,
      reason: fc.string(),
    }),
    { maxLength: 4 },
  ),
);

const textOf = ({ paragraphs }: Article): string => paragraphs.map(({ text }) => text).join('\n');
const overlap = (a: readonly number[], b: readonly number[]): boolean => a.some((index) => b.includes(index));

describe('decisions of a person', () => {
  it('give a valid answer, whose edits turn each left text into the right one', () => {
    fc.assert(
      fc.property(decided, ([{ left, right }, decisions]) => {
        expectValid(
          applyDecisions({ left, right, comparison: compareArticles(left, right) }, decisions).comparison,
          left,
          right,
        );
      }),
      PROPERTY,
    );
  });

  it('swap with the sides', () => {
    fc.assert(
      fc.property(decided, ([{ left, right }, decisions]) => {
        // With the same text on both sides there is only one comparison, and ties in it fall one way.
        fc.pre(textOf(left) !== textOf(right));
        const one = applyDecisions({ left, right, comparison: compareArticles(left, right) }, decisions);
        const other = applyDecisions(
          { left: right, right: left, comparison: compareArticles(right, left) },
          decisions.map(swapped),
        );
        expect(contents(other.comparison, true)).toEqual(contents(one.comparison, false));
        expect(other.outcomes.map(({ effect }) => effect)).toEqual(one.outcomes.map(({ effect }) => effect));
      }),
      PROPERTY,
    );
  });

  it('stand over the engine: a made link is there, and no broken pair is linked', () => {
    fc.assert(
      fc.property(decided, ([{ left, right }, decisions]) => {
        const { comparison, outcomes } = applyDecisions(
          { left, right, comparison: compareArticles(left, right) },
          decisions,
        );
        const last = decisions.at(-1);
        if (last === undefined || outcomes.at(-1)?.effect === 'stale') return;
        const touching = comparison.links.filter(
          (link) => overlap(link.left, last.left) && overlap(link.right, last.right),
        );
        expect(touching.map(({ byHand }) => byHand)).toEqual(last.kind === 'make' ? [{ reason: last.reason }] : []);
      }),
      PROPERTY,
    );
  });

  it('hold every passage in a link, and each only once', () => {
    fc.assert(
      fc.property(decided, ([{ left, right }, decisions]) => {
        const { links, passages } = applyDecisions(
          { left, right, comparison: compareArticles(left, right) },
          decisions,
        ).comparison;
        expect(new Set(passages.map((passage) => JSON.stringify(passage))).size).toBe(passages.length);
        for (const passage of passages) {
          const holds = links.some(
            (link) => link.left.includes(passage.left.paragraph) && link.right.includes(passage.right.paragraph),
          );
          expect(holds).toBe(true);
        }
      }),
      PROPERTY,
    );
  });

  it('leave what shares no pair with them as it was, but for the common order', () => {
    fc.assert(
      fc.property(decided, ([{ left, right }, decisions]) => {
        const before = compareArticles(left, right);
        const { comparison } = applyDecisions({ left, right, comparison: before }, decisions);
        const untouched = ({ links, edits }: Comparison) =>
          links.flatMap((link, index) => {
            const own = edits.filter((edit) => edit.link === index).map(({ link: _, ...edit }) => edit);
            const touched = decisions.some(
              (decision) => overlap(link.left, decision.left) && overlap(link.right, decision.right),
            );
            return touched ? [] : [{ ...link, moved: null, own }];
          });
        expect(untouched(comparison)).toEqual(untouched(before));
      }),
      PROPERTY,
    );
  });

  it('that come to nothing leave the comparison as it was', () => {
    fc.assert(
      fc.property(relatedArticles, indices, indices, ({ left, right }, from, to) => {
        const before = compareArticles(left, right);
        fc.pre(!before.links.some((link) => overlap(link.left, from) && overlap(link.right, to)));
        expect(
          applyDecisions({ left, right, comparison: before }, [makeOf(from, to), breakOf(from, to)]).comparison,
        ).toEqual(before);
      }),
      PROPERTY,
    );
  });

  it('make of a broken link of two paragraphs the link it was, sure and by hand', () => {
    fc.assert(
      fc.property(relatedArticles, ({ left, right }) => {
        const before = compareArticles(left, right);
        const link = before.links.find((each) => each.left.length === 1 && each.right.length === 1);
        if (link === undefined) return;
        const again = applyDecisions({ left, right, comparison: before }, [
          breakOf(link.left, link.right),
          makeOf(link.left, link.right),
        ]).comparison;
        const { relation, left: from, right: to } = link;
        expect(again.links.find(({ byHand }) => byHand !== undefined)).toMatchObject({
          relation,
          left: from,
          right: to,
          score: 1,
        });
        expect({ ...again, links: null }).toEqual({ ...before, links: null });
      }),
      PROPERTY,
    );
  });
});

describe('one decision', () => {
  const left = articleOf([
    'Government forces renewed their shelling of the besieged city of Homs on Tuesday morning.',
    'Nobody could say how many people had died.',
    'The ambassador flew home to brief the parliament on the fiasco of the negotiations.',
  ]);
  const right = articleOf([
    'The number of the dead is unknown.',
    'Government forces renewed their shelling of the besieged city of Homs on Monday morning.',
    'The ambassador flew home to brief the parliament on the fiasco of the negotiations.',
  ]);
  const engine = compareArticles(left, right);
  const ends = ({ links }: Comparison) => links.map(({ left, right }) => [left, right]);

  it('that breaks a link takes its edits, passages and coverage away', () => {
    const { comparison, outcomes } = applyDecisions({ left, right, comparison: engine }, [breakOf([0], [1])]);
    expect(ends(engine)).toEqual([
      [[0], [1]],
      [[2], [2]],
    ]);
    expect(ends(comparison)).toEqual([[[2], [2]]]);
    expect(outcomes).toEqual([{ effect: 'applied', overriddenLinks: [engine.links[0]] }]);
    expect(comparison.edits).toEqual([]);
    expect(comparison.passages.map((passage) => passage.left.paragraph)).toEqual([2]);
    expect(comparison.coverage.left).toBeCloseTo(14 / 36);
  });

  it('that makes a link of nothing shared says reworded, and is moved when it crosses the others', () => {
    const { comparison } = applyDecisions({ left, right, comparison: engine }, [makeOf([1], [0])]);
    expect(comparison.links).toMatchObject([
      { left: [0], relation: 'edited', moved: false },
      { left: [1], right: [0], relation: 'reworded', score: 1, moved: true, byHand: { reason: 'the same shelling' } },
      { left: [2], relation: 'verbatim', moved: false },
    ]);
    expect(comparison.coverage).toEqual(engine.coverage);
    expect(comparison.edits.some(({ link }) => link === 1)).toBe(true);
  });

  it('stands over an earlier one', () => {
    expect(
      ends(applyDecisions({ left, right, comparison: engine }, [makeOf([1], [0]), breakOf([1], [0, 1])]).comparison),
    ).toEqual(ends(engine));
    const { comparison, outcomes } = applyDecisions({ left, right, comparison: engine }, [
      makeOf([0, 1], [1]),
      makeOf([0], [1]),
    ]);
    expect(ends(comparison)).toEqual(ends(engine));
    expect(outcomes.map(({ overriddenLinks }) => overriddenLinks.map((link) => link.left))).toEqual([[[0]], [[0, 1]]]);
  });

  it('without effect is said and changes nothing', () => {
    const { comparison, outcomes } = applyDecisions({ left, right, comparison: engine }, [
      breakOf([1], [2]),
      makeOf([0], [3]),
      makeOf([], [0]),
      breakOf([-1], [0]),
    ]);
    expect(comparison).toBe(engine);
    expect(outcomes.map(({ effect }) => effect)).toEqual(['no-effect', 'stale', 'stale', 'stale']);
  });

  it('is coarse and said to be when there is no time', () => {
    const { comparison } = applyDecisions({ left, right, comparison: engine }, [makeOf([1], [0])], {
      exhausted: () => true,
    });
    expectValid(comparison, left, right);
    expect(comparison.approximate).toBe(true);
  });
});
