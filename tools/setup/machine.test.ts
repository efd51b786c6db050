import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from './base.mjs';
import { needsVirtualDisplay } from './display.mjs';
import { electronArguments, isNoise } from './launch.mjs';
import { exclusively } from './lock.mjs';
import { isDescribed, missingPackages } from './system.mjs';

describe('the cache', () => {
  it.each([
    ['linux', {}, '/home/ann/.cache/crossread'],
    ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/crossread'],
    ['darwin', { XDG_CACHE_HOME: '/cache' }, '/home/ann/Library/Caches/crossread'],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\crossread'],
  ] as const)('is on %s with %j in %s', (platform, env, expected) => {
    expect(cacheFolder(platform, env, '/home/ann')).toBe(expected);
  });
});

describe('the display', () => {
  it('is virtual only on Linux without one', () => {
    expect(needsVirtualDisplay('linux', {})).toBe(true);
    expect(needsVirtualDisplay('linux', { DISPLAY: ':0' })).toBe(false);
    expect(needsVirtualDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
    expect(needsVirtualDisplay('darwin', {})).toBe(false);
  });
});

describe('system packages', () => {
  it('are found under any of their names', () => {
    const wanted = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['xvfb']];
    expect(missingPackages(wanted, new Set(['libgtk-3-0t64', 'xvfb']))).toEqual([['libnss3']]);
  });
});

describe('the packages of a release', () => {
  it('include one that is described, but not a name that others provide', () => {
    expect(isDescribed('Package: libasound2t64\nProvides: libasound2\n', 'libasound2t64')).toBe(true);
    expect(isDescribed('Package: libasound2t64\nProvides: libasound2\n', 'libasound2')).toBe(false);
    expect(isDescribed('', 'libasound2')).toBe(false);
  });
});

describe('running a program', () => {
  it.skipIf(process.platform === 'win32')(
    'ends the program, and runs nothing after it, when this process is killed',
    async () => {
      const base = new URL('base.mjs', import.meta.url).href;
      const program = 'console.log(process.pid); setInterval(() => {}, 1000)';
      const tool = `
      import { run } from ${JSON.stringify(base)};
      await run(process.execPath, ['-e', ${JSON.stringify(program)}], { keepOutput: true });
      console.log('went on');
    `;
      const child = spawn(process.execPath, ['--input-type=module', '-e', tool], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
      await once(child.stdout, 'data');
      child.kill('SIGTERM');
      expect(await once(child, 'close')).toEqual([143, null]);
      expect(output).toMatch(/^\d+\n$/);
      expect(() => process.kill(Number(output), 0)).toThrow('ESRCH');
    },
  );
});

describe('starting Electron', () => {
  it("disables Chromium's process sandbox for root only", () => {
    expect(electronArguments('/app', ['a'], true)).toEqual(['--no-sandbox', '/app', 'a']);
    expect(electronArguments('/app', ['a'], false)).toEqual(['/app', 'a']);
  });

  it.each([
    '[6386:1122/031914.478454:ERROR:bus.cc(399)] Failed to connect to the bus: Failed to connect to socket',
    '[6411:1122/031915.040739:ERROR:viz_main_impl.cc(186)] Exiting GPU process due to errors during initialization',
    '[22049:1122/033608.642422:ERROR:interface_endpoint_client.cc(697)] Message 7 rejected by interface blink.mojom.WidgetHost',
    '[6411:1122/031915.040739:ERROR:dbus/bus.cc:408] Failed to connect to the bus',
  ])('hides %s', (line) => {
    expect(isNoise(line)).toBe(true);
  });

  it.each([
    'The file a.txt is not there; check its name.',
    '[6386:1122/031914.478454:ERROR:electron_main_delegate.cc(1)] something else',
    'Error: bus.cc(399)',
  ])('passes on %s', (line) => {
    expect(isNoise(line)).toBe(false);
  });
});

describe('the lock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-lock-'));
    file = path.join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('allows one at a time to work, and is removed afterwards', async () => {
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
      await new Promise(setImmediate);
      log.push(`${name} ends`);
    };
    await Promise.all([exclusively(work('a'), file), exclusively(work('b'), file)]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(() => readFileSync(file)).toThrow();
  });

  it('is released when the work fails', async () => {
    const fails = () => Promise.reject(new Error('no'));
    await expect(exclusively(fails, file)).rejects.toThrow('no');
    expect(await exclusively(async () => 'done', file)).toBe('done');
  });

  it('is taken over from a process that has ended', async () => {
    // Larger than any process id on the systems we know.
    writeFileSync(file, '2000000000');
    expect(await exclusively(async () => 'done', file)).toBe('done');
  });

  it("is taken over from an earlier process with this process's id", async () => {
    writeFileSync(file, String(process.pid));
    expect(await exclusively(async () => 'done', file)).toBe('done');
  });

  it('is taken over if nothing was written into it', async () => {
    writeFileSync(file, '');
    const old = new Date(Date.now() - 10_000);
    utimesSync(file, old, old);
    expect(await exclusively(async () => 'done', file)).toBe('done');
  });

  it.each(['', String(process.ppid)])('is not waited for indefinitely: %j', async (content) => {
    writeFileSync(file, content);
    await expect(exclusively(async () => 'done', file, 0)).rejects.toThrow(/^another set-up .+\.$/);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });
});
