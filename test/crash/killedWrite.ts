import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { writeAtomically } from '../../src/main/shared/atomicWrite';

/**
 * The process that the test of atomic writing kills: `killedWrite.ts CALL FILE CONTENT` replaces a file and is killed
 * just before the call with that number.
 */
const [call, file, content] = process.argv.slice(2);
if (file !== undefined && content !== undefined) killedBefore(Number(call), file, content);

function killedBefore(call: number, file: string, content: string): void {
  let calls = 0;
  const step = () => {
    if (calls++ === call) process.kill(process.pid, 'SIGKILL');
  };
  writeAtomically(file, content, {
    calls: {
      open: (name, flags) => {
        step();
        return openSync(name, flags);
      },
      write: (handle, bytes, offset) => {
        step();
        // Byte by byte, so that a kill falls between any two of them.
        return writeSync(handle, bytes, offset, 1);
      },
      sync: (handle) => {
        step();
        fsyncSync(handle);
      },
      close: (handle) => {
        step();
        closeSync(handle);
      },
      rename: (from, to) => {
        step();
        renameSync(from, to);
      },
      remove: (name) => rmSync(name, { force: true }),
    },
  });
  writeFileSync(1, 'done');
}
