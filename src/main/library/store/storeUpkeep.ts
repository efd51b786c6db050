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

/** The part of a store that records long-running work: imports, and reading articles again after an update. */
export abstract class StoreUpkeep extends StoreReads {
  /** Imports that were started or resumed since this store was opened, and have not ended. */
  readonly #running = new Set<number>();

  /** Records the sources of an import, so that after a kill the missing ones are known. */
  beginImport(sources: ImportSources): Result<number> {
    const recorded = this.change(() => this.connection.transaction(() => insertImport(this.connection, sources)));
    if (recorded.ok) this.#running.add(recorded.value);
    return recorded;
  }

  /** Resumes an interrupted import. */
  continueImport(id: number): void {
    this.#running.add(id);
  }

  /** Records that an import stopped early: its remaining sources are missing. */
  interruptImport(id: number): void {
    this.#running.delete(id);
  }

  /** The files and folders of an import that have not been searched yet. */
  namedPaths(id: number): Result<readonly string[]> {
    return this.read(() => namedPaths(this.connection, id));
  }

  /** Records the files found in the folders of an import. */
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

  /** The number of sources an import still has to read. */
  countToRead(id: number): Result<number> {
    return this.read(() => countToRead(this.connection, id));
  }

  /** The URLs of an import that have not been stored. */
  addressesOf(id: number): Result<readonly string[]> {
    return this.read(() => addressesOf(this.connection, id));
  }

  /** The ids of an import's sources with these URLs. */
  addressSources(id: number, addresses: readonly string[]): Result<readonly number[]> {
    return this.read(() => addressSources(this.connection, id, addresses));
  }

  /** Records that all files and texts of an import were read; its URLs, if any, are still to be imported. */
  finishReading(id: number): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => finishReading(this.connection, id));
      return null;
    });
  }

  /** Records that an import has ended, or the user cancelled or dismissed it: none of its sources are missing. */
  endImport(id: number): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => deleteImport(this.connection, id));
      this.#running.delete(id);
      return null;
    });
  }

  /** The ids of the interrupted imports. */
  interrupted(): Result<readonly number[]> {
    return this.read(() => interruptedImports(this.connection, this.#running));
  }

  /** The sources that interrupted imports left out, with at most `most` of their names; null if none are missing. */
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

  /** The articles read by an older version of Crossread. */
  stale(): Result<Stale> {
    return this.read(() => staleArticles(this.connection));
  }

  /** Articles with these keys (see `sourceKey`) among the next `limit` after an id that an older version read. */
  oldReadings(keys: ReadonlySet<string>, after: number, limit: number): Result<OldReadings> {
    return this.read(() => oldReadings(this.connection, keys, after, limit));
  }

  /** An article as extracted, without its corrections; null if it is gone. */
  reading(id: number): Result<Article | null> {
    return this.read(() => readingOf(this.connection, id));
  }

  /** Another reading of an article, with the article's corrections applied. */
  correctedAs(id: number, read: Article): Result<Article> {
    return this.read(() => applyCorrections(read, changesOf(this.connection, id)));
  }

  /** Replaces an old reading with a new one. False if the article has changed in the meantime. */
  putReading(id: number, hash: string, read: ExtractedArticle): Result<boolean> {
    return this.change(() => {
      const isPut = this.connection.transaction(() => putReading(this.connection, id, hash, read));
      if (isPut) this.storage.grouping.refresh([id]);
      return isPut;
    });
  }

  /** Records that an article keeps its present reading. */
  keepReading(id: number): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => keepReading(this.connection, id));
      return null;
    });
  }

  /** Records that all readable articles were read again. */
  finishRereading(): Result<null> {
    return this.change(() => {
      this.storage.originals.sweepOld();
      this.connection.transaction(() => finishRereading(this.connection));
      return null;
    });
  }

  /** The outcome of reading articles again; returned only once. */
  takeRereadReport(): Result<RereadReport | null> {
    return this.change(() => this.connection.transaction(() => takeReport(this.connection)));
  }
}
