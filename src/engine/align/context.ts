/**
 * Features of a candidate pair that depend on the other candidates: is there a better partner, do the neighbours match
 * too, is the pair on the common order, does it contain the evidence that another partner lacks (a split)? Used by the
 * second-stage model.
 */
import { heaviestChain } from '../chain';
import { at } from '../lists';
import type { Side } from '../types';
import type { CandidatePair } from './evidence';
import type { Material } from './material';
import type { Rarity } from './rarity';

/**
 * The features in their order. A likelihood is the logit of the first-stage model, from -8 to 8. "Parallel" means
 * multiplied by the parallelness of the two articles (./material).
 */
export const CONTEXT = [
  'likelihood',
  'lead over other partners: lesser',
  'lead over other partners: greater',
  'log distance from the order',
  'within the order',
  'log distance from the order, parallel',
  'distance from the diagonal',
  'distance from the diagonal, parallel',
  'parallelness',
  'neighbours before and after: lesser',
  'neighbours before and after: greater',
  'neighbours beside: lesser',
  'neighbours beside: greater',
  'in step between anchors',
  'in step between anchors, parallel',
  'log left out by others: lesser',
  'log left out by others: greater',
  'share left out by others: lesser',
  'share left out by others: greater',
  'neighbour beside with what it leaves out',
  'likelihood, parallel',
  'lead over other partners: lesser, parallel',
] as const;

/* Sweeps of the three constants are in docs/tuning.md. None matters much: the weights compensate. */
/** Beyond this a likelihood is no more informative: equal paragraphs have 7 to 14, mostly because they are long. */
const BOUND = 8;
/**
 * The likelihood where there is no paragraph or no candidate: as likely as two unrelated paragraphs on one event (-7.5
 * to -4.9 in three quarters of such pairs of our labels).
 */
const NOTHING = -5;
/**
 * A partner within this many paragraphs of its expected position is on the common order; the next paragraph still is.
 */
const WITHIN = 1.5;

/** The two greatest values of a row or column, and the position of the greatest. */
class Peak {
  first = NOTHING;
  second = NOTHING;
  at = -1;
  secondAt = -1;

  add(value: number, at: number): void {
    if (this.at < 0 || value > this.first) {
      this.second = this.at < 0 ? NOTHING : this.first;
      this.secondAt = this.at;
      this.first = value;
      this.at = at;
    } else if (this.secondAt < 0 || value > this.second) {
      this.second = value;
      this.secondAt = at;
    }
  }

  /** The greatest value at another position, and its position (-1 for none). */
  besides(at: number): { readonly value: number; readonly at: number } {
    return at === this.at ? { value: this.second, at: this.secondAt } : { value: this.first, at: this.at };
  }
}

function peaks(candidates: readonly CandidatePair[], values: readonly number[], side: Side, size: number) {
  const other = side === 'left' ? 'right' : 'left';
  const found = Array.from({ length: size }, () => new Peak());
  candidates.forEach((candidate, index) => {
    found[candidate[side]]?.add(values[index] ?? NOTHING, candidate[other]);
  });
  return found;
}

/**
 * For each position on one side, the nearest anchors that begin before and after it; the two ends of the articles are
 * anchors too.
 */
interface Anchors {
  readonly before: readonly (readonly [number, number])[];
  readonly after: readonly (readonly [number, number])[];
}

function anchorsFor(chain: readonly (readonly [number, number])[], size: number, otherSize: number): Anchors {
  const before: (readonly [number, number])[] = [];
  const after: (readonly [number, number])[] = [];
  for (let place = 0, next = 0; place < size; place++) {
    while ((chain[next]?.[0] ?? size) < place) next++;
    before.push(chain[next - 1] ?? [-1, -1]);
  }
  for (let place = size - 1, next = chain.length - 1; place >= 0; place--) {
    while ((chain[next]?.[0] ?? -1) > place) next--;
    after[place] = chain[next + 1] ?? [size, otherSize];
  }
  return { before, after };
}

/** The features of each candidate, by `CONTEXT`. `likelihoods` are the logits of the first-stage model. */
export function contextsOf(
  material: Material,
  likelihoods: readonly number[],
  weigh: Rarity,
): readonly (readonly number[])[] {
  const bounded = likelihoods.map((value) => Math.max(-BOUND, Math.min(BOUND, value)));
  const competition = new Competition(material, bounded, weigh);
  return material.candidates.map((candidate, index) => competition.featuresOf(candidate, at(bounded, index)));
}

/** The pairs that the first-stage model accepts along the common order, as [left, right]. */
function commonOrder(candidates: readonly CandidatePair[], likelihoods: readonly number[]): [number, number][] {
  const points = candidates.flatMap(({ left, right }, index) => {
    const value = at(likelihoods, index);
    return value > 0 ? [{ left, right, weight: 1 / (1 + Math.exp(-value)) }] : [];
  });
  return heaviestChain(points, true).map((index) => [at(points, index).left, at(points, index).right]);
}

/** All candidates of two articles with their likelihoods, so that each can be judged against the others. */
class Competition {
  readonly #material: Material;
  readonly #weigh: Rarity;
  readonly #rows: number;
  readonly #columns: number;
  readonly #likelihoods: ReadonlyMap<number, number>;
  readonly #likely: Readonly<Record<Side, readonly Peak[]>>;
  readonly #sharing: Readonly<Record<Side, readonly Peak[]>>;
  readonly #byLeft: Anchors;
  readonly #byRight: Anchors;

  constructor(material: Material, likelihoods: readonly number[], weigh: Rarity) {
    const { sides, candidates } = material;
    const [rows, columns] = [sides.left.length, sides.right.length];
    const shared = candidates.map((candidate) => candidate.shared);
    const order = commonOrder(candidates, likelihoods);
    this.#material = material;
    this.#weigh = weigh;
    this.#rows = rows;
    this.#columns = columns;
    this.#likelihoods = new Map(
      candidates.map(({ left, right }, index) => [left * columns + right, at(likelihoods, index)]),
    );
    this.#likely = {
      left: peaks(candidates, likelihoods, 'left', rows),
      right: peaks(candidates, likelihoods, 'right', columns),
    };
    this.#sharing = {
      left: peaks(candidates, shared, 'left', rows),
      right: peaks(candidates, shared, 'right', columns),
    };
    this.#byLeft = anchorsFor(order, rows, columns);
    this.#byRight = anchorsFor(
      order.map(([left, right]) => [right, left] as const),
      columns,
      rows,
    );
  }

  featuresOf({ left, right }: CandidatePair, likelihood: number): readonly number[] {
    const { sides, parallel } = this.#material;
    const leads = [
      likelihood - (this.#likely.left[left]?.besides(right).value ?? NOTHING),
      likelihood - (this.#likely.right[right]?.besides(left).value ?? NOTHING),
    ];
    const lead = Math.min(...leads);
    const distance = (distanceFrom(this.#byLeft, left, right) + distanceFrom(this.#byRight, right, left)) / 2;
    const diagonal = Math.abs(left / Math.max(1, this.#rows - 1) - right / Math.max(1, this.#columns - 1));
    const around = [this.#likelihoodAt(left - 1, right - 1), this.#likelihoodAt(left + 1, right + 1)];
    const besideRight = Math.max(this.#likelihoodAt(left, right - 1), this.#likelihoodAt(left, right + 1));
    const besideLeft = Math.max(this.#likelihoodAt(left - 1, right), this.#likelihoodAt(left + 1, right));
    const inStep = Number(isInStep(this.#byLeft, left, right) || isInStep(this.#byRight, right, left));
    const leftSurplus = this.#surplus('left', left, right);
    const rightSurplus = this.#surplus('right', right, left);
    const leftShare = leftSurplus / Math.max(1e-9, at(sides.right, right).bag.total);
    const rightShare = rightSurplus / Math.max(1e-9, at(sides.left, left).bag.total);
    return [
      likelihood,
      lead,
      Math.max(...leads),
      Math.log1p(distance),
      Number(distance < WITHIN),
      Math.log1p(distance) * parallel,
      diagonal,
      diagonal * parallel,
      parallel,
      Math.min(...around),
      Math.max(...around),
      Math.min(besideLeft, besideRight),
      Math.max(besideLeft, besideRight),
      inStep,
      inStep * parallel,
      Math.log1p(Math.min(leftSurplus, rightSurplus)),
      Math.log1p(Math.max(leftSurplus, rightSurplus)),
      Math.min(leftShare, rightShare),
      Math.max(leftShare, rightShare),
      Math.max(besideRight * leftShare, besideLeft * rightShare),
      likelihood * parallel,
      lead * parallel,
    ];
  }

  #likelihoodAt(left: number, right: number): number {
    if (left < 0 || right < 0 || left >= this.#rows || right >= this.#columns) return NOTHING;
    return this.#likelihoods.get(left * this.#columns + right) ?? NOTHING;
  }

  /** Evidence shared with a partner that the best other partner does not contain. */
  #surplus(side: Side, place: number, partner: number): number {
    const { sides } = this.#material;
    const other = side === 'left' ? 'right' : 'left';
    const own = sides[side][place]?.bag.stems;
    const partners = sides[other][partner]?.bag.stems;
    const rival = sides[other][this.#sharing[side][place]?.besides(partner).at ?? -1]?.bag.stems;
    let sum = 0;
    for (const [stem, word] of own ?? []) {
      const match = partners?.get(stem);
      if (match !== undefined && rival?.has(stem) !== true) sum += Math.min(this.#weigh(word), this.#weigh(match));
    }
    return sum;
  }
}

/** The distance of a partner from the position that the surrounding anchors predict, in paragraphs. */
function distanceFrom({ before, after }: Anchors, place: number, partner: number): number {
  const [from, fromPartner] = before[place] ?? [0, 0];
  const [to, toPartner] = after[place] ?? [0, 0];
  return Math.abs(partner - (fromPartner + ((toPartner - fromPartner) * (place - from)) / (to - from)));
}

/** Whether a position and its partner are equally far from the anchor before, and equally far from the one after. */
function isInStep({ before, after }: Anchors, place: number, partner: number): boolean {
  const [from, fromPartner] = before[place] ?? [0, 0];
  const [to, toPartner] = after[place] ?? [0, 0];
  // The ends of the articles by themselves are no anchors.
  const anchored = from >= 0 && fromPartner >= 0;
  return anchored && place - from === partner - fromPartner && to - place === toPartner - partner;
}
