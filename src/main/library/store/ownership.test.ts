import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../shared/testing';
import { own } from './ownership';
import { unwrap } from './testing';

describe('own', () => {
  it('allows one owner of a library at a time', () => {
    const folder = join(folderWith({}), 'new', 'library');
    const first = unwrap(own(folder));
    const second = own(folder);
    expect(second).toMatchObject({ ok: false, error: { code: 'in-use' } });
    expect(second.ok ? '' : second.error.message).toMatch(/^The library in “.+” .+another Crossread\. .+\.$/);
    first.release();
    unwrap(own(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  // Only Linux distinguishes two processes with the same id by their start time.
  it.runIf(process.platform === 'linux')('leaves it to a process that runs on though the clock was set', () => {
    const folder = folderWith({});
    const { release } = unwrap(own(folder));
    const lock = join(folder, 'library.lock');
    const mine = JSON.parse(readFileSync(lock, 'utf8')) as { readonly machineStarted: number };
    writeFileSync(lock, JSON.stringify({ ...mine, machineStarted: mine.machineStarted - 86_400 }));
    expect(own(folder)).toMatchObject({ ok: false, error: { code: 'in-use' } });
    release();
  });

  it('takes over the library of a process that has ended', async () => {
    const folder = folderWith({});
    const { release } = unwrap(own(folder));
    const lock = join(folder, 'library.lock');
    const mine = JSON.parse(readFileSync(lock, 'utf8')) as object;
    release();
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.once('exit', resolve));
    for (const left of [
      { ...mine, process: child.pid },
      { ...mine, processStarted: '1' },
      { ...mine, processStarted: null, machineStarted: 0 },
      'not a lock',
    ]) {
      writeFileSync(lock, JSON.stringify(left));
      unwrap(own(folder)).release();
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});
