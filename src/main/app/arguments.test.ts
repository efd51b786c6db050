import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';

const parse = (...argv: string[]) => parseArguments(argv, (path) => path === '/app' || path === '.');
const nothing = { files: [], screenshot: null, width: null, height: null, theme: null };

describe('parseArguments', () => {
  it('has no options for an empty command line', () => {
    expect(parse()).toEqual({ ok: true, options: nothing });
  });

  it('reads files, ignoring the path of the application and unknown switches', () => {
    expect(parse('--no-sandbox', '--inspect=0', '/app', 'a.txt', '--remote-debugging-port=0', 'b c.txt', '')).toEqual({
      ok: true,
      options: { ...nothing, files: ['a.txt', 'b c.txt'] },
    });
  });

  it.each([
    [['--screenshot=o.png', '--width=1280', '--height=800', '--theme=dark']],
    [['--screenshot', 'o.png', '--width', '1280', '--height', '800', '--theme', 'dark']],
  ])('takes values after a sign or a space: %j', (argv) => {
    expect(parse(...argv, 'a.txt')).toEqual({
      ok: true,
      options: { files: ['a.txt'], screenshot: 'o.png', width: 1280, height: 800, theme: 'dark' },
    });
  });

  it('treats everything after -- as a file', () => {
    expect(parse('--', '--theme=odd', '.')).toEqual({ ok: true, options: { ...nothing, files: ['--theme=odd', '.'] } });
  });

  it.each(['--screenshot=', '--screenshot', '--width=wide', '--width=', '--height=-1', '--width=1e9', '--width=100'])(
    'refuses %s in one sentence',
    (argument) => {
      const parsed = parse(argument);
      expect(parsed.ok).toBe(false);
      expect(parsed.ok ? '' : parsed.message).toMatch(/^[^.\n]+: --.+\.$/);
    },
  );

  it('accepts two themes', () => {
    expect(parse('--theme=sepia').ok).toBe(false);
    expect(parse('--theme=light')).toEqual({ ok: true, options: { ...nothing, theme: 'light' } });
  });
});
