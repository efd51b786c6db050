/**
 * The cached first screen for the next start, which shows it before the library is open: the story opened last with its
 * comparison (story/firstScreen.ts), and its rendered page.
 *
 * These files contain text of the library, so they are in its folder and its store removes them: a deleted article is
 * removed from them before it is removed from the database, whichever process deletes it. A kill in between only slows
 * down the next start, and never brings deleted text back.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { syncFolder } from '../../shared/atomicWrite';

/** The paths of the files, and of the folder they are in. */
export interface FirstScreenFiles {
  readonly folder: string;
  readonly screen: string;
  readonly page: string;
}

/** The files in the folder of a library. Their names are those of older versions. */
export function firstScreenFilesIn(library: string): FirstScreenFiles {
  const folder = join(library, 'start');
  return { folder, screen: join(folder, 'opening.json'), page: join(folder, 'page.html') };
}

/** The part of the file that lists the articles it shows. */
const screenSchema = z.object({ origin: z.object({ articles: z.array(z.number()) }) });

/** Removes the files if they contain any of these articles, or if that cannot be determined. */
export function forgetFirstScreen(library: string, articles: readonly number[]): void {
  const files = firstScreenFilesIn(library);
  if (!existsSync(files.screen) && !existsSync(files.page)) return;
  const shown = articlesIn(files.screen);
  if (shown === null || articles.some((id) => shown.has(id))) removeFirstScreen(files);
}

/** Removes the files. */
export function removeFirstScreen({ folder, screen, page }: FirstScreenFiles): void {
  rmSync(page, { force: true });
  rmSync(screen, { force: true });
  if (existsSync(folder)) syncFolder(folder);
}

function articlesIn(screen: string): ReadonlySet<number> | null {
  try {
    return new Set(screenSchema.parse(JSON.parse(readFileSync(screen, 'utf8'))).origin.articles);
  } catch {
    return null;
  }
}
