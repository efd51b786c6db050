import type { Output } from './pairs';

/** Standard output and standard error. */
export function standardOutput(): Output {
  // The caller gets the error from the callback; without a listener the process would end with a stack trace.
  process.stdout.on('error', () => {});
  return {
    print,
    complain: (sentence) => {
      process.stderr.write(`${sentence}\n`);
    },
  };
}

/** Resolves when the text is taken, so that a slow reader does not fill the memory. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // The reader may stop early (`align ... | head`): that is no failure.
      if (error && 'code' in error && error.code === 'EPIPE') process.exit();
      if (error) reject(error);
      else resolve();
    });
  });
}
