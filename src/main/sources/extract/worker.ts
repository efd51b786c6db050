import { answerJobs } from '../../threads/answerJobs';
import { extractArticle } from './extractArticle';
import type { ExtractJobs } from './jobs';

/** Extracts in a thread, one source after the other, because a source may be made to take for ever. */
answerJobs<ExtractJobs>({
  article: ({ bytes, hints }) => extractArticle(bytes, hints),
  feed: async ({ bytes, hints }) => {
    const { readFeed } = await import('./feed');
    return readFeed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hints);
  },
});
