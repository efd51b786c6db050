import { isUtf8 } from 'node:buffer';
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
  let lines = 0;
  try {
    // One character a byte, decoded line by line: a line that is no UTF-8 is known by its number.
    for await (const bytes of createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Infinity })) {
      number++;
      const line = Buffer.from(bytes, 'latin1');
      if (line.toString().trim() === '') continue;
      lines++;
      const read = readLine(line, number === 1, ids);
      if ('fault' in read) faults.push(`${quoted(path)}, line ${number}: ${read.fault}`);
      else await output.print(`${JSON.stringify(answerOf(read))}\n`);
    }
  } catch (error) {
    return failedToRead(error, path).error.message;
  }
  const [first] = faults;
  if (first === undefined) return lines === 0 ? `${quoted(path)} has no pairs in it; write one a line.` : null;
  const more = faults.length - 1;
  return more === 0 ? `${first}.` : `${first} (and ${more} more ${more === 1 ? 'line' : 'lines'} like it).`;
}

function readLine(line: Buffer, isFirst: boolean, ids: Set<PairId>): ReadLine {
  if (!isUtf8(line)) return { fault: 'this is not UTF-8; save the file as UTF-8' };
  let value: unknown;
  try {
    // A byte order mark belongs to the file, not to its first line.
    value = JSON.parse(isFirst ? line.toString().replace(/^\ufeff/, '') : line.toString());
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
