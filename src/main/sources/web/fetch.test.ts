import { getEventListeners, once } from 'node:events';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FETCH_LIMITS, type FetchLimits, fetchArticle, type Network } from './fetch';
import { site } from './testing';

const PAGE = '<!doctype html><p>The harbour bridge was closed.</p>';

const html = { 'content-type': 'text/html; charset=koi8-r' };
const quick: FetchLimits = { ...FETCH_LIMITS, time: 300 };

describe('fetchArticle', () => {
  it('returns the bytes, the address they came from and their content type', async () => {
    const { port, network } = await site((_request, response) => response.writeHead(200, html).end(PAGE));
    expect(await fetchArticle(`http://news.example:${port}/a?b#c`, network)).toEqual({
      ok: true,
      value: {
        bytes: Buffer.from(PAGE),
        address: `http://news.example:${port}/a?b#c`,
        contentType: 'text/html; charset=koi8-r',
      },
    });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
  ])('unpacks %s', async (encoding, body) => {
    const { port, network } = await site((_request, response) =>
      response.writeHead(200, { ...html, 'content-encoding': encoding }).end(body),
    );
    expect(await fetchArticle(`http://a.example:${port}/`, network)).toMatchObject({
      value: { bytes: Buffer.from(PAGE) },
    });
  });

  it('sends no cookie, credentials or referrer, and keeps no cookie across a redirect', async () => {
    const seen: string[] = [];
    const { port, network } = await site((request, response) => {
      seen.push(...request.rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase()));
      if (request.url === '/b') response.writeHead(200, html).end(PAGE);
      else response.writeHead(302, { location: '/b', 'set-cookie': 'a=b' }).end();
    });
    expect(await fetchArticle(`http://user:secret@a.example:${port}/`, network)).toMatchObject({ ok: true });
    expect(new Set(seen)).toEqual(new Set(['accept-encoding', 'accept', 'user-agent', 'host', 'connection']));
  });

  it('follows redirects to other hosts, each resolved and checked', async () => {
    const { port, network, asked } = await site((request, response) => {
      if (request.url === '/end') response.writeHead(200, html).end(PAGE);
      else response.writeHead(301, { location: `http://www.b.example:${port}/end` }).end();
    });
    expect(await fetchArticle(`http://b.example:${port}/`, network)).toMatchObject({
      value: { address: `http://www.b.example:${port}/end` },
    });
    expect(asked).toEqual(['b.example', 'www.b.example']);
  });

  it('connects to the checked address: the name is resolved once', async () => {
    const { port, network, asked } = await site((_request, response) => response.writeHead(200, html).end(PAGE));
    await fetchArticle(`http://rebinding.example:${port}/`, network);
    expect(asked).toEqual(['rebinding.example']);
  });
});

it('tries the next address of a host when one does not answer', async () => {
  const { port, network } = await site((_request, response) => response.writeHead(200, html).end(PAGE));
  const both: Network = { ...network, resolve: async () => ['127.0.0.2', '127.0.0.1'], isAllowed: () => true };
  expect(await fetchArticle(`http://a.example:${port}/`, both)).toMatchObject({ ok: true });
});

describe('fetchArticle leaves behind', () => {
  it('no connection to a server that redirects and keeps sending', async () => {
    const closed: Promise<unknown>[] = [];
    const { port, network } = await site((request, response) => {
      closed.push(once(request.socket, 'close'));
      response.writeHead(302, { location: 'file:///etc/passwd' }).write('words');
    });
    expect(await fetchArticle(`http://a.example:${port}/`, network)).toMatchObject({ ok: false });
    await Promise.all(closed);
    expect(closed).toHaveLength(1);
  });

  it('no listener on the signal that cancels it', async () => {
    const { port, network } = await site((_request, response) => response.writeHead(200, html).end(PAGE));
    const { signal } = new AbortController();
    expect(await fetchArticle(`http://a.example:${port}/`, network, FETCH_LIMITS, signal)).toMatchObject({ ok: true });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

const refused = (name: string) => ({
  ok: false,
  error: {
    code: 'refused-address',
    message: `“${name}” leads to this computer or its network. Crossread downloads only public pages.`,
  },
});

describe('fetchArticle refuses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.0.1:8080/',
    'https://10.0.0.1/',
  ])('an address outside the public internet: %s', async (address) => {
    expect(await fetchArticle(address)).toEqual(refused(address));
  });

  it.each(['inside.example', 'mixed.example'])('a name that resolves to an internal address: %s', async (host) => {
    const { network } = await site((_request, response) => response.end());
    expect(await fetchArticle(`http://${host}/`, network)).toEqual(refused(`http://${host}/`));
  });

  it.each(['http://127.0.0.1:1/', 'http://inside.example/', '//10.0.0.1/'])(
    'a redirect to an internal address: %s',
    async (location) => {
      const { port, network } = await site((_request, response) => response.writeHead(302, { location }).end());
      expect(await fetchArticle(`http://a.example:${port}/`, network)).toEqual(refused(`http://a.example:${port}/`));
    },
  );

  it('a redirect to a file', async () => {
    const { port, network } = await site((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(await fetchArticle(`http://a.example:${port}/`, network)).toEqual({
      ok: false,
      error: {
        code: 'refused-address',
        message: `“http://a.example:${port}/” leads to a file address. Crossread downloads only http and https pages.`,
      },
    });
  });

  it.each([
    ['file:///etc/passwd', 'refused-address', 'is a file address. Crossread downloads only http and https pages.'],
    ['data:text/html,A', 'refused-address', 'is a data address. Crossread downloads only http and https pages.'],
    ['bridge closed', 'bad-request', 'is not a web address. A web address begins with https:// or http://.'],
  ])('%s', async (address, code, sentence) => {
    expect(await fetchArticle(address)).toEqual({ ok: false, error: { code, message: `“${address}” ${sentence}` } });
  });
});

describe('fetchArticle gives up on', () => {
  const failure = (code: string, sentence: RegExp) => ({
    ok: false,
    error: { code, message: expect.stringMatching(sentence) },
  });

  it('a response of endless size', async () => {
    let sent = 0;
    const { port, network } = await site((_request, response) => {
      response.writeHead(200, html);
      const more = () => {
        while (!response.destroyed && response.write('words '.repeat(1000))) sent += 6000;
        sent += 6000;
      };
      response.on('drain', more);
      more();
    });
    const result = await fetchArticle(`http://a.example:${port}/`, network, { ...FETCH_LIMITS, size: 2 ** 20 });
    expect(result).toMatchObject(
      failure('too-large', /larger than 1 MB\. Save the article by itself from a browser\.$/),
    );
    expect(sent).toBeLessThan(2 ** 24);
  });

  it('a response that takes for ever, or never begins', async () => {
    const { port, network } = await site((request, response) => {
      if (request.url === '/begins') response.writeHead(200, html).write('words');
    });
    for (const path of ['/begins', '/silent']) {
      expect(await fetchArticle(`http://a.example:${port}${path}`, network, quick)).toMatchObject(
        failure('too-slow', /did not finish within 0\.3 seconds\. .+\.$/),
      );
    }
  });

  it('a name that never resolves', async () => {
    const network: Network = { resolve: () => new Promise(() => {}), isAllowed: () => true };
    expect(await fetchArticle('http://a.example/', network, quick)).toMatchObject({ error: { code: 'too-slow' } });
  });

  it('a response that unpacks to more than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    const { port, network } = await site((_request, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await fetchArticle(`http://a.example:${port}/`, network)).toMatchObject(
      failure('too-large', /larger than 32 MB/),
    );
  });

  it('redirects in a circle', async () => {
    let requests = 0;
    const { port, network } = await site((_request, response) => {
      requests += 1;
      response.writeHead(307, { location: '/again' }).end();
    });
    expect(await fetchArticle(`http://a.example:${port}/`, network)).toMatchObject(
      failure('network', /redirects more than 5 times\. Open it in a browser and save the page\.$/),
    );
    expect(requests).toBe(6);
  });

  it.each([
    [404, 'text/html', 'network', /does not exist \(the site answered “not found”\)\. Check the address\.$/],
    [200, 'image/png', 'bad-request', /is not an article \(image\/png\)\. Choose a web page, a PDF or a document\.$/],
    [200, 'video/mp4', 'bad-request', /is not an article/],
  ])('with a sentence for %s %s', async (status, type, code, sentence) => {
    const { port, network } = await site((_request, response) =>
      response.writeHead(status, { 'content-type': type }).end('x'),
    );
    expect(await fetchArticle(`http://a.example:${port}/`, network)).toMatchObject(failure(code, sentence));
  });

  it('with a sentence for corrupt compression, a broken connection and no connection', async () => {
    const { port, network } = await site((request, response) => {
      if (request.url === '/broken') request.socket.destroy();
      else response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip');
    });
    const anywhere: Network = { ...network, isAllowed: () => true };
    for (const address of [`http://a.example:${port}/`, `http://a.example:${port}/broken`, 'http://a.example:1/']) {
      expect(await fetchArticle(address, anywhere)).toMatchObject(
        failure('network', /could not be reached\. Check the address and your connection\.$/),
      );
    }
  });
});
