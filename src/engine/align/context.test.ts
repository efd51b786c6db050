import { describe, expect, it } from 'vitest';
import { UNLIMITED } from '../budget';
import { articleOf } from '../testing';
import { CONTEXT, contextsOf } from './context';
import { EVIDENCE } from './evidence';
import { gather } from './material';
import { sharedText } from './passages';
import { prepare } from './prepare';

const STORY = [
  'The ferry left the harbour at dawn with ninety passengers.',
  'A storm broke its mast near the lighthouse.',
  'Fishermen pulled the survivors out of the freezing water.',
  'The owner promised an inquiry into the rotten lifeboats.',
];

function materialOf(left: readonly string[], right: readonly string[]) {
  const [a, b] = [prepare(articleOf(left)), prepare(articleOf(right))];
  const shared = sharedText(a, b, UNLIMITED);
  return { weigh: shared.weigh, material: gather(shared, UNLIMITED) };
}

/**
 * The value of one feature for each candidate, by "left right", when equal paragraphs are likely and others are not.
 */
function feature(name: (typeof CONTEXT)[number], left: readonly string[], right: readonly string[]) {
  const { weigh, material } = materialOf(left, right);
  const { candidates } = material;
  const equal = EVIDENCE.indexOf('equal');
  const likelihoods = candidates.map(({ evidence }) => (evidence[equal] === 1 ? 6 : -6));
  const contexts = contextsOf(material, likelihoods, weigh);
  return new Map(
    candidates.map(({ left: l, right: r }, index) => [`${l} ${r}`, contexts[index]?.[CONTEXT.indexOf(name)]]),
  );
}

describe('evidence and context', () => {
  it('are as many numbers as they have names, and all of them numbers', () => {
    const { weigh, material } = materialOf(STORY, [...STORY.slice(1), '...', 'Nothing.']);
    const contexts = contextsOf(
      material,
      material.candidates.map(() => 0),
      weigh,
    );
    material.candidates.forEach(({ evidence }, index) => {
      expect(evidence).toHaveLength(EVIDENCE.length);
      expect(contexts[index]).toHaveLength(CONTEXT.length);
      for (const value of [...evidence, ...(contexts[index] ?? [])]) expect(Number.isFinite(value)).toBe(true);
    });
  });

  it('see that a paragraph stands in step between two anchors', () => {
    const rewritten = STORY.map((text, index) => (index === 1 ? 'Heavy seas snapped the mainmast.' : text));
    const inStep = feature('in step between anchors', STORY, rewritten);
    expect(inStep.get('1 1')).toBe(1);
    expect(inStep.get('1 3')).toBe(0);
  });

  it('see by how much a partner leads', () => {
    expect(feature('lead over other partners: lesser', STORY, STORY).get('2 2')).toBe(12);
    expect(feature('lead over other partners: lesser', STORY, STORY).get('2 1')).toBe(-12);
  });
});

describe('parallelness', () => {
  it('is one for equal texts, and nothing for texts that share nothing', () => {
    const of = (left: readonly string[], right: readonly string[]) => materialOf(left, right).material.parallel;
    expect(of(STORY, STORY)).toBeCloseTo(1);
    expect(of(STORY, ['Parliament voted on milk prices.', 'Farmers cheered.'])).toBe(0);
  });
});
