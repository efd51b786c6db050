import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { compareSentences } from '../engine';
import { failedToRead } from '../main/library/read';
import { quoted } from '../main/library/result';

/** Where the answers and the complaint of a run go. */
export interface Output {
  readonly print: (text: string) => Promise<void>;
  readonly complain: (sentence: string) => void;
}

const pairSchema = z.object({
  id: z.union([z.string().check(z.minLength(1)), z.number()]),
  a: z.array(z.string()),
  b: z.array(z.string()),
});

type Pair = z.infer<typeof pairSchema>;
type PairId = Pair['id'];

/** A pair, or what to do about the line that holds none. */
type ReadLine = Pair | { readonly fault: string };

/**
 * Compares the pair of each line and prints an answer for each, in the same order. A line that is no pair has no
 * answer; the others are answered all the same. Resolves to one sentence about the first such line, or null.
 */
export async function alignPairs(path: string, output: Output): Promise<string | null> {
  const faults: string[] = [];
  const ids = new Set<PairId>();
  let number = 0;
  try {
    // A byte order mark belongs to the file, not to its first line.
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const read = readLine(number === 1 ? line.replace(/^\ufeff/, '') : line, ids);
      if ('fault' in read) faults.push(`${quoted(path)}, line ${number}: ${read.fault}`);
      else await output.print(`${JSON.stringify(answerOf(read))}\n`);
    }
  } catch (error) {
    return failedToRead(error, path).error.message;
  }
  const [first] = faults;
  if (first === undefined) return number === 0 ? `${quoted(path)} has no pairs in it; write one a line.` : null;
  return faults.length === 1 ? `${first}.` : `${first} (and ${faults.length - 1} more lines like it).`;
}

function readLine(line: string, ids: Set<PairId>): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'this is not JSON; write one object a line, {"id","a":[sentence,...],"b":[sentence,...]}' };
  }
  const parsed = pairSchema.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    const what = field === undefined ? 'this is not an object' : `"${String(field)}" is missing or of another kind`;
    return { fault: `${what}; it needs {"id","a":[sentence,...],"b":[sentence,...]}` };
  }
  const { id } = parsed.data;
  if (ids.has(id)) return { fault: `the id ${JSON.stringify(id)} stands in an earlier line; give each pair its own` };
  ids.add(id);
  return parsed.data;
}

function answerOf({ id, a, b }: Pair) {
  return { id, links: compareSentences(a, b) };
}
