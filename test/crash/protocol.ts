/** The lines of JSON that the workload writes to standard output and the crash test reads. */
import { z } from 'zod/mini';

/** One article, keyed by its name, which is unique. Every field but the first two is null once it is deleted. */
export const articleStateSchema = z.object({
  name: z.string(),
  /** 1 when it is deleted. */
  deleted: z.number(),
  story: z.nullable(z.number()),
  confirmed: z.nullable(z.number()),
  /** The title of its story, if that was renamed. */
  title: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  encoding: z.nullable(z.string()),
  corrections: z.nullable(z.number()),
  /** 1 when an older version read it. */
  stale: z.nullable(z.number()),
});

export type ArticleState = z.infer<typeof articleStateSchema>;

/**
 * The effect of a step, as names of articles: it changes all of `changes` or none of them, may change `touches`, and
 * changes no others.
 */
const crashStepSchema = z.object({ kind: z.string(), changes: z.array(z.string()), touches: z.array(z.string()) });

export type CrashStep = z.infer<typeof crashStepSchema>;

/**
 * The library is being opened; a step begins; an import has been recorded, with the names of its articles; the step is
 * confirmed, with the articles as the store then reports them.
 */
export const crashMessageSchema = z.union([
  z.object({ opening: z.literal(true) }),
  z.object({ begin: crashStepSchema }),
  z.object({ recorded: z.array(z.string()) }),
  z.object({ done: z.array(articleStateSchema) }),
]);

export type CrashMessage = z.infer<typeof crashMessageSchema>;
