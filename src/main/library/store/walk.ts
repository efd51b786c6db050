import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import type { Failure } from '../../../contract';
import { files as words } from '../../../messages/import';
import { fail, quoted } from '../../shared/result';
import { ARTICLE_ENDINGS } from '../../sources/extract/kind';
import { failedToRead } from '../../sources/read';

/** A file to import. Its path is a buffer, because names on some systems are not UTF-8. */
export interface FoundFile {
  readonly path: Buffer;
  /** The path as text, for messages. */
  readonly name: string;
}

/** More files than this are probably a mistake (a whole disk), and reported before hours are spent on them. */
export const MOST_FILES = 20_000;

const SEPARATOR = Buffer.from(sep);
/** Hidden and system files and folders, by their first character. */
const HIDDEN = '.'.charCodeAt(0);

/**
 * The files the user named, of any type, and the possible articles in the named folders, in the order of their names;
 * and the problems of folders that could not be read.
 */
export async function findFiles(
  paths: readonly string[],
  signal?: AbortSignal,
  most = MOST_FILES,
): Promise<{ readonly files: readonly FoundFile[]; readonly problems: readonly Failure[] }> {
  const files: FoundFile[] = [];
  const problems: Failure[] = [];
  /** Real paths of the visited folders, because links may be circular. */
  const seen = new Set<string>();

  async function visit(path: Buffer, isNamed: boolean): Promise<void> {
    if (files.length > most || signal?.aborted) return;
    const name = path.toString();
    let stats: Stats;
    try {
      stats = await stat(path);
      if (stats.isDirectory()) return await searchFolder(path);
    } catch (error) {
      // A broken link inside a folder is ignored: the user did not name it.
      if (isNamed || !isMissing(error)) problems.push(failedToRead(error, name).error);
      return;
    }
    // Sockets and devices in a folder are ignored; one that is named is reported when it is read.
    const isArticle = stats.isFile() && ARTICLE_ENDINGS.has(extname(name).toLowerCase());
    if (isArticle || isNamed) files.push({ path, name });
  }

  async function searchFolder(folder: Buffer): Promise<void> {
    const real = await realpath(folder, { encoding: 'buffer' });
    const key = real.toString('latin1');
    if (seen.has(key)) return;
    seen.add(key);
    const names = await readdir(folder, { encoding: 'buffer' });
    for (const name of names.sort(Buffer.compare))
      if (name[0] !== HIDDEN) await visit(Buffer.concat([folder, SEPARATOR, name]), false);
  }

  for (const path of paths) {
    const before = files.length;
    if (path.includes('\0')) problems.push(failedToRead(null, path).error);
    else await visit(Buffer.from(path), true);
    if (files.length <= most) continue;
    files.length = before;
    problems.push(fail('too-large', words.tooMany({ name: quoted(path), most })).error);
  }
  return { files, problems };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
