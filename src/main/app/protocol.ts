import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import type { StartPage } from '../story/startPage';
import { SCHEME, START_PAGE } from './origin';
import { locate, withAttributes } from './served';

/** The window may run and show the files of the application, and nothing else. */
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

const HTML = 'text/html; charset=utf-8';

/** The file types of a build; no other is served. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Gives app:// the privileges and restrictions of https. Must be called before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Serves the files of one folder, and nothing above it, at app://. The start page is that of this start, with the
 * current attributes on its root element.
 */
export function serve(folder: string, page: StartPage, attributes: () => Readonly<Record<string, string>>): void {
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return refuse(405);
    if (request.url === START_PAGE)
      return new Response(withAttributes(page.serve(), attributes()), { headers: headersFor(HTML) });
    const path = locate(folder, request.url);
    const type = path === null ? undefined : MIME_TYPES[extname(path)];
    if (path === null || type === undefined) return refuse(404);
    try {
      return new Response(await readFile(path), { headers: headersFor(type) });
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
