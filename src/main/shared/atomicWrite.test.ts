import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type FileCalls, makeFolder, sweepDrafts, writeAtomically } from './atomicWrite';
import { folderWith } from './testing';

const OLD = '{"theme":"dark"}';
const NEW = 'new';
/** Open, a write for each byte, sync, close, rename; then open, sync and close the folder. */
const CALLS = 1 + NEW.length + 3 + 3;

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

/** Node's calls, with these replaced. */
async function calls(changed: Partial<FileCalls>): Promise<FileCalls> {
  const fs = await import('node:fs');
  return {
    open: fs.openSync,
    write: (handle, bytes, offset) => writeSync(handle, bytes, offset),
    sync: fs.fsyncSync,
    close: fs.closeSync,
    rename: fs.renameSync,
    remove: (file) => rmSync(file, { force: true }),
    ...changed,
  };
}

describe('writeAtomically', () => {
  it('replaces or creates a file, and leaves nothing beside it', () => {
    const folder = folderWith({ settings: OLD });
    writeAtomically(join(folder, 'settings'), NEW);
    writeAtomically(join(folder, 'bytes'), Buffer.from([0, 255]));
    expect(readFileSync(join(folder, 'settings'), 'utf8')).toBe(NEW);
    expect(readFileSync(join(folder, 'bytes'))).toEqual(Buffer.from([0, 255]));
    expect(readdirSync(folder).sort()).toEqual(['bytes', 'settings']);
  });

  it('leaves either the old content or the new when the process is killed before any call', () => {
    const script = join(import.meta.dirname, '../../../test/crash/killedWrite.ts');
    const seen = Array.from({ length: CALLS + 1 }, (_, call) => {
      const folder = folderWith({ settings: OLD });
      const file = join(folder, 'settings');
      const { signal, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, String(call), file, NEW], {
        encoding: 'utf8',
      });
      expect([signal, stdout]).toEqual(call < CALLS ? ['SIGKILL', ''] : [null, 'done']);
      sweepDrafts(folder);
      expect(readdirSync(folder)).toEqual(['settings']);
      return readFileSync(file, 'utf8');
    });
    // The rename is the fourth call from the end: a process that is killed after it leaves the new content.
    expect(seen).toEqual([...Array(CALLS - 3).fill(OLD), ...Array(4).fill(NEW)]);
  }, 60_000);

  it.each<[string, Partial<FileCalls>]>([
    ['the disk is full when the draft is made', { open: failing('ENOSPC') }],
    [
      'the disk is full after some bytes',
      { write: (handle, bytes, at) => (at > 0 ? failing('ENOSPC')() : writeSync(handle, bytes, at, 1)) as never },
    ],
    ['the disk fails to sync', { sync: failing('EIO') }],
    ['the folder turns read-only', { rename: failing('EROFS') }],
  ])('leaves the old content and no draft when %s', async (_what, changed) => {
    const folder = folderWith({ settings: OLD });
    const file = join(folder, 'settings');
    const changedCalls = await calls(changed);
    expect(() => writeAtomically(file, NEW, { calls: changedCalls })).toThrow(/^E/);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['settings']);
  });

  it('continues after a partial write', async () => {
    const file = join(folderWith({}), 'file');
    const text = 'a few bytes at a time';
    writeAtomically(file, text, {
      calls: await calls({
        write: (handle, bytes, offset) => writeSync(handle, bytes, offset, Math.min(4, bytes.length - offset)),
      }),
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('syncs the file before the rename and the folder after it', async () => {
    const folder = folderWith({});
    const done: string[] = [];
    const real = await calls({});
    writeAtomically(join(folder, 'file'), 'x', {
      calls: {
        ...real,
        open: (file, flags) => {
          done.push(file === folder ? 'open folder' : 'open');
          return real.open(file, flags);
        },
        sync: (handle) => {
          done.push('sync');
          real.sync(handle);
        },
        rename: (from, to) => {
          done.push('rename');
          real.rename(from, to);
        },
      },
    });
    expect(done).toEqual(['open', 'sync', 'rename', 'open folder', 'sync']);
  });

  it('does not sync the folder where the system cannot, and reports a failing disk', async () => {
    const folder = folderWith({});
    const file = join(folder, 'file');
    const real = await calls({});
    const openFolder = (code: string): FileCalls => ({
      ...real,
      open: (name, flags) => (name === folder ? failing(code)() : real.open(name, flags)) as number,
    });
    writeAtomically(file, NEW, { calls: openFolder('EPERM') });
    expect(readFileSync(file, 'utf8')).toBe(NEW);
    expect(() => writeAtomically(file, NEW, { calls: openFolder('EIO') })).toThrow('EIO');
  });

  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0)('leaves the old content in a read-only folder', () => {
    const folder = folderWith({ settings: OLD });
    chmodSync(folder, 0o500);
    try {
      expect(() => writeAtomically(join(folder, 'settings'), NEW)).toThrow(/EACCES/);
      expect(readFileSync(join(folder, 'settings'), 'utf8')).toBe(OLD);
    } finally {
      chmodSync(folder, 0o700);
    }
  });
});

describe('sweepDrafts', () => {
  it('removes the drafts of dead processes, and nothing else', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const others = ['settings.json', 'note.tmp', `decisions.json.${process.ppid}.tmp`];
    const folder = folderWith(
      Object.fromEntries(
        [...others, `settings.json.${gone}.tmp`, `page.html.${process.pid}.tmp`].map((name) => [name, '']),
      ),
    );
    sweepDrafts(folder);
    expect(readdirSync(folder).sort()).toEqual(others.sort());
    sweepDrafts(join(folder, 'no folder'));
  });

  it('continues when a file cannot be removed', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = folderWith({ [`b.${process.pid}.tmp`]: '' });
    mkdirSync(join(folder, `a.${process.pid}.tmp`, 'inside'), { recursive: true });
    sweepDrafts(folder);
    expect(readdirSync(folder)).toEqual([`a.${process.pid}.tmp`]);
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });
});

it('makeFolder creates missing folders, and does nothing when none is missing', () => {
  const folder = folderWith({ file: '' });
  makeFolder(join(folder, 'a', 'b'));
  writeFileSync(join(folder, 'a', 'b', 'x'), '');
  makeFolder(join(folder, 'a', 'b'));
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x']);
  expect(() => makeFolder(join(folder, 'file', 'c'))).toThrow();
});
