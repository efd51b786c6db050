import { parentPort } from 'node:worker_threads';
import type { Feed, Result } from '../../../contract';
import { extractArticle } from './extractArticle';
import { END, type Reply, type Request } from './messages';
import type { Hints } from './types';

/** Extracts in a thread of its own, one source after the other, since a source may be made to take for ever. */
parentPort?.on('message', async (message: Request | typeof END) => {
  if (message === END) {
    parentPort?.close();
    return;
  }
  const { number, as, bytes, hints } = message;
  const result = as === 'feed' ? await feedIn(bytes, hints) : await extractArticle(bytes, hints);
  parentPort?.postMessage({ number, result } satisfies Reply);
});

async function feedIn(bytes: Uint8Array, hints: Hints): Promise<Result<Feed>> {
  const { readFeed } = await import('../web/feed');
  return readFeed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hints);
}
