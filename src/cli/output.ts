import type { Output } from './pairs';

/** Standard output and standard error. */
export function standardOutput(): Output {
  // The write callback reports the error; without a listener the process would die with a stack trace.
  process.stdout.on('error', () => {});
  return {
    print,
    complain: (sentence) => {
      process.stderr.write(`${sentence}\n`);
    },
  };
}

/** Resolves when the text has been written, so that a slow reader does not fill up memory. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // A reader that stops early (`align ... | head`) is not an error.
      if (error && 'code' in error && error.code === 'EPIPE') process.exit();
      if (error) reject(error);
      else resolve();
    });
  });
}
