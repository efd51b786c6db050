import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../shared/hash';
import { tryWrite } from '../shared/write';

/** The element of index.html that the page goes into; a build without it gets no cached page. */
const ROOM = '<div id="root"></div>';

/**
 * UTF-16 units. A larger page is not cached: reading it would take as long as rendering it. The sample story's has
 * 25,000.
 */
export const LARGEST_PAGE = 512 * 1024;

/** The file begins with a SHA-256 in hexadecimal digits. */
const SEAL_LENGTH = 64;

/**
 * The page that the window shows on its first load: index.html with the page rendered by the last start. The user sees
 * it while the script is still loading; the script then renders the same page in its place. Its key is made of the key
 * of the story and of index.html, which names scripts and styles by hashes of their content, so that anything that
 * could change the page changes the key.
 */
export class StartPage {
  readonly #file: string;
  readonly #index: string;
  #markup: string | null;

  /**
   * `renderer`: the folder of index.html; `file`: the path of the cached page; `key`: the key of the first screen, null
   * while unknown.
   */
  constructor(renderer: string, file: string, key: string | null) {
    this.#file = file;
    this.#index = readFileSync(join(renderer, 'index.html'), 'utf8');
    this.#markup = key === null ? null : recallMarkup(file, hashOf(key, this.#index));
  }

  /**
   * The index.html to serve, with the cached page only the first time: when the window is reloaded, another story may
   * be open. Until the script runs the page cannot respond, so it is inert.
   */
  serve(): string {
    const markup = this.#markup;
    this.#markup = null;
    if (markup === null) return this.#index;
    return this.#index.replace(ROOM, () => `<div id="root"><div inert aria-busy="true">${markup}</div></div>`);
  }

  /** Caches the page that the window rendered for the first screen with this key. */
  keep(key: string, markup: string): void {
    tryWrite(this.#file, hashOf(hashOf(key, this.#index), markup) + markup, true);
  }
}

/** The cached markup for this key; null when there is none, or when the file was altered. */
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
