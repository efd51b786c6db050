/** Fetching articles and feeds from the public internet. */

import type { Failure, Feed, LibraryProgress, Result } from '../../../contract';
import type { ExtractClient } from '../extract/client';
import type { InMemorySource } from '../extract/types';
import { type Fetched, fetchArticle } from './fetch';

/** Results of fetching several addresses. */
export interface FetchedSources {
  readonly inMemory: readonly InMemorySource[];
  /** The requested address of each source; it may have redirected. */
  readonly from: readonly string[];
  readonly problems: readonly Failure[];
}

type Fetch = (address: string, signal: AbortSignal) => Promise<Result<Fetched>>;

const fetchFromInternet: Fetch = (address, signal) => fetchArticle(address, undefined, undefined, signal);

/** Addresses whose articles are in memory at once, 32 MB each at most. */
const AT_ONCE = 4;

/** The library's access to the web: fetches only addresses the user named, several at a time. */
export class Web {
  readonly #extracting: Pick<ExtractClient, 'readFeed'>;
  readonly #fetch: Fetch;

  constructor(extracting: Pick<ExtractClient, 'readFeed'>, fetch: Fetch = fetchFromInternet) {
    this.#extracting = extracting;
    this.#fetch = fetch;
  }

  /** Fetches articles, several at a time, until it is cancelled. */
  async *fetchAll(
    addresses: readonly string[],
    { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: LibraryProgress) => void },
  ): AsyncGenerator<FetchedSources> {
    const total = addresses.length;
    for (let from = 0; from < total && !signal.aborted; from += AT_ONCE) {
      const inMemory: InMemorySource[] = [];
      const asked: string[] = [];
      const problems: Failure[] = [];
      for (const [index, address] of addresses.slice(from, from + AT_ONCE).entries()) {
        onProgress({ step: 'fetching', done: from + index, total });
        const fetched = await this.#fetch(address, signal);
        if (fetched.ok) {
          inMemory.push({ name: fetched.value.address, ...fetched.value });
          asked.push(address);
        } else problems.push(fetched.error);
      }
      yield { inMemory, from: asked, problems };
    }
  }

  async readFeed(address: string, signal: AbortSignal): Promise<Result<Feed>> {
    const fetched = await this.#fetch(address, signal);
    if (!fetched.ok) return fetched;
    const { bytes, ...hints } = fetched.value;
    return this.#extracting.readFeed(bytes, { name: hints.address, ...hints });
  }
}
