import { z } from 'zod/mini';
import type { AgencyClaim, Article, Correction, Role } from '../../../engine';

/** Schemas of the database's records: a file may contain anything. */

export const roleSchema = z.enum({
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  date: 'date',
  body: 'body',
  crosshead: 'crosshead',
  caption: 'caption',
  credit: 'credit',
  boilerplate: 'boilerplate',
} satisfies { readonly [Each in Role]: Each });

const claimsSchema = z.array(z.object({ agency: z.string(), claim: z.enum(['is', 'credits', 'quotes']) }));

const articleSchema = z.object({
  outlet: z.nullable(z.string()),
  outletFrom: z._default(z.nullable(z.enum(['text', 'metadata', 'file name', 'folder', 'list', 'person'])), null),
  headline: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  dateline: z.nullable(z.string()),
  published: z.nullable(z.string()),
  agencies: z.array(z.string()),
  agencyClaims: z._default(claimsSchema, []),
  cutOff: z._default(z.nullable(z.string()), null),
  language: z.nullable(z.string()),
  paragraphs: z.array(z.object({ text: z.string(), role: roleSchema, start: z.number(), end: z.number() })),
});

const anchorSchema = z.object({ text: z.string(), nth: z.int() });

/** One correction, from the window or from the database. */
export const changeSchema = z.union([
  z.object({ kind: z.enum(['outlet', 'headline', 'byline', 'published', 'cutOff']), value: z.nullable(z.string()) }),
  z.object({ kind: z.literal('agencies'), value: z.array(z.string()) }),
  z.object({ kind: z.literal('role'), at: anchorSchema, role: roleSchema }),
  z.object({ kind: z.literal('split'), at: anchorSchema, offset: z.int() }),
  z.object({ kind: z.literal('join'), at: anchorSchema, next: z.string() }),
]);

export const idSchema = z.object({ id: z.number() });
export const countSchema = z.object({ count: z.number() });

/** An article as lists show it, corrected. */
export const articleRowSchema = z.object({
  id: z.number(),
  story: z.number(),
  hash: z.string(),
  name: z.string(),
  origin: z.nullable(z.string()),
  encoding: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  published: z.nullable(z.string()),
  agencies: z.string(),
  agency_claims: z.string(),
  language: z.nullable(z.string()),
  added: z.number(),
  version_of: z.nullable(z.number()),
  version_state: z.nullable(z.enum(['proposed', 'accepted', 'refused'])),
});

export const ARTICLE_COLUMNS = Object.keys(articleRowSchema.shape)
  .map((name) => `article.${name}`)
  .join(', ');

export const storyRowSchema = z.object({
  id: z.number(),
  title: z.nullable(z.string()),
  date: z.nullable(z.string()),
  confirmed: z.number(),
  sample: z.number(),
  created: z.number(),
  opened: z.nullable(z.number()),
});

/** The story an article is in. `placed` is 1 when the user put it there. */
export const placedSchema = z.object({ id: z.number(), story: z.number(), placed: z.number() });

/** The placements before a move, from the window or from the database. */
export const placementsSchema = z.object({
  articles: z.array(placedSchema),
  /**
   * The stories they were in, and the one they were moved to: full rows, because a story left without articles is
   * removed.
   */
  stories: z.array(storyRowSchema),
});

/** Reads the JSON of an article. */
export function articleFrom(json: string): Article {
  return articleSchema.parse(JSON.parse(json));
}

/** Reads the JSON of a correction. */
export function changeFrom(json: string): Correction {
  return changeSchema.parse(JSON.parse(json));
}

/** Reads the JSON of agencies. */
export function agenciesFrom(json: string): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}

/** Reads the JSON of agency claims. */
export function claimsFrom(json: string): readonly AgencyClaim[] {
  return claimsSchema.parse(JSON.parse(json));
}
