import { app, type BrowserWindow } from 'electron';
import type { Result, Story } from '../../contract';
import { start } from '../../messages/main';
import type { StorySession } from '../story/session';
import type { StartOptions } from './arguments';
import { SCREENSHOT_PATIENCE, writeScreenshot } from './screenshot';

/** The exit code of a start that failed to do its task. */
const FAILED = 2;

/** Quits the application after printing a sentence on standard error. */
export function failWith(message: string): void {
  process.stderr.write(`${message}\n`, () => app.exit(FAILED));
}

/**
 * Called when the window is painted (`painted` is in milliseconds since 1970) if the application is to quit then; null
 * if it stays open.
 */
export type Finish = ((window: BrowserWindow, painted: number) => void) | null;

/** A measured start prints when it was painted and quits; a screenshot is taken and the application quits. */
export function finishOf(options: StartOptions, session: StorySession): Finish {
  if (process.env.CROSSREAD_BENCH === 'startup') {
    // Quits the way a user does, so that everything is saved for the next start.
    return (_window, painted) => process.stdout.write(`painted ${Math.round(painted)}\n`, () => app.quit());
  }
  const file = options.screenshot;
  if (file === null) return null;
  const tooLong = setTimeout(
    () => failWith(start.screenshotTooSlow({ seconds: SCREENSHOT_PATIENCE / 1000 })),
    SCREENSHOT_PATIENCE,
  );
  return (window) => {
    clearTimeout(tooLong);
    const [width = 0, height = 0] = window.getContentSize();
    const size = { width: options.width ?? width, height: options.height ?? height };
    writeScreenshot(window, size, file).then(
      async () => leave(await shortcomings(session)),
      (error: Error) => failWith(error.message),
    );
  };
}

interface Shortcomings {
  readonly isCompared: boolean;
  readonly sentences: readonly string[];
}

/** A screenshot without a comparison is written, because it shows the reason, but counts as a failure. */
function leave({ isCompared, sentences }: Shortcomings): void {
  const lines = sentences.map((sentence) => `${sentence}\n`).join('');
  process.stderr.write(lines, () => app.exit(isCompared ? 0 : FAILED));
}

async function shortcomings(session: StorySession): Promise<Shortcomings> {
  const story = await session.story();
  if (!story.ok) return { isCompared: false, sentences: [story.error.message] };
  const problems = story.value.problems.map((problem) => problem.message);
  const pair = await comparisonOf(story.value, session);
  if (pair === null || pair.ok) return { isCompared: pair !== null, sentences: problems };
  return { isCompared: false, sentences: [...problems, pair.error.message] };
}

async function comparisonOf({ firstPair }: Story, session: StorySession): Promise<Result<unknown> | null> {
  return firstPair && session.compare(firstPair.left, firstPair.right);
}
