/**
 * `npm run bench:quality`: the quality of alignment and edits, compared with peers in the same run. `npm run
 * bench:quality -- words` prints that part alone. Reports only, asserts nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH, SHARED } from './data';
import { reportParagraphs } from './paragraphs';
import { reportSentences } from './sentences';
import { reportUnrelated } from './unrelated';
import { reportWords } from './words';

const PARTS: ReadonlyMap<string, { readonly folder: string; readonly report: () => void }> = new Map([
  ['paragraphs', { folder: join(SHARED, 'gold'), report: reportParagraphs }],
  ['sentences', { folder: BENCH, report: reportSentences }],
  ['words', { folder: BENCH, report: reportWords }],
  ['unrelated', { folder: BENCH, report: reportUnrelated }],
]);

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !PARTS.has(name));
if (unknown === undefined) {
  console.log('A peer that needs a threshold has the one that is best on the very data it is measured on.');
  console.log('Left out: by weights that were fitted without the topics or events they are measured on (npm run fit).');
  for (const [name, { folder, report }] of PARTS) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    if (existsSync(folder)) report();
    else console.log(`\n${name}: ${folder} is not there, so there is nothing to measure against.`);
  }
} else {
  console.error(`There is no part "${unknown}": ${[...PARTS.keys()].join(', ')}.`);
  process.exitCode = 2;
}
