import type { Failure, Feed, LibraryProgress, Result } from '../../../contract';
import type { ExtractClient } from '../extract/client';
import type { GivenSource } from '../extract/types';
import { type Fetched, fetchArticle } from './fetch';

/** The pages fetched from some addresses. */
export interface FetchedPages {
  readonly given: readonly GivenSource[];
  /** The address that each of these was asked for by; it may have led to another. */
  readonly from: readonly string[];
  readonly problems: readonly Failure[];
}

type Fetch = (address: string, signal: AbortSignal) => Promise<Result<Fetched>>;

const fetchFromInternet: Fetch = (address, signal) => fetchArticle(address, undefined, undefined, signal);

/** Addresses whose articles are in memory at once, 32 MB each at most. */
const AT_ONCE = 4;

/** The web as the library uses it: only for addresses the user named, one after the other. */
export class Web {
  readonly #extracting: Pick<ExtractClient, 'readFeed'>;
  readonly #fetch: Fetch;

  constructor(extracting: Pick<ExtractClient, 'readFeed'>, fetch: Fetch = fetchFromInternet) {
    this.#extracting = extracting;
    this.#fetch = fetch;
  }

  /** Fetches articles, some at a time, until it is cancelled. */
  async *fetchAll(
    addresses: readonly string[],
    { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: LibraryProgress) => void },
  ): AsyncGenerator<FetchedPages> {
    const total = addresses.length;
    for (let from = 0; from < total && !signal.aborted; from += AT_ONCE) {
      const given: GivenSource[] = [];
      const asked: string[] = [];
      const problems: Failure[] = [];
      for (const [index, address] of addresses.slice(from, from + AT_ONCE).entries()) {
        onProgress({ step: 'fetching', done: from + index, total });
        const fetched = await this.#fetch(address, signal);
        if (fetched.ok) {
          given.push({ name: fetched.value.address, ...fetched.value });
          asked.push(address);
        } else problems.push(fetched.error);
      }
      yield { given, from: asked, problems };
    }
  }

  async readFeed(address: string, signal: AbortSignal): Promise<Result<Feed>> {
    const fetched = await this.#fetch(address, signal);
    if (!fetched.ok) return fetched;
    const { bytes, ...hints } = fetched.value;
    return this.#extracting.readFeed(bytes, { name: hints.address, ...hints });
  }
}
