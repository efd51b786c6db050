import { extname } from 'node:path';
import type { Hints, SourceFormat } from './types';

/** The format of bytes, or a format that is not supported, under the name users know it by. */
export type Recognised = { readonly kind: SourceFormat } | { readonly refused: Refused };

/** Formats that are recognised only to say how to convert them. */
export type Refused = 'feed' | 'old-word' | 'rich-text' | 'zip' | 'office';

/** The extensions of each format's files; plain text may have none. */
const ENDINGS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['', '.txt', '.text'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  pdf: ['.pdf'],
  docx: ['.docx'],
  mail: ['.eml'],
  'web-archive': ['.mht', '.mhtml'],
};

/** Extensions of files that may contain articles; the format is then detected from the content. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(Object.values(ENDINGS).flat());

/** In bytes. A format shows itself at the start of a file; the longest such start is the header of a mail. */
const SAMPLE_BYTES = 64 * 1024;

const HTML_START = /^<(?:!doctype\s+html|html|head|body)\b/i;
const FEED_START = /^<(?:rss|feed|rdf:RDF)\b/i;
/** A page without `html` and `head`: it begins with an element of text. */
const FRAGMENT_START = /^<(?:p|div|h[1-6]|article|section|main|table|ul|ol|meta|span|b|i|a|blockquote)\b[^<>]*>/i;

const HEADER_FIELDS =
  /^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|content-transfer-encoding|reply-to|x-[\w-]+|dkim-signature|snapshot-content-location)\s*:/i;
/** A letter may begin with "From:" and "Subject:"; a mail as it was sent has fields that nobody types. */
const MACHINE_FIELD = /^(?:mime-version|content-type|message-id|received)\s*:/im;
const FEWEST_FIELDS = 3;

/** Detects the format from the content; content type and extension only decide between kinds of text. */
export function recognise(bytes: Buffer, hints: Hints): Recognised {
  const head = bytes.subarray(0, SAMPLE_BYTES).toString('latin1');
  // The PDF specification allows other bytes before the header, within the first kilobyte.
  if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return recogniseZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { refused: 'old-word' };
  if (head.startsWith('{\\rtf')) return { refused: 'rich-text' };
  const text = readableHead(head);
  const start = firstElement(text, bytes);
  const afterDoctype = start.replace(DOCTYPE, '');
  if (FEED_START.test(afterDoctype.slice(afterPreamble(afterDoctype)))) return { refused: 'feed' };
  const mail = mailKind(text, /^\.(?:eml|mht|mhtml)$/i.test(extname(hints.name)));
  if (mail) return { kind: mail };
  const said = hintedKind(hints);
  if (HTML_START.test(start) || (FRAGMENT_START.test(start) && said !== 'markdown')) return { kind: 'html' };
  if (said === 'html' && /<[a-z][^<>]*>/i.test(start)) return { kind: 'html' };
  return { kind: said === 'markdown' ? 'markdown' : 'text' };
}

/** A feed may declare a document type, too. */
const DOCTYPE = /^<!doctype[^>]*>\s*/i;

/**
 * The text from the first element or document type on: any amount of white space, comments and processing instructions
 * may come before it. If they fill the whole sample, all of the file is searched.
 */
function firstElement(text: string, bytes: Buffer): string {
  const at = afterPreamble(text);
  if (at < text.length || bytes.length <= SAMPLE_BYTES) return text.slice(at);
  const whole = readableHead(bytes.toString('latin1'));
  const start = afterPreamble(whole);
  return whole.slice(start, start + SAMPLE_BYTES);
}

/**
 * The offset after all white space, comments and processing instructions. A loop, because a regular expression would
 * not be linear.
 */
function afterPreamble(text: string): number {
  const between: readonly (readonly [string, string])[] = [
    ['<!--', '-->'],
    ['<?', '>'],
  ];
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    const pair = between.find(([opening]) => text.startsWith(opening, at));
    if (!pair) return at;
    const end = text.indexOf(pair[1], at + 2);
    if (end < 0) return text.length;
    at = end + pair[1].length;
  }
}

const SPACE = /\s*/y;

/** The sample without a byte order mark, and without the zeros between the characters of markup in UTF-16. */
function readableHead(head: string): string {
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
}

/** A ZIP file contains the names of its entries uncompressed. */
function recogniseZip(bytes: Buffer): Recognised {
  if (bytes.includes('word/document.xml') || bytes.includes('word/document2.xml')) return { kind: 'docx' };
  const isOffice = ['xl/workbook', 'ppt/presentation', 'application/vnd.oasis', 'META-INF/container.xml'];
  return { refused: isOffice.some((name) => bytes.includes(name)) ? 'office' : 'zip' };
}

/** A file with the extension of a mail needs no field that only machines write. */
function mailKind(text: string, isNamed: boolean): 'mail' | 'web-archive' | null {
  const head = (text.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ');
  const fields = head.split(/\r?\n/).filter((field) => field !== '');
  const isHead = fields.filter((field) => HEADER_FIELDS.test(field)).length >= FEWEST_FIELDS;
  if (!isHead || !fields.every((field) => /^[!-9;-~]+\s*:/.test(field)) || !(isNamed || MACHINE_FIELD.test(head)))
    return null;
  return /^content-type\s*:\s*multipart\/related/im.test(head) && !/^to\s*:/im.test(head) ? 'web-archive' : 'mail';
}

function hintedKind({ name, contentType }: Hints): SourceFormat | null {
  const [type] = (contentType ?? '').split(';');
  switch (type?.trim().toLowerCase()) {
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html';
    case 'text/markdown':
      return 'markdown';
  }
  switch (extname(name).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return 'html';
    case '.md':
    case '.markdown':
      return 'markdown';
    default:
      return null;
  }
}
