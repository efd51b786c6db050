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
/** Two events that share a place, a company, a day or people. */
const EVENTS_APART = [
  {
    name: 'two ferry stories of one harbour',
    event: [
      'Eleven dead as ferry capsizes off Selm',
      'A ferry carrying 112 passengers capsized in heavy seas off the port of Selm on Tuesday, killing at least eleven people.',
      'The vessel sent a distress call after taking on water through a bow door, coastguard commander Tore Brandt told reporters.',
      'Eighty-six people were picked up by fishing boats and two helicopters. Fifteen were still missing at nightfall.',
      'The company, Coast Lines, said it was working with the authorities. Its shares fell 9.4 percent in Kessel.',
    ],
    other: [
      'Ferry fares to rise in Selm',
      'The price of a ferry ticket in Selm will rise by 6 percent in April, the port authority said on Tuesday.',
      'Coast Lines, which runs four ships on the route, said fuel and wages had become dearer.',
      "Passengers' groups called the rise unfair and said that the ships were old and often late.",
    ],
  },
  {
    name: 'a fire and a loss of one company',
    event: [
      'Fire guts paper mill in Drava',
      'A fire tore through the Norrland paper mill in Drava before dawn on Friday, injuring eleven workers, firefighters said.',
      'Flames broke out in a store of solvents and spread to the roof, which collapsed within an hour.',
      'Residents were told to keep windows shut because of smoke. Two engines from Kessel joined the crews.',
      'The plant makes newsprint and cartons. Its manager, Piet Halm, said machines worth 40 million euros were lost.',
    ],
    other: [
      'Norrland posts first loss in nine years',
      'Norrland, the forestry group, reported a loss for the quarter on Friday as prices of pulp and timber fell.',
      'Chief executive Dan Frey blamed weak orders from Asia and said that dividends would be halved.',
      'Analysts had expected a small profit. The group, which is listed in Kessel, also owns plants in Drava and Ostry.',
      'Investors sold heavily in early trading, and two banks cut their ratings.',
    ],
  },
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

  it.each(EVENTS_APART)('keeps $name apart, and another version of the report in its story', ({ event, other }) => {
    const index = indexOf([event]);
    expect(index.nearest(terms(other))[0]?.score ?? 0).toBeLessThan(SAME_EVENT);
    expect(indexOf([other]).nearest(terms(event))[0]?.score ?? 0).toBeLessThan(SAME_EVENT);
    const version = [
      ...event.map((text) => text.replace('eleven', 'twelve')),
      'The search was called off at nightfall.',
    ];
    index.add(1, terms(version), 0);
    expect(index.nearest(terms(other))[0]?.score ?? 0).toBeLessThan(SAME_EVENT);
    expect(index.nearest(terms(version.slice(1)))[0]?.score).toBeGreaterThan(SAME_EVENT);
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
  it('is small for any article', () => {
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
