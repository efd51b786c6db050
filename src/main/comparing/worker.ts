import { parentPort } from 'node:worker_threads';
import { type Budget, compareArticles, parseArticle } from '../../engine';
import type { Answers, Job, Reply } from './messages';

/** The engine in a thread of its own: one job after the other, plain data in and out. */
parentPort?.on('message', (job: Job) => parentPort?.postMessage(replyTo(job)));

function replyTo(job: Job): Reply {
  try {
    return { ok: true, answer: answer(job) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function answer(job: Job): Answers[Job['kind']] {
  if (job.kind === 'parse') return parseArticle(job.source);
  return compareArticles(job.left, job.right, budgetOf(job.milliseconds));
}

/** The engine has no clock; this is the one it is given. */
function budgetOf(milliseconds: number): Budget {
  const end = performance.now() + milliseconds;
  return { exhausted: () => performance.now() >= end };
}
