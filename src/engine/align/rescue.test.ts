import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import type { Article, Role } from '../types';
import { compareArticles } from './compare';
import { applyDecisions } from './decisions';

const LEAD =
  'Engineers closed the Varn bridge to all traffic on Monday evening after an inspection found cracks in two cables.';
const DETOUR =
  'The bridge carries about 41,000 vehicles a day, and its closure left commuters facing detours of 50 minutes.';
const FERRIES =
  'Ferry operators said they would add six crossings a day from Wednesday to help people reach their work.';
const SIGN_UP =
  'Sign up for our morning briefing and get the best stories of the day sent to your inbox before breakfast.';

/** An article of paragraphs with their roles. */
function set(...told: readonly (readonly [Role, string])[]): Article {
  const article = articleOf(told.map(([, text]) => text));
  return { ...article, paragraphs: article.paragraphs.map((each, at) => ({ ...each, role: told[at]?.[0] ?? 'body' })) };
}

const ends = (left: Article, right: Article) =>
  compareArticles(left, right).links.map((link) => [link.left, link.right, link.relation]);

describe('a paragraph that was misread', () => {
  const whole = set(['body', LEAD], ['body', DETOUR], ['body', FERRIES]);

  it.each(['caption', 'boilerplate', 'credit'] as const)(
    'as %s keeps its links to the story text of the other',
    (role) => {
      const misread = set(['body', LEAD], [role, DETOUR], ['body', FERRIES]);
      const wanted = [0, 1, 2].map((at) => [[at], [at], 'verbatim']);
      expect(ends(misread, whole)).toEqual(wanted);
      expect(ends(whole, misread)).toEqual(wanted);
      expect(compareArticles(misread, whole).coverage).toEqual({ left: 1, right: 1 });
    },
  );

  it('as a crosshead keeps its links, reworded ones as well', () => {
    const heading = set(['crosshead', FERRIES], ['body', LEAD], ['body', DETOUR]);
    const reworded =
      'From Wednesday ferry operators will add six crossings a day, so that people can reach their work, they said.';
    expect(ends(heading, set(['body', LEAD], ['body', reworded]))).toContainEqual([[0], [1], expect.any(String)]);
  });

  it('keeps them when a person has decided about another link', () => {
    const misread = set(['boilerplate', LEAD], ['body', DETOUR], ['body', FERRIES]);
    const decisions = [{ kind: 'break', left: [2], right: [2], reason: '' } as const];
    const { comparison } = applyDecisions(
      { left: misread, right: whole, comparison: compareArticles(misread, whole) },
      decisions,
    );
    expect(comparison.links.map(({ left }) => left)).toEqual([[0], [1]]);
    expect(comparison.passages.map(({ left }) => left.paragraph)).toEqual([0, 1]);
  });
});

describe('clutter', () => {
  it('that both outlets print is not linked', () => {
    expect(ends(set(['body', LEAD], ['boilerplate', SIGN_UP]), set(['boilerplate', SIGN_UP], ['body', LEAD]))).toEqual([
      [[0], [1], 'verbatim'],
    ]);
  });

  it('that repeats the article it stands in adds no link', () => {
    const caption = DETOUR.slice(0, DETOUR.indexOf(', and'));
    const captioned = set(['caption', caption], ['body', LEAD], ['body', DETOUR]);
    expect(ends(captioned, set(['body', LEAD], ['body', DETOUR]))).toEqual([
      [[1], [0], 'verbatim'],
      [[2], [1], 'verbatim'],
    ]);
  });

  it('of a few words is never linked', () => {
    expect(
      ends(set(['body', LEAD], ['boilerplate', 'Ferry operators']), set(['body', LEAD], ['body', FERRIES])),
    ).toEqual([[[0], [0], 'verbatim']]);
  });
});

describe('a pull quote', () => {
  it.each([
    'Ferry operators said they would add six crossings a day',
    'The bridge carries about 41,000 vehicles a day',
    FERRIES,
  ])('adds no second link: %s', (quote) => {
    const pulled = set(['body', LEAD], ['crosshead', quote], ['body', DETOUR], ['body', FERRIES]);
    const plain = set(['body', LEAD], ['body', DETOUR], ['body', FERRIES]);
    const wanted = [
      [[0], [0], 'verbatim'],
      [[2], [1], 'verbatim'],
      [[3], [2], 'verbatim'],
    ];
    expect(ends(pulled, plain)).toEqual(wanted);
    expect(ends(plain, pulled)).toEqual(wanted.map(([left, right, relation]) => [right, left, relation]));
  });

  it('is linked where the paragraph it repeats is not in the article', () => {
    expect(ends(set(['crosshead', FERRIES]), set(['body', FERRIES]))).toEqual([[[0], [0], 'verbatim']]);
  });
});
