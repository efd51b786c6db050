/**
 * Applies the user's corrections of an article: a list of changes to the article as parsed from its source.
 *
 * A correction names a paragraph by its text, not by its position: the same article saved again has other clutter and
 * so other positions, and its corrections still apply. A correction whose paragraph does not exist does nothing.
 */
import type { AgencyClaim, Article, Paragraph, Role } from '../types';
import { claimsOf } from './claims';

/**
 * A paragraph by its text: the `nth` (from 0) of those with this text, in the article as the corrections before left
 * it.
 */
export interface ParagraphAnchor {
  readonly text: string;
  readonly nth: number;
}

/**
 * One correction. `split` divides a paragraph at an offset into its text; `join` appends the next one, `next`, to it.
 */
export type Correction =
  | { readonly kind: 'outlet' | 'headline' | 'byline' | 'published' | 'cutOff'; readonly value: string | null }
  | { readonly kind: 'agencies'; readonly value: readonly string[] }
  | { readonly kind: 'role'; readonly at: ParagraphAnchor; readonly role: Role }
  | { readonly kind: 'split'; readonly at: ParagraphAnchor; readonly offset: number }
  | { readonly kind: 'join'; readonly at: ParagraphAnchor; readonly next: string };

/** The anchor of a paragraph of an article, or null when there is none of this index. */
export function anchorOf({ paragraphs }: Article, index: number): ParagraphAnchor | null {
  const text = paragraphs[index]?.text;
  if (text === undefined) return null;
  return { text, nth: paragraphs.slice(0, index).filter((other) => other.text === text).length };
}

/** The article with the corrections applied in their order. */
export function applyCorrections(article: Article, corrections: readonly Correction[]): Article {
  return corrections.reduce(applyCorrection, article);
}

function applyCorrection(article: Article, correction: Correction): Article {
  switch (correction.kind) {
    case 'outlet':
      return withClaims(
        { ...article, outlet: correction.value, outletFrom: correction.value === null ? null : 'person' },
        article.agencyClaims,
      );
    case 'headline':
    case 'byline':
    case 'published':
    case 'cutOff':
      return { ...article, [correction.kind]: correction.value };
    case 'agencies':
      return withClaims(article, claimsFor(article, correction.value));
    case 'role':
      return replaced(article, correction.at, (paragraph) => [{ ...paragraph, role: correction.role }]);
    case 'split':
      return replaced(article, correction.at, (paragraph) => split(paragraph, correction.offset));
    case 'join':
      return joined(article, correction.at, correction.next);
  }
}

/** An agency named by the user counts as credited, where the text does not say how the article depends on it. */
function claimsFor({ agencyClaims }: Article, agencies: readonly string[]): readonly AgencyClaim[] {
  return agencies.map(
    (agency) => agencyClaims.find((one) => one.agency === agency) ?? { agency, claim: 'credits' as const },
  );
}

function withClaims(article: Article, claims: readonly AgencyClaim[]): Article {
  const agencyClaims = claimsOf(article.outlet, claims);
  return { ...article, agencyClaims, agencies: agencyClaims.map(({ agency }) => agency) };
}

function find({ paragraphs }: Article, { text, nth }: ParagraphAnchor): number {
  let seen = 0;
  return paragraphs.findIndex((paragraph) => paragraph.text === text && seen++ === nth);
}

function replaced(article: Article, at: ParagraphAnchor, by: (paragraph: Paragraph) => readonly Paragraph[]): Article {
  const index = find(article, at);
  const paragraphs = article.paragraphs.flatMap((paragraph, other) => (other === index ? by(paragraph) : [paragraph]));
  return index < 0 ? article : { ...article, paragraphs };
}

/** White space at the cut belongs to neither part. A cut that would leave an empty part does nothing. */
function split(paragraph: Paragraph, offset: number): readonly Paragraph[] {
  const { text, start } = paragraph;
  const first = text.slice(0, offset).trimEnd();
  const second = text.slice(offset).trimStart();
  if (first.trim() === '' || second === '') return [paragraph];
  return [
    { ...paragraph, text: first, end: start + first.length },
    { ...paragraph, text: second, start: paragraph.end - second.length },
  ];
}

/** The text between the two is white space, and is replaced by spaces. */
function joined(article: Article, at: ParagraphAnchor, next: string): Article {
  const index = find(article, at);
  const [first, second] = [article.paragraphs[index], article.paragraphs[index + 1]];
  if (first === undefined || second?.text !== next) return article;
  const gap = ' '.repeat(Math.max(0, second.start - first.end));
  const whole: Paragraph = { ...first, text: `${first.text}${gap}${second.text}`, end: second.end };
  return {
    ...article,
    paragraphs: [...article.paragraphs.slice(0, index), whole, ...article.paragraphs.slice(index + 2)],
  };
}
