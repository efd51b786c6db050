import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { SCHEME } from './origin';
import { locate, withAttributes } from './served';

/** What the window may do: run and show what came with the application, and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The kinds of file a build has; anything else is not served. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Makes app:// an origin with the rights and the limits of https. Before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files of one folder, and nothing above it, at app://; the root of each page gets the attributes of now. */
export function serve(folder: string, attributes: () => Readonly<Record<string, string>>): void {
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const path = locate(folder, request.url);
    const type = path === null ? undefined : MIME_TYPES[extname(path)];
    if (path === null || type === undefined) return refuse(404);
    try {
      const content = await readFile(path);
      const isPage = type === MIME_TYPES['.html'];
      const body = isPage ? withAttributes(content.toString(), attributes()) : content;
      return new Response(body, { headers: headersFor(type) });
    } catch {
      return refuse(404);
    }
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headersFor('text/plain') });
}

function headersFor(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}
