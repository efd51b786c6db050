/** Saved pages with gold (../shared/bench/pages): their format and location. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod/mini';
import { BENCH } from '../data';

/** The pages of the development half, one per line. */
export const PAGES_FILE = join(BENCH, 'pages', 'dev-pages.jsonl.gz');

const list = z.optional(z.nullable(z.array(z.string())));
const line = z.optional(z.nullable(z.string()));

/** The content of a page according to its source. Fields missing in the source are absent. */
const gold = z.object({
  text: line,
  paragraphs: list,
  crossheads: list,
  summary: list,
  captions: list,
  title: line,
  authors: list,
  date: line,
  outlet: line,
  with: list,
  without: list,
});

const page = z.object({
  id: z.string(),
  source: z.enum(['fundus', 'aeb', 'trafilatura']),
  url: z.string(),
  site: z.optional(z.nullable(z.string())),
  pick: z.enum(['hard', 'hash']),
  own_titles: list,
  html: z.optional(z.string()),
  html_base64: z.optional(z.string()),
  gold,
});

export type SavedPage = z.infer<typeof page>;
export type Gold = z.infer<typeof gold>;

/** The pages in order; null if they are not available. Throws on a line that is not a page. */
export function savedPages(): readonly SavedPage[] | null {
  if (!existsSync(PAGES_FILE)) return null;
  return gunzipSync(readFileSync(PAGES_FILE))
    .toString('utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => page.parse(JSON.parse(text)));
}

/** The bytes of a page as saved. */
export function bytesOf({ html, html_base64 }: SavedPage): Buffer {
  return html_base64 === undefined ? Buffer.from(html ?? '', 'utf8') : Buffer.from(html_base64, 'base64');
}
