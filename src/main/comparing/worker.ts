import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod/mini';
import type { Result } from '../../contract';
import { type Article, applyDecisions, type Budget, compareArticles, parseArticle } from '../../engine';
import { session } from '../../messages/main';
import { fail, ok } from '../shared/result';
import { extractingBy } from '../sources/extract/client';
import { loadStory } from '../sources/load';
import type { Answers, Job, Numbered, Reply } from './messages';

/**
 * Reads, parses and compares in a thread of its own: one job after the other, plain data in and out. Reading is here as
 * well because main's own event loop stands still while Electron starts, and this thread's does not.
 */
const start = z.object({ extractor: z.string() }).parse(workerData);
let last = Promise.resolve();
parentPort?.on('message', (numbered: Numbered) => {
  last = last.then(async () => parentPort?.postMessage(await replyTo(numbered)));
});

/** What the story opened last opens on. */
let opening: { readonly left: Article; readonly right: Article } | null = null;

async function replyTo({ number, job }: Numbered): Promise<Reply> {
  try {
    return { number, ok: true, answer: await answer(job) };
  } catch (error) {
    return { number, ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function answer(job: Job): Promise<Answers[Job['kind']]> {
  switch (job.kind) {
    case 'open':
      return open(job);
    case 'compare-opening':
      return opening && compareArticles(opening.left, opening.right, budgetOf(job.milliseconds));
    case 'compare':
      return compareArticles(job.left, job.right, budgetOf(job.milliseconds));
    case 'decide':
      return applyDecisions(job, job.decisions, budgetOf(job.milliseconds));
  }
}

async function open({ source, prefix }: Job & { readonly kind: 'open' }): Promise<Answers['open']> {
  let ids = 0;
  const extracting = extractingBy(start.extractor);
  const loaded = await loadStory(source, {
    parse: async (text) => parse(text),
    extract: (bytes, hints) => extracting.extract(bytes, hints),
    newId: () => `${prefix}${++ids}`,
  });
  // A thread that is ended while one of its own still ends takes the process with it in Electron 25.
  await extracting.close();
  const { story, articles } = loaded.ok ? loaded.value : { story: null, articles: null };
  const left = articles?.get(story?.opening?.left ?? '');
  const right = articles?.get(story?.opening?.right ?? '');
  opening = left && right ? { left, right } : null;
  return loaded;
}

/** A text the engine fails on is a problem of the story, not the end of it. */
function parse(text: string): Result<Article> {
  try {
    return ok(parseArticle(text));
  } catch (error) {
    console.error('The engine failed to parse an article:', error);
    return fail('engine', session.noParagraphs);
  }
}

/** The engine has no clock; this is the one it is given. */
function budgetOf(milliseconds: number): Budget {
  const end = performance.now() + milliseconds;
  return { exhausted: () => performance.now() >= end };
}
