import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Result } from '../../../contract';
import { web } from '../../../messages/import';
import { fail, ok, quoted } from '../../shared/result';
import { isPublicAddress } from './addresses';

/** A response from the web. */
export interface Fetched {
  readonly bytes: Buffer;
  /** The final address, after redirects. */
  readonly address: string;
  /** As the server sent it, with its charset. */
  readonly contentType: string;
}

/** The bounds of one fetch: seconds and bytes are over all redirects. */
export interface FetchLimits {
  /** Bytes, after decompression. */
  readonly size: number;
  /** Milliseconds in total, redirects included. */
  readonly time: number;
  readonly redirects: number;
}

/** Ten seconds is about as long as people stay focused on a wait (Nielsen 1993); slow sites take twice that. */
export const FETCH_LIMITS: FetchLimits = { size: 32 * 1024 * 1024, time: 20_000, redirects: 5 };

/** Resolves names, and decides which addresses may be requested. Tests put a local server behind it. */
export interface Network {
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  readonly isAllowed: (address: string, port: number) => boolean;
}

const INTERNET: Network = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
};

/** Content types that articles and feeds are served as. */
const READABLE_TYPE =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|octet-stream)|message\/rfc822|multipart\/related)\s*(?:;|$)/i;

const UNPACKERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** A reason not to fetch an address: a failure whose message is completed with the address. */
class FetchRefusal extends Error {
  readonly code: 'refused-address' | 'network' | 'too-large' | 'too-slow' | 'bad-request';
  readonly words: (address: { readonly name: string }) => string;
  constructor(code: FetchRefusal['code'], words: FetchRefusal['words']) {
    super(code);
    this.code = code;
    this.words = words;
  }
}

/** Status codes for which there is better advice than that the site reports an error. */
const STATUS_WORDS: ReadonlyMap<number, FetchRefusal['words']> = new Map([
  [401, web.forbidden],
  [402, web.forbidden],
  [403, web.forbidden],
  [404, web.notFound],
  [410, web.notFound],
  [451, web.forbidden],
]);

/** Node's errors for an invalid certificate. */
const CERTIFICATE_ERROR = /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_VERIFY/;

/**
 * Fetches an article or a feed that the user asked for. Only http(s), and only hosts on the public internet: names are
 * resolved here, and the connection goes to the addresses that were checked, again at each redirect, so that no name
 * can lead to an internal host. Sends and keeps no cookies, no credentials, no referrer. Size and time are limited over
 * the whole request.
 */
export async function fetchArticle(
  address: string,
  network: Network = INTERNET,
  limits: FetchLimits = FETCH_LIMITS,
  cancel?: AbortSignal,
): Promise<Result<Fetched>> {
  const timeout = AbortSignal.timeout(limits.time);
  const either = eitherOf(timeout, cancel);
  try {
    let url = parsedUrl(address);
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      const response = await request(url, network, either.signal);
      const next = redirectOf(response, url);
      if (next === null) return ok(await received(response, url, limits.size));
      response.destroy();
      url = next;
    }
    throw new FetchRefusal('network', ({ name }) => web.tooManyRedirects({ name, most: limits.redirects }));
  } catch (error) {
    const name = quoted(address);
    if (cancel?.aborted) return fail('cancelled', web.cancelled({ name }));
    if (timeout.aborted) return fail('too-slow', web.tooSlow({ name, seconds: limits.time / 1000 }));
    if (error instanceof FetchRefusal) return fail(error.code, error.words({ name }));
    return fail('network', (isAboutCertificate(error) ? web.insecure : web.unreachable)({ name }));
  } finally {
    // A response that was not read to its end would keep its connection open.
    either.end();
  }
}

/**
 * AbortSignal.any, which Node 18 lacks. `end` aborts it and removes the listeners from the signals, which may live much
 * longer.
 */
function eitherOf(...signals: readonly (AbortSignal | undefined)[]) {
  const either = new AbortController();
  const end = (): void => {
    for (const signal of signals) signal?.removeEventListener('abort', end);
    either.abort();
  };
  for (const signal of signals) signal?.addEventListener('abort', end);
  if (signals.some((signal) => signal?.aborted)) end();
  return { signal: either.signal, end };
}

function isAboutCertificate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CERTIFICATE_ERROR.test(String(error.code));
}

function parsedUrl(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address.trim(), base);
  } catch {
    throw new FetchRefusal('bad-request', web.notAnAddress);
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    url.username = '';
    url.password = '';
    return url;
  }
  const words = base ? web.redirectedToOtherScheme : web.otherScheme;
  const scheme = url.protocol.replace(/:$/, '');
  throw new FetchRefusal('refused-address', ({ name }) => words({ name, scheme }));
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;
  return isRedirect ? parsedUrl(headers.location ?? '', from) : null;
}

/** Sends one request to one host; resolves with the response once its headers have arrived. */
async function request(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolved(host, network, signal);
  // One internal address is enough to refuse: a public host has none.
  if (addresses.length === 0 || !addresses.every((each) => network.isAllowed(each, port))) {
    throw new FetchRefusal('refused-address', web.privateAddress);
  }
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    get(url, {
      signal,
      agent: false,
      lookup: resolverOf(addresses),
      headers: {
        'accept-encoding': 'gzip, deflate, br',
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'user-agent': 'Crossread',
      },
    })
      .on('response', resolve)
      .on('error', reject);
  });
}

async function resolved(host: string, network: Network, signal: AbortSignal): Promise<readonly string[]> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  return Promise.race([network.resolve(host), aborted]);
}

/** A resolver that only knows the checked addresses. If all are asked for, they are tried in turn. */
function resolverOf(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const [first] = known;
    if (options.all) callback(null, known);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function received(response: IncomingMessage, url: URL, limit: number): Promise<Fetched> {
  const { statusCode = 0, headers } = response;
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  try {
    if (statusCode !== 200) throw new FetchRefusal('network', STATUS_WORDS.get(statusCode) ?? web.siteError);
    if (!READABLE_TYPE.test(contentType)) {
      const type = contentType.replace(/;.*$/s, '').trim();
      throw new FetchRefusal('bad-request', ({ name }) => web.notAnArticle({ name, type }));
    }
    return { bytes: await unpacked(response, limit), address: url.href, contentType };
  } finally {
    response.destroy();
  }
}

async function unpacked(response: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const create = Object.entries(UNPACKERS).find(([name]) => name === encoding)?.[1];
  let stream: Readable = response;
  // Errors of either stream surface on the decompressed one.
  if (create) stream = pipeline(response, create(), () => {});
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) {
      throw new FetchRefusal('too-large', ({ name }) => web.tooLarge({ name, limit: Math.round(limit / 1024 / 1024) }));
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
