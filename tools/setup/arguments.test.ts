import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callersFolder, parseStart } from './arguments.mjs';
import { root } from './base.mjs';

const folder = path.resolve('/somewhere');
const inFolder = (file: string) => path.join(folder, file);

describe('the arguments of npm start', () => {
  it("resolves files against the user's working folder", () => {
    const absolute = path.resolve('/else/b.txt');
    expect(parseStart(['a.txt', absolute], folder)).toEqual({ args: [inFolder('a.txt'), absolute] });
  });

  it.each([
    [['--screenshot', 'out.png', '--width', '960', '--theme=dark', 'a.txt']],
    [['a.txt', '--theme', 'dark', '--width=960', '--screenshot=out.png']],
  ])('passes on %j in any order and spelling', (args) => {
    const parsed = parseStart(args, folder);
    expect('args' in parsed && new Set(parsed.args)).toEqual(
      new Set([`--screenshot=${inFolder('out.png')}`, '--width=960', '--theme=dark', inFolder('a.txt')]),
    );
  });

  it('leaves the validation of values to the application', () => {
    expect(parseStart(['--theme=purple', '--height=x'], folder)).toEqual({ args: ['--theme=purple', '--height=x'] });
  });

  it.each([['--colour=red'], ['--screenshot'], ['-x']])('answers %s with one line that shows the usage', (arg) => {
    const parsed = parseStart([arg], folder);
    const problem = 'problem' in parsed ? parsed.problem : '';
    expect(problem).toContain('npm start -- ');
    expect(problem).not.toContain('\n');
  });

  it("uses npm's folder only if npm has changed the working folder", () => {
    expect(callersFolder(root, { INIT_CWD: folder })).toBe(folder);
    expect(callersFolder(root, {})).toBe(root);
    expect(callersFolder(folder, { INIT_CWD: root })).toBe(folder);
  });
});
