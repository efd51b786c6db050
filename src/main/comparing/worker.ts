import { workerData } from 'node:worker_threads';
import { z } from 'zod/mini';
import type { Article, Result } from '../../contract';
import { applyDecisions, type Budget, compareArticles, parseArticle } from '../../engine';
import { session } from '../../messages/main';
import { fail, ok } from '../shared/result';
import { extractingBy } from '../sources/extract/client';
import { type LoadedStory, loadStory, type StorySource } from '../sources/load';
import { answerJobs } from '../threads/answerJobs';
import type { EngineJobs } from './jobs';

/**
 * The engine thread: reads, parses and compares. It also reads because the event loop of the main thread is blocked
 * while Electron starts.
 */
const { extractor } = z.object({ extractor: z.string() }).parse(workerData);

/** The first pair of the story opened last. */
let firstPair: { readonly left: Article; readonly right: Article } | null = null;

answerJobs<EngineJobs>({
  open: ({ source, prefix }) => open(source, prefix),
  compareFirstPair: ({ milliseconds }) =>
    firstPair === null
      ? fail('engine', session.comparisonLost)
      : ok(compareArticles(firstPair.left, firstPair.right, budgetOf(milliseconds))),
  compare: ({ left, right, milliseconds }) => ok(compareArticles(left, right, budgetOf(milliseconds))),
  decide: ({ left, right, comparison, decisions, milliseconds }) =>
    ok(applyDecisions({ left, right, comparison }, decisions, budgetOf(milliseconds))),
});

async function open(source: StorySource, prefix: string): Promise<Result<LoadedStory>> {
  let ids = 0;
  const extracting = extractingBy(extractor);
  const loaded = await loadStory(source, {
    parse: async (text) => parse(text),
    extract: (bytes, hints) => extracting.extract(bytes, hints),
    newId: () => `${prefix}${++ids}`,
  });
  // Electron 25 crashes when a thread is ended while a thread it started is still ending.
  await extracting.close();
  const { story, articles } = loaded.ok ? loaded.value : { story: null, articles: null };
  const left = articles?.get(story?.firstPair?.left ?? '');
  const right = articles?.get(story?.firstPair?.right ?? '');
  firstPair = left && right ? { left, right } : null;
  return loaded;
}

/** A text that the engine fails on is reported as a problem of the story, which still opens. */
function parse(text: string): Result<Article> {
  try {
    return ok(parseArticle(text));
  } catch (error) {
    console.error('The engine failed to parse an article:', error);
    return fail('engine', session.noParagraphs);
  }
}

/** The engine has no clock, so this one is passed to it. */
function budgetOf(milliseconds: number): Budget {
  const end = performance.now() + milliseconds;
  return { exhausted: () => performance.now() >= end };
}
