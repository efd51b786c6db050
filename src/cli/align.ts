/** The engine without a window: `align LEFT RIGHT` or `align --pairs FILE.jsonl`, JSON on standard output. */
import { alignCommand } from './command';

// Whoever reads may stop early (`align ... | head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void alignCommand(process.argv.slice(2), {
  // Resolves when the text is taken, so that a slow reader does not fill the memory.
  print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  complain: (sentence) => {
    process.stderr.write(`${sentence}\n`);
  },
}).then((code) => {
  process.exitCode = code;
});
