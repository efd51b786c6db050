import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { PDFDocument, PDFHexString, StandardFonts } from 'pdf-lib';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { articleOf } from './article';
import { extract } from './extract';
import type { Extracted, Hints } from './types';

/**
 * Helpers for the tests of extraction; no product code imports this file. Returns the extracted text, or throws its
 * failure.
 */
export async function extracted(bytes: Buffer | string, hints: Partial<Hints> = {}): Promise<Extracted> {
  const result = await extract(Buffer.from(bytes), { name: 'a', ...hints });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The code and the message of a failure; throws when there is none. */
export async function failureOf(bytes: Buffer, hints: Partial<Hints> = {}) {
  const result = await extract(bytes, { name: 'a', ...hints });
  if (result.ok) throw new Error(`Extracted as ${result.value.kind}: ${result.value.text.slice(0, 100)}`);
  return result.error;
}

/** The paragraphs of the article, one a line: role, tab, text. Throws if one is not at its offsets. */
export function articleLines(source: Extracted): string {
  return articleOf(source)
    .paragraphs.map(({ role, text, start, end }) => {
      if (source.text.slice(start, end).replace(/\n/g, ' ') !== text) throw new Error(`Not at its offsets: ${text}`);
      return `${role}\t${text}\n`;
    })
    .join('');
}

/** A saved page in the encoding it declares; the repository keeps it in UTF-8. */
export function savedPage(name: string): Buffer {
  const html = readFileSync(join(__dirname, 'pages', name), 'utf8');
  const [, charset = 'utf-8'] = /charset=["']?([\w-]+)/.exec(html) ?? [];
  return iconv.encode(html, charset === 'iso-8859-1' ? 'windows-1252' : charset);
}

/** A Word document with this body, as WordprocessingML. */
export function docx(body: string, more: Zippable = {}): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/styles.xml': strToU8(
        '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>',
      ),
      'word/_rels/document.xml.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      ...more,
    }),
  );
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Text to draw on a page of a PDF: `at` is its left edge and baseline, in points from the lower left. */
export interface DrawnText {
  readonly text: string;
  readonly at: readonly [number, number];
  readonly size?: number;
}

/** A PDF of A4 pages with these lines. */
export async function pdf(pages: readonly (readonly DrawnText[])[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, at, size = 10 } of lines) page.drawText(text, { x: at[0], y: at[1], size, font });
  }
  return Buffer.from(await document.save());
}

/** A PDF that no empty password decrypts: its keys belong to no password. */
export async function protectedPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  const key = 'a'.repeat(64);
  const { context } = document;
  context.trailerInfo.Encrypt = context.register(
    context.obj({
      Filter: 'Standard',
      V: 2,
      R: 3,
      Length: 128,
      P: -4,
      O: PDFHexString.of(key),
      U: PDFHexString.of(key),
    }),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))]);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** Breaks text into lines of a given width, hyphenating where `~` allows it; returns the lines, the first at `top`. */
export async function typeset(
  text: string,
  box: { left: number; top: number; width: number; size?: number },
): Promise<DrawnText[]> {
  const { left, top, width, size = 10 } = box;
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.TimesRoman);
  const lines = brokenIntoLines(text, (line) => font.widthOfTextAtSize(line, size) <= width);
  return lines.map((line, i) => ({ text: line, at: [left, top - i * size * 1.2], size }));
}

function brokenIntoLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const [whole, first, rest] = [word.replace('~', ''), ...word.split('~')];
    const next = line === '' ? whole : `${line} ${whole}`;
    if (fits(next)) line = next;
    else if (rest !== undefined && fits(`${line} ${first}-`)) {
      lines.push(`${line} ${first}-`);
      line = rest;
    } else {
      lines.push(line);
      line = whole;
    }
  }
  return [...lines, line];
}

/** The script of the extraction worker as built for the command line, for the tests of one file. */
export async function builtExtractor(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const configFile = join(__dirname, '../../../../tools/setup/command-line.vite.config.mjs');
  await build({ configFile, build: { outDir: folder } });
  return join(folder, 'extractWorker.cjs');
}
