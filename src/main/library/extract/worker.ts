import { parentPort } from 'node:worker_threads';
import type { Result } from '../../../contract';
import { fail, quoted } from '../result';
import { extract } from './extract';
import type { Reply, Request } from './messages';
import type { Extracted } from './types';

/** Extracts in a thread of its own, one source after the other, since a source may be made to take for ever. */
parentPort?.on('message', async ({ number, bytes, hints }: Request) => {
  const result = await extracted({ number, bytes, hints });
  parentPort?.postMessage({ number, result } satisfies Reply);
});

/** A source that a library fails on in a way nobody knew of is one bad source, not the end of the thread. */
async function extracted({ bytes, hints }: Request): Promise<Result<Extracted>> {
  try {
    return await extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hints);
  } catch (error) {
    console.error('A source could not be extracted:', error);
    return fail('engine', `${quoted(hints.name)} could not be read; save the article as plain text.`);
  }
}
