/** The documents: their links resolve, the files and scripts they name exist, and the indexes are complete. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The Markdown files of a folder and its subfolders, relative to the project. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'bench/README.md', ...pagesIn('docs')];
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** Decisions are historical records: a file they name may have been removed since. */
const current = pages.filter((page) => !/^docs\/decisions\/\d/.test(page));

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(pages)('%s', (page) => {
  it('has working links', () => {
    const targets = [...textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? page : path.join(path.dirname(page), file);
      if (!existsSync(path.join(root, linked))) return true;
      if (anchor === undefined) return false;
      return ![...textOf(linked).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe.each(current)('%s', (page) => {
  it('names files and folders that exist', () => {
    const named = [...textOf(page).matchAll(/`((?:src|docs|tools|bench|e2e|test|seeds)\/[^`\s:]*)`/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  it('names code that is in the file it names', () => {
    const phrases = [...textOf(page).matchAll(/((?:`[\w.]+`(?:, | and |, and )?)+)\s+in\s+`(src\/[^`\s]+\.tsx?)`/g)];
    const stale = phrases.flatMap(([, names = '', file = '']) => {
      const identifiers = new Set(textOf(file).match(/\w+/g));
      const parts = [...names.matchAll(/\w+/g)].map(([name]) => name).filter((name) => name !== 'and');
      return parts.filter((name) => !identifiers.has(name)).map((name) => `${name} in ${file}`);
    });
    expect(stale).toEqual([]);
  });

  it('names existing npm scripts', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf(page).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('lists every decision in the index of decisions', () => {
  const index = textOf('docs/decisions/README.md');
  const decisions = pagesIn('docs/decisions').filter((page) => /\/\d{4}-/.test(page));
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.filter((page) => !index.includes(`](${path.basename(page)})`))).toEqual([]);
});

it('gives each decision a number, a date and a status', () => {
  const decisions = pagesIn('docs/decisions').filter((page) => /\/\d{4}-/.test(page));
  const incomplete = decisions.filter((page) => {
    const number = path.basename(page).slice(0, 4);
    const [title = '', , dated = ''] = textOf(page).split('\n');
    return !title.startsWith(`# ${number}: `) || !/^Date: \d{4}-\d\d-\d\d\. Status: \w/.test(dated);
  });
  expect(incomplete).toEqual([]);
});

it('keeps the map to one page', () => {
  const lines = textOf('ARCHITECTURE.md').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});
