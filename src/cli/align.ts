/** The engine without a window: `align LEFT RIGHT` or `align --pairs FILE.jsonl`, JSON on standard output. */
import type { ExtractClient } from '../main/sources/extract/client';
import { alignCommand } from './command';
import { standardOutput } from './output';
import { EXTRACTOR } from './paths';

/**
 * Runs `align` and resolves to the exit code. Plain text is read and compared in this process; other formats are read
 * in a thread, which is started when first needed.
 */
export async function run(argv: readonly string[]): Promise<number> {
  let extracting: ExtractClient | null = null;
  try {
    return await alignCommand(argv, standardOutput(), async (bytes, hints) => {
      const { extractingBy } = await import('../main/sources/extract/client');
      extracting ??= extractingBy(EXTRACTOR);
      return extracting.extract(bytes, hints);
    });
  } finally {
    await close(extracting);
  }
}

/** A function, because TypeScript considers a variable that only a callback assigns to be unassigned. */
async function close(extracting: ExtractClient | null): Promise<void> {
  await extracting?.close();
}
