import type { Article, InterruptedImport, RereadReport, Result } from '../../../contract';
import { applyCorrections } from '../../../engine';
import type { ExtractedArticle } from '../../sources/extract/types';
import { changesOf } from './articles';
import {
  addressesOf,
  addressSources,
  countToRead,
  deleteImport,
  finishReading,
  type ImportSource,
  insertImport,
  interruptedImports,
  missingOf,
  namedPaths,
  nextSources,
  putFiles,
} from './journal';
import {
  finishRereading,
  keepReading,
  type OldReadings,
  oldReadings,
  putReading,
  readingOf,
  type Stale,
  staleArticles,
  takeReport,
} from './rereading';
import { StoreReads } from './storeReads';
import type { ImportSources } from './types';

/** The part of a store that keeps account of long work: imports, and reading articles again after an update. */
export abstract class StoreUpkeep extends StoreReads {
  /** Imports that were begun or continued since this store was opened, and have not ended. */
  readonly #running = new Set<number>();

  /** Notes down the sources of an import, so that a kill at any time leaves a note of the missing ones. */
  beginImport(sources: ImportSources): Result<number> {
    const begun = this.change(() => this.connection.transaction(() => insertImport(this.connection, sources)));
    if (begun.ok) this.#running.add(begun.value);
    return begun;
  }

  /** An import goes on that was interrupted. */
  continueImport(id: number): void {
    this.#running.add(id);
  }

  /** An import stopped before its end: the sources it has not kept are missing. */
  interruptImport(id: number): void {
    this.#running.delete(id);
  }

  /** The files and folders of an import that have not been looked into. */
  namedPaths(id: number): Result<readonly string[]> {
    return this.read(() => namedPaths(this.connection, id));
  }

  /** Notes down the files found in the folders of an import. */
  foundFiles(id: number, files: Parameters<typeof putFiles>[2]): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => putFiles(this.connection, id, files));
      return null;
    });
  }

  /** The sources that an import has to read next, after one of them. */
  nextSources(id: number, after: number, limit: number): Result<readonly ImportSource[]> {
    return this.read(() => nextSources(this.connection, id, after, limit));
  }

  /** How many sources an import has to read. */
  countToRead(id: number): Result<number> {
    return this.read(() => countToRead(this.connection, id));
  }

  /** The addresses of an import that have not been kept. */
  addressesOf(id: number): Result<readonly string[]> {
    return this.read(() => addressesOf(this.connection, id));
  }

  /** The sources of an import that are these addresses. */
  addressSources(id: number, addresses: readonly string[]): Result<readonly number[]> {
    return this.read(() => addressSources(this.connection, id, addresses));
  }

  /** All files and texts of an import were read; with its addresses, if it has any, it goes on. */
  finishReading(id: number): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => finishReading(this.connection, id));
      return null;
    });
  }

  /** An import has ended, or the user cancelled or dismissed it: none of its sources are missing. */
  endImport(id: number): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => deleteImport(this.connection, id));
      this.#running.delete(id);
      return null;
    });
  }

  /** The imports that were interrupted. */
  interrupted(): Result<readonly number[]> {
    return this.read(() => interruptedImports(this.connection, this.#running));
  }

  /** The sources that interrupted imports left out, with at most `most` of their names; null when none are missing. */
  missing(most: number): Result<InterruptedImport | null> {
    return this.read(() => missingOf(this.connection, interruptedImports(this.connection, this.#running), most));
  }

  /** Forgets the missing sources of interrupted imports. */
  dismissMissing(): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => {
        for (const id of interruptedImports(this.connection, this.#running)) deleteImport(this.connection, id);
      });
      return null;
    });
  }

  /** The articles that an older version of Crossread read. */
  stale(): Result<Stale> {
    return this.read(() => staleArticles(this.connection));
  }

  /** Articles with these keys (see `sourceKey`) among the next `limit` after an id that an older version read. */
  oldReadings(keys: ReadonlySet<string>, after: number, limit: number): Result<OldReadings> {
    return this.read(() => oldReadings(this.connection, keys, after, limit));
  }

  /** An article as it was extracted, without its corrections; null when it is gone. */
  reading(id: number): Result<Article | null> {
    return this.read(() => readingOf(this.connection, id));
  }

  /** Another reading of an article with the corrections of the article. */
  correctedAs(id: number, read: Article): Result<Article> {
    return this.read(() => applyCorrections(read, changesOf(this.connection, id)));
  }

  /** Puts a new reading in the place of an old one. False when the article is another by now. */
  putReading(id: number, hash: string, read: ExtractedArticle): Result<boolean> {
    return this.change(() => {
      const isPut = this.connection.transaction(() => putReading(this.connection, id, hash, read));
      if (isPut) this.shelf.grouping.refresh([id]);
      return isPut;
    });
  }

  /** An article keeps the reading it has. */
  keepReading(id: number): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => keepReading(this.connection, id));
      return null;
    });
  }

  /** Articles were read again as far as they can be. */
  finishRereading(): Result<null> {
    return this.change(() => {
      this.shelf.originals.sweepOld();
      this.connection.transaction(() => finishRereading(this.connection));
      return null;
    });
  }

  /** The outcome of reading articles again; it is returned once. */
  takeRereadReport(): Result<RereadReport | null> {
    return this.change(() => this.connection.transaction(() => takeReport(this.connection)));
  }
}
