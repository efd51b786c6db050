import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { extname, join } from 'node:path';

/** Endings that say what kind of file it is; anything else in a name stays out of ours. */
const ENDING = /^\.[a-z0-9]{1,8}$/;

const ORIGINAL = /^([0-9a-f]{64})(\.[a-z0-9]{1,8})?$/;

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The bytes of what was imported, each in a file named by its hash.
 *
 * Files and not blobs of the database: with them every article can be read again though the database is lost, nothing
 * copies a large file through SQLite's memory, and they are as easily taken elsewhere as any file. A file is on the disk
 * before the database speaks of it; one that the database never came to speak of does no harm.
 */
export class Originals {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps bytes. `name` gives the ending. What is there already is not written again. */
  keep(bytes: Uint8Array, hash: string, name: string): void {
    const file = this.#fileOf(hash, name);
    mkdirSync(join(file, '..'), { recursive: true });
    const draft = `${file}.part`;
    const handle = openSync(draft, 'w');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  }

  /** The bytes, or null when the file is missing or is not what was kept. */
  read(hash: string, name: string): Buffer | null {
    try {
      const bytes = readFileSync(this.#fileOf(hash, name));
      return sha256(bytes) === hash ? bytes : null;
    } catch {
      return null;
    }
  }

  /** Removes a file that no article needs any more. */
  remove(hash: string, name: string): void {
    rmSync(this.#fileOf(hash, name), { force: true });
  }

  /** Each kept file: its hash, and a name with its ending. */
  all(): readonly { readonly hash: string; readonly name: string }[] {
    return namesIn(this.#folder).flatMap((part) =>
      namesIn(join(this.#folder, part)).flatMap((name) => {
        const hash = ORIGINAL.exec(name)?.[1];
        return hash === undefined ? [] : [{ hash, name }];
      }),
    );
  }

  /** In 256 folders, for some file systems are slow with ten thousand files in one. */
  #fileOf(hash: string, name: string): string {
    const ending = extname(name).toLowerCase();
    return join(this.#folder, hash.slice(0, 2), `${hash}${ENDING.test(ending) ? ending : ''}`);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
