import { parentPort } from 'node:worker_threads';
import { extractArticle } from './extractArticle';
import type { Reply, Request } from './messages';

/** Extracts in a thread of its own, one source after the other, since a source may be made to take for ever. */
parentPort?.on('message', async ({ number, bytes, hints }: Request) => {
  parentPort?.postMessage({ number, result: await extractArticle(bytes, hints) } satisfies Reply);
});
