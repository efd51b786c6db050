/**
 * The files that the next start shows before the library is open: the story opened last, its comparison, and the page
 * rendered for it.
 *
 * These files contain text of the library, so they are in its folder and its store removes them: a deleted article,
 * whichever process deletes it, is gone from them before it is gone from the database. A kill between the two costs the
 * next start some time, and never brings deleted text back.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { syncFolder } from '../../shared/atomicWrite';

/** The folder of these files, and the files, within the folder of a library. */
export interface Shown {
  readonly folder: string;
  readonly opening: string;
  readonly page: string;
}

/** Where the library in a folder keeps the files for the next start. */
export function shownIn(library: string): Shown {
  const folder = join(library, 'start');
  return { folder, opening: join(folder, 'opening.json'), page: join(folder, 'page.html') };
}

/** The part of a kept opening (see `story/recall.ts`) that names the articles it shows. */
const openingSchema = z.object({ origin: z.object({ articles: z.array(z.number()) }) });

/** Removes the files for the next start if any of these articles is in them, or if that cannot be determined. */
export function forgetShown(library: string, articles: readonly number[]): void {
  const shown = shownIn(library);
  if (!existsSync(shown.opening) && !existsSync(shown.page)) return;
  const inIt = articlesIn(shown.opening);
  if (inIt === null || articles.some((id) => inIt.has(id))) removeShown(shown);
}

/** Removes the files for the next start. */
export function removeShown({ folder, opening, page }: Shown): void {
  rmSync(page, { force: true });
  rmSync(opening, { force: true });
  if (existsSync(folder)) syncFolder(folder);
}

function articlesIn(opening: string): ReadonlySet<number> | null {
  try {
    return new Set(openingSchema.parse(JSON.parse(readFileSync(opening, 'utf8'))).origin.articles);
  } catch {
    return null;
  }
}
