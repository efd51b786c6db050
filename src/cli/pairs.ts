import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { compareSentences } from '../engine';
import { quoted } from '../main/shared/result';
import { failedToRead } from '../main/sources/read';
import type { PairFault } from '../messages/commandLine';

/** The destinations of the answers and errors of a run. */
export interface Output {
  readonly print: (text: string) => Promise<void>;
  readonly complain: (sentence: string) => void;
}

const pairSchema = z.object({
  id: z.union([z.string().check(z.minLength(1)), z.number()]),
  a: z.array(z.string()),
  b: z.array(z.string()),
});

type SentencePair = z.infer<typeof pairSchema>;
type PairId = SentencePair['id'];

/** A pair, or the problem with a line that has none. */
type ReadLine = SentencePair | Fault;

interface Fault {
  readonly fault: PairFault;
  readonly detail: string;
}

/**
 * Compares the pair on each line and prints an answer for each, in the same order. A line without a valid pair has no
 * answer, which does not affect the others. Resolves to one sentence about the first such line, or null.
 */
export async function alignPairs(path: string, output: Output): Promise<string | null> {
  const faults: (Fault & { readonly line: number })[] = [];
  const ids = new Set<PairId>();
  let number = 0;
  let lines = 0;
  try {
    // One character per byte, decoded line by line, so that a line that is not UTF-8 can be reported by its number.
    for await (const bytes of createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Infinity })) {
      number++;
      const line = Buffer.from(bytes, 'latin1');
      if (line.toString().trim() === '') continue;
      lines++;
      const read = readLine(line, number === 1, ids);
      if ('fault' in read) faults.push({ line: number, ...read });
      else await output.print(`${JSON.stringify(answerOf(read))}\n`);
    }
  } catch (error) {
    return failedToRead(error, path).error.message;
  }
  const [first] = faults;
  if (first === undefined && lines > 0) return null;
  const { pairsEmpty, pairsFault } = await import('../messages/commandLine');
  const file = quoted(path);
  if (first === undefined) return pairsEmpty({ file });
  const { line, fault, detail } = first;
  return pairsFault({ file, line, reason: fault, detail, more: faults.length - 1 });
}

function readLine(line: Buffer, isFirst: boolean, ids: Set<PairId>): ReadLine {
  if (!isUtf8(line)) return { fault: 'utf8', detail: '' };
  let value: unknown;
  try {
    // A byte order mark belongs to the file, not to its first line.
    value = JSON.parse(isFirst ? line.toString().replace(/^\ufeff/, '') : line.toString());
  } catch {
    return { fault: 'json', detail: '' };
  }
  const parsed = pairSchema.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    return field === undefined ? { fault: 'object', detail: '' } : { fault: 'field', detail: String(field) };
  }
  const { id } = parsed.data;
  if (ids.has(id)) return { fault: 'id', detail: JSON.stringify(id) };
  ids.add(id);
  return parsed.data;
}

function answerOf({ id, a, b }: SentencePair) {
  return { id, links: compareSentences(a, b) };
}
