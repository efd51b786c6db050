import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../shared/hash';
import { writeWhole } from '../shared/write';

/** Where index.html has room for a page; a build without such a place gets none. */
const ROOM = '<div id="root"></div>';

/**
 * UTF-16 units; a larger page is not kept: reading it would take as long as drawing it. The sample story's has 25,000.
 */
export const LARGEST_PAGE = 512 * 1024;

/** The kept file begins with a SHA-256 in hexadecimal digits. */
const SEAL_LENGTH = 64;

/**
 * The page the window shows on its first load: index.html with the page that the last start drew already in it. The
 * user sees it while the script is still being read; the script then draws the same page in its place. It is kept by
 * the key of the story opened and by index.html, which names the scripts and styles by hashes of their content:
 * whatever could draw another page changes the key.
 */
export class StartPage {
  readonly #file: string;
  readonly #index: string;
  #markup: string | null;

  /**
   * `renderer`: the folder of index.html; `file`: where the page is kept; `key`: of the opening, null when it is not
   * known yet.
   */
  constructor(renderer: string, file: string, key: string | null) {
    this.#file = file;
    this.#index = readFileSync(join(renderer, 'index.html'), 'utf8');
    this.#markup = key === null ? null : recallMarkup(file, hashOf(key, this.#index));
  }

  /**
   * index.html as it is served. Only the first time with the page in it: when the window is loaded again, another story
   * may be open. Until the script runs nothing in it answers, so that nothing in it can be reached either.
   */
  serve(): string {
    const markup = this.#markup;
    this.#markup = null;
    if (markup === null) return this.#index;
    return this.#index.replace(ROOM, () => `<div id="root"><div inert aria-busy="true">${markup}</div></div>`);
  }

  /** Keeps the page that the window drew for the screen of this key. */
  keep(key: string, markup: string): void {
    writeWhole(this.#file, hashOf(hashOf(key, this.#index), markup) + markup, true);
  }
}

/** The kept markup of this key; null when there is none, or when it is not the kept one, byte by byte. */
function recallMarkup(file: string, key: string): string | null {
  try {
    // In UTF-8 a character takes at most three bytes for each of its UTF-16 units.
    if (statSync(file).size > SEAL_LENGTH + 3 * LARGEST_PAGE) return null;
    const kept = readFileSync(file, 'utf8');
    const markup = kept.slice(SEAL_LENGTH);
    return kept.slice(0, SEAL_LENGTH) === hashOf(key, markup) ? markup : null;
  } catch {
    return null;
  }
}

function hashOf(key: string, text: string): string {
  return sha256(`${key}\0`, text);
}
