/** Results of cross-validation when the weights were fitted: bench/fitted.json, written by `npm run fit`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

const FILE = join(import.meta.dirname, 'fitted.json');

const measured = z.object({
  model: z.string(),
  /** The name of a data set. */
  data: z.string(),
  /** The unit that was counted: pairs or whole groups of sentences; overlapping or all links of paragraphs. */
  measure: z.enum(['pairs', 'groups', 'overlap', 'all']),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
});

/** Figures of a model on texts of topics that it was not fitted on. */
export type Measured = z.infer<typeof measured>;

export const readFitted = (): readonly Measured[] => z.array(measured).parse(JSON.parse(readFileSync(FILE, 'utf8')));

export function writeFitted(figures: readonly Measured[]): void {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
