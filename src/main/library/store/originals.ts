import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod/mini';
import { makeFolder, sweepDrafts, writeAtomically } from '../../shared/atomicWrite';
import { sha256 } from '../../shared/hash';
import type { Hints } from '../../sources/extract/types';

/** The name of their folder within the library's. */
export const ORIGINALS = 'originals';

/** File name extensions that identify a format; nothing else of a name is used. */
const ENDING = /^\.[a-z0-9]{1,8}$/;

const ORIGINAL = /^([0-9a-f]{64})(\.[a-z0-9]{1,8})?$/;

/** A file being written by Crossread 0.1. */
const OLD_DRAFT = /^[0-9a-f]{64}.*\.part$/;

const hintsSchema = z.object({
  name: z.string(),
  path: z.exactOptional(z.string()),
  address: z.exactOptional(z.string()),
  contentType: z.exactOptional(z.string()),
  encoding: z.exactOptional(z.string()),
  selection: z.exactOptional(z.boolean()),
});

/** Parses the JSON of hints; for anything else, only the name is known. */
export function hintsFrom(json: string, name: string): Hints {
  try {
    return hintsSchema.parse(JSON.parse(json));
  } catch {
    return { name };
  }
}

/**
 * The bytes of imported sources, each in a file named by its hash.
 *
 * They are files and not database blobs, so that every article can be read again if the database is lost, large files
 * are not copied through SQLite's memory, and users can copy them like any file. A file is on disk before the database
 * refers to it; an unreferenced one does no harm. For the same reason, the hints that the bytes were read with (a
 * content type, the encoding the user chose) are in a file beside them.
 */
export class Originals {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Stores bytes, and the hints they were read with. The extension comes from `name`. */
  keep(bytes: Uint8Array, hash: string, name: string, hints?: Hints): void {
    makeFolder(this.#folderOf(hash));
    if (hints === undefined) rmSync(this.#hintsOf(hash), { force: true });
    else this.keepHints(hash, hints);
    this.#write(this.#fileOf(hash, name), bytes);
  }

  /** Replaces the hints of stored bytes. */
  keepHints(hash: string, hints: Hints): void {
    this.#write(this.#hintsOf(hash), JSON.stringify(hints));
  }

  /** The hints bytes were read with, or null when there was only a file's name. */
  hints(hash: string): Hints | null {
    try {
      return hintsSchema.parse(JSON.parse(readFileSync(this.#hintsOf(hash), 'utf8')));
    } catch {
      return null;
    }
  }

  /** The bytes, or null when the file is missing or was changed. */
  read(hash: string, name: string): Buffer | null {
    try {
      const bytes = readFileSync(this.#fileOf(hash, name));
      return sha256(bytes) === hash ? bytes : null;
    } catch {
      return null;
    }
  }

  /** Removes a file that no article needs. */
  remove(hash: string, name: string): void {
    rmSync(this.#fileOf(hash, name), { force: true });
    rmSync(this.#hintsOf(hash), { force: true });
  }

  /** All stored files: the hash of each, and a name with its extension. */
  all(): readonly { readonly hash: string; readonly name: string }[] {
    return namesIn(this.#folder).flatMap((part) =>
      namesIn(join(this.#folder, part)).flatMap((name) => {
        const hash = ORIGINAL.exec(name)?.[1];
        return hash === undefined ? [] : [{ hash, name }];
      }),
    );
  }

  /** Removes the drafts of a killed process. Must be called before anything is written. */
  sweep(): void {
    sweepDrafts(this.#folder);
  }

  /**
   * Removes the drafts (`….part`) of Crossread 0.1, which wrote them beside each file. Searches all folders, so it is
   * called only once, when a library is upgraded.
   */
  sweepOld(): void {
    for (const part of namesIn(this.#folder)) {
      for (const name of namesIn(join(this.#folder, part))) {
        if (OLD_DRAFT.test(name)) rmSync(join(this.#folder, part, name), { force: true });
      }
    }
  }

  /** Drafts are in one folder, apart from the files: one listing finds those of a killed process. */
  #write(file: string, content: string | Uint8Array): void {
    writeAtomically(file, content, { draftsIn: this.#folder });
  }

  /** In 256 folders, because some file systems are slow with ten thousand files in one. */
  #folderOf(hash: string): string {
    return join(this.#folder, hash.slice(0, 2));
  }

  #fileOf(hash: string, name: string): string {
    const ending = extname(name).toLowerCase();
    return join(this.#folderOf(hash), `${hash}${ENDING.test(ending) ? ending : ''}`);
  }

  #hintsOf(hash: string): string {
    return join(this.#folderOf(hash), `${hash}.hints.json`);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
