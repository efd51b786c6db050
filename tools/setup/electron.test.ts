import { describe, expect, it } from 'vitest';
import { electronEnvironment, electronExecutable, ensureElectron } from './electron.mjs';
import { executableName } from './electron-official.mjs';

const names = ['named', 'official', 'cached', 'download', 'fetchPackaged'] as const;

/** Sources of which only some have an Electron, and a record of those that were tried. */
function sources(having: readonly string[]) {
  const asked: string[] = [];
  const ask = (name: string) => {
    asked.push(name);
    return having.includes(name) ? `/${name}` : null;
  };
  return {
    asked,
    named: () => ask('named'),
    official: () => ask('official'),
    cached: () => ask('cached'),
    download: async () => ask('download'),
    fetchPackaged: async () => ask('fetchPackaged'),
  };
}

describe('the choice of Electron', () => {
  it.each(names.map((name, index) => [name, index] as const))(
    'prefers %s to the sources after it',
    async (name, index) => {
      const from = sources(names.slice(index));
      expect(await ensureElectron(from)).toBe(`/${name}`);
      expect(from.asked).toEqual(names.slice(0, index + 1));
    },
  );

  it('explains in one sentence what to do when there is none', async () => {
    await expect(ensureElectron(sources([]))).rejects.toThrow(/^[^\n]*ELECTRON_OVERRIDE_DIST_PATH[^\n]*\.$/);
  });

  it('points every tool to the same binary', () => {
    const environment = electronEnvironment('/dist');
    expect(environment).toEqual({
      ELECTRON_OVERRIDE_DIST_PATH: '/dist',
      ELECTRON_EXEC_PATH: electronExecutable('/dist'),
    });
  });

  it.each([
    ['linux', 'electron'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
    ['win32', 'electron.exe'],
  ] as const)('knows the executable on %s', (platform, name) => {
    expect(executableName(platform)).toBe(name);
  });
});
