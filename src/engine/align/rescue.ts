/**
 * Prepares two articles together: a paragraph excluded from the story text of one, though the story text of the other
 * has it word for word, is compared like the rest.
 *
 * Parsing judges one article by itself, by its form; the same sentences in the other outlet's story text are better
 * evidence. Text that both have outside their story text (menus, advertisements) stays out, and so does a caption that
 * repeats its own article.
 */
import type { Article, Budget, Paragraph, Role } from '../types';
import { type PreparedArticle, prepare } from './prepare';

/**
 * Labels that may be wrong for story text. Bylines, dates and datelines are excluded: two articles may print the same.
 */
const MISREAD: ReadonlySet<Role> = new Set(['caption', 'boilerplate', 'credit']);
/** Words in a row that count as copied: shorter runs are set phrases. */
const RUN = 6;
/** Shorter paragraphs are a label, a name under a picture or a menu entry. */
const LEAST_WORDS = 10;
/** The least share of a paragraph in the other article's story text, and the most in that of its own article. */
const COPIED = 0.7;
const REPEATED = 0.5;

/** Prepares two articles for comparing them with each other. Linear in their length. */
export function prepareBoth(
  left: Article,
  right: Article,
  budget: Budget,
): readonly [PreparedArticle, PreparedArticle] {
  const [a, b] = [prepare(left, budget), prepare(right, budget)];
  const [more, others] = [rescued(a, b, budget), rescued(b, a, budget)];
  return [more === null ? a : prepare(more, budget), others === null ? b : prepare(others, budget)];
}

/** The article with its mislabelled paragraphs as body text; null when there are none. */
function rescued(own: PreparedArticle, other: PreparedArticle, budget: Budget): Article | null {
  const { article } = own;
  if (!article.paragraphs.some(isCandidate)) return null;
  const paragraphs = article.paragraphs.map(
    (each): Paragraph => ({ ...each, role: isCandidate(each) ? 'body' : 'boilerplate' }),
  );
  const candidates = prepare({ ...article, paragraphs }, budget);
  const runs = { own: runsOf(own), other: runsOf(other) };
  const found = new Set(
    candidates.paragraphs.flatMap(({ from, to }, paragraph) => {
      const words = to - from;
      if (words < LEAST_WORDS || held(candidates, from, to, runs.other) < COPIED * words) return [];
      return held(candidates, from, to, runs.own) < REPEATED * words ? [paragraph] : [];
    }),
  );
  if (found.size === 0) return null;
  return {
    ...article,
    paragraphs: article.paragraphs.map((each, index) => (found.has(index) ? { ...each, role: 'body' } : each)),
  };
}

const isCandidate = ({ role }: Paragraph): boolean => MISREAD.has(role);

const runAt = ({ words }: PreparedArticle, at: number): string => {
  let run = '';
  for (let index = at; index < at + RUN; index++) run += ` ${words[index]?.key ?? ''}`;
  return run;
};

/** All runs of an article's story text, each within one paragraph. */
function runsOf(prepared: PreparedArticle): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { from, to } of prepared.paragraphs)
    for (let at = from; at + RUN <= to; at++) runs.add(runAt(prepared, at));
  return runs;
}

/** How many words of a range are in a run of the set. */
function held(prepared: PreparedArticle, from: number, to: number, runs: ReadonlySet<string>): number {
  let count = 0;
  let counted = from;
  for (let at = from; at + RUN <= to; at++) {
    if (!runs.has(runAt(prepared, at))) continue;
    count += at + RUN - Math.max(counted, at);
    counted = at + RUN;
  }
  return count;
}
