/** The systems to compare: each turns the bytes of a page into an answer of the same shape. */
import { Readability } from '@mozilla/readability';
import { decodeSource } from '../../src/main/sources/extract/encoding';
import { extractArticle } from '../../src/main/sources/extract/extractArticle';
import { blocksOf } from '../../src/main/sources/extract/html/blocks';
import { bodyOf, documentOf } from '../../src/main/sources/extract/html/dom';

/** One system's answer for one page. A peer has no roles: all of its text is `body`. */
export interface Answer {
  readonly paragraphs: readonly (readonly [role: string, text: string])[];
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
}

export type SystemName = 'crossread' | 'readability' | 'defuddle';

export const SYSTEM_NAMES: readonly SystemName[] = ['crossread', 'readability', 'defuddle'];

type System = (bytes: Buffer, url: string) => Promise<Answer>;

/** As an import reads it. */
const crossread: System = async (bytes, url) => {
  const read = await extractArticle(bytes, { name: 'page.html', address: url });
  if (!read.ok) throw new Error(read.error.message);
  const { paragraphs, headline, byline, published, outlet } = read.value.article;
  return { paragraphs: paragraphs.map(({ role, text }) => [role, text] as const), headline, byline, published, outlet };
};

/** Mozilla's Readability with default options, on the same parser. */
const readability: System = async (bytes, url) => {
  const document = documentOf(await htmlOf(bytes, url));
  const found = new Readability(document as unknown as Document).parse();
  return {
    paragraphs: linesOf(found?.content),
    headline: said(found?.title),
    byline: said(found?.byline),
    published: said(found?.publishedTime),
    outlet: said(found?.siteName),
  };
};

/** Defuddle with default options, its usual parser (linkedom), and no network. */
const defuddle: System = async (bytes, url) => {
  // Only available as an ES module, which tsx cannot import statically from here.
  const { Defuddle } = await import('defuddle/node');
  const found = await Defuddle(await htmlOf(bytes, url), url, { useAsync: false });
  return {
    paragraphs: linesOf(found.content),
    headline: said(found.title),
    byline: said(found.author),
    published: said(found.published),
    outlet: said(found.site),
  };
};

export const SYSTEMS: Readonly<Record<SystemName, System>> = { crossread, readability, defuddle };

async function htmlOf(bytes: Buffer, url: string): Promise<string> {
  const decoded = await decodeSource(bytes, { name: url });
  if (decoded === null) throw new Error('Not text');
  return decoded.text;
}

function linesOf(html: string | null | undefined): Answer['paragraphs'] {
  return blocksOf(bodyOf(documentOf(html ?? ''))).map(({ text }) => ['body', text] as const);
}

function said(value: string | null | undefined): string | null {
  return value?.trim() || null;
}
