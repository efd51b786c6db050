import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../shared/testing';
import { LARGEST_PAGE, StartPage } from './startPage';

const INDEX = '<script src="./index-a.js"></script><body><div id="root"></div></body>';
const MARKUP = '<main>Täglich $& $1 “quoted”</main>';

/** The build of a window and the path of its cached page. */
function place(index = INDEX) {
  const folder = folderWith({ 'index.html': index });
  return { folder, file: join(folder, 'page.html') };
}

describe('the start page', () => {
  it('is index.html at first, and the cached page at the next start, on its first load only', () => {
    const { folder, file } = place();
    const first = new StartPage(folder, file, 'key');
    expect(first.serve()).toBe(INDEX);
    first.keep('key', MARKUP);
    expect(first.serve()).toBe(INDEX);
    const next = new StartPage(folder, file, 'key');
    expect(next.serve()).toBe(INDEX.replace('></div>', () => `><div inert aria-busy="true">${MARKUP}</div></div>`));
    expect(next.serve()).toBe(INDEX);
  });

  it('is index.html when another story is opened, or the window is of another build', () => {
    const { folder, file } = place();
    new StartPage(folder, file, 'key').keep('key', MARKUP);
    expect(new StartPage(folder, file, 'other').serve()).toBe(INDEX);
    const later = place(INDEX.replace('index-a', 'index-b'));
    expect(new StartPage(later.folder, file, 'key').serve()).not.toContain(MARKUP);
  });

  it('is index.html while the key is unknown, but caches the page', () => {
    const { folder, file } = place();
    const first = new StartPage(folder, file, null);
    first.keep('key', MARKUP);
    expect(first.serve()).toBe(INDEX);
    expect(new StartPage(folder, file, null).serve()).toBe(INDEX);
    expect(new StartPage(folder, file, 'key').serve()).toContain(MARKUP);
  });

  it.each([
    ['cut short', (kept: string) => kept.slice(0, -1)],
    ['changed in one letter', (kept: string) => kept.replace('quoted', 'quotes')],
    ['with something added', (kept: string) => `${kept}<script src="index-a.js"></script>`],
    ['without a seal', () => MARKUP],
    ['empty', () => ''],
    ['huge', (kept: string) => kept + 'x'.repeat(4 * LARGEST_PAGE)],
  ])('takes a kept file that is %s for none', (_how, damage) => {
    const { folder, file } = place();
    new StartPage(folder, file, 'key').keep('key', MARKUP);
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(new StartPage(folder, file, 'key').serve()).toBe(INDEX);
  });
});
