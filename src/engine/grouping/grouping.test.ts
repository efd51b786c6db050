import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY, prose } from '../testing';
import { NEAR_COPY, SAME_EVENT, StoryIndex } from './storyIndex';
import { resemblance, SKETCH_SLOTS, termsOf } from './terms';

const STORM = [
  'Hurricane Odette struck Port-Vila on Monday, tearing roofs off houses, the Vanuatu disaster office said.',
  'Winds of 240 kilometres an hour cut power on Efate, and the airport of Bauerfield was flooded to the runway.',
];
const STORM_ELSEWHERE = [
  'At least nine people died when Hurricane Odette hit Vanuatu, officials in Port-Vila said on Tuesday.',
  'The storm flooded the runway of Bauerfield airport and left Efate without power, according to the disaster office.',
];
const TRIAL = [
  'A jury in Ljubljana found the banker Marko Zupan guilty of embezzlement after a trial of eleven weeks.',
  'Zupan, who led Savinja Bank until its collapse, had denied moving deposits to accounts in Liechtenstein.',
];
const terms = (texts: readonly string[], published: string | null = null) =>
  termsOf({ ...articleOf(texts), published });

function indexOf(...stories: (readonly (readonly string[])[])[]): StoryIndex {
  const index = new StoryIndex();
  stories.forEach((articles, story) => {
    articles.forEach((texts, at) => {
      index.add(10 * story + at, terms(texts), story);
    });
  });
  return index;
}

describe('StoryIndex', () => {
  it('finds the story of an event told in other words, and no story for another event', () => {
    const index = indexOf([STORM], [TRIAL]);
    const [best, second] = index.nearest(terms(STORM_ELSEWHERE));
    expect(best?.story).toBe(0);
    expect(best?.score).toBeGreaterThan(SAME_EVENT);
    expect(second?.score ?? 0).toBeLessThan(SAME_EVENT / 2);
    expect(
      indexOf([TRIAL])
        .nearest(terms(STORM))
        .filter(({ score }) => score > SAME_EVENT / 2),
    ).toEqual([]);
  });

  it('counts days apart against two articles', () => {
    const index = new StoryIndex();
    index.add(1, terms(STORM, '2012-02-07'), 1);
    const score = (published: string | null) => index.nearest(terms(STORM_ELSEWHERE, published))[0]?.score ?? 0;
    expect(score('2012-02-08')).toBe(score(null));
    expect(score('2012-02-20')).toBeLessThan(score('2012-02-08'));
    expect(score('2013-02-08')).toBeLessThan(score('2012-02-20'));
    expect(score('2013-02-08')).toBeGreaterThan(score('2012-02-08') / 2);
  });

  it('finds two stories of one event', () => {
    const [best] = indexOf([STORM], [STORM_ELSEWHERE], [TRIAL]).nearestTo(1);
    expect(best?.story).toBe(0);
    expect(best?.score).toBeGreaterThan(SAME_EVENT);
  });

  it('names the articles whose wording is nearly the same, and no others', () => {
    const long = [...STORM, ...STORM_ELSEWHERE, ...TRIAL];
    const updated = [...long.slice(0, 5), 'Zupan will appeal.'];
    const index = indexOf([long, STORM_ELSEWHERE]);
    expect(index.copies(terms(updated), 0).map(({ article }) => article)).toEqual([0]);
    expect(resemblance(terms(STORM), terms(TRIAL))).toBeLessThan(NEAR_COPY / 2);
  });

  it('answers as if what was removed or moved had never been there', () => {
    const telling = fc.array(prose, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(telling, { minLength: 2, maxLength: 6 }), fc.nat(), (articles, which) => {
        const gone = which % articles.length;
        const [changed, never] = [new StoryIndex(), new StoryIndex()];
        articles.forEach((texts, at) => {
          changed.add(at, terms(texts), at === gone ? 99 : at % 2);
          if (at !== gone) never.add(at, terms(texts), at % 2);
        });
        changed.remove(gone);
        const wanted = terms(articles[gone] ?? []);
        expect(changed.nearest(wanted)).toEqual(never.nearest(wanted));
      }),
      PROPERTY,
    );
  });
});

describe('termsOf', () => {
  it('is small whatever the article is', () => {
    for (const texts of [[], [''], ['。。。'], [TRIAL.join(' ').repeat(3000)]]) {
      const { words, weights, sketch } = terms(texts);
      expect(words.length).toBeLessThanOrEqual(80);
      expect(weights.length).toBe(words.length);
      expect(sketch.length).toBe(SKETCH_SLOTS);
    }
  });

  it('knows names in scripts other than ours', () => {
    const russian = ['Министр Лавров прибыл в Дамаск на переговоры с Асадом.'];
    expect(resemblance(termsOf(articleOf(russian, 'ru')), termsOf(articleOf(russian, 'ru')))).toBe(1);
    expect(termsOf(articleOf(russian, 'ru')).words.length).toBeGreaterThan(4);
  });
});
