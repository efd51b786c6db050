/** From a PDF to its article: letters to lines, columns, paragraphs and stories. */

import { getDocumentProxy } from 'unpdf';
import type { Failure, Result } from '../../../../contract';
import { readDate } from '../../../../engine';
import * as words from '../../../../messages/formats';
import { listOf } from '../../../../messages/message';
import { fail, ok, quoted } from '../../../shared/result';
import { assemble, type ExtractedPiece } from '../assemble';
import { LONGEST_TEXT } from '../bounds';
import type { FromMarkup } from '../html/page';
import { known, knownLanguage, NOTHING_KNOWN } from '../metadata';
import type { Hints } from '../types';
import { joinInitials } from './initials';
import { foliosOf } from './jumps';
import { marginsOf } from './margins';
import { columnsOf } from './order';
import { type FromColumns, paragraphsOf } from './paragraphs';
import { type Fragment, fragmentsOf, type PdfItem, type PdfPage, usualSize } from './text';

/** A page with fewer letters is a scan with a stamp on it. */
const FEWEST_LETTERS = 20;
/** Fonts that do not declare their letters give meaningless characters; a few are ornaments. */
const MOST_UNKNOWN = 0.1;
const UNKNOWN = /[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\n\t]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly language: string | null;
}

/** The text of a PDF in reading order, with headers and footers as clutter. Draws nothing and runs no script. */
export async function extractPdf(bytes: Buffer, { name }: Hints): Promise<Result<FromMarkup>> {
  const file = quoted(name);
  let pdf: PdfText;
  try {
    pdf = await readPdf(bytes);
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    return isProtected ? fail('protected', words.pdfProtected({ file })) : fail('damaged', words.pdfDamaged({ file }));
  }
  const { pages } = pdf;
  const scanned = pages.flatMap((page, i) => (isScanned(page) ? [i + 1] : []));
  if (scanned.length === pages.length) return fail('no-text', words.pdfWithoutText({ file }));
  const { pieces, stories } = readPages(pages);
  const { text, blocks } = assemble(pieces);
  const headline = blocks.find(({ role }) => role === 'headline');
  return ok({
    text,
    blocks,
    metadata: {
      ...NOTHING_KNOWN,
      headline: headline ? known(text.slice(headline.start, headline.end), 'page') : null,
      language: knownLanguage(pdf.language, 'document'),
    },
    problems: problemsOf(file, text, { scanned, stories }),
  });
}

async function readPdf(bytes: Buffer): Promise<PdfText> {
  // The library takes ownership of the bytes it gets.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pages: PdfPage[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages && length <= LONGEST_TEXT; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const fragments = fragmentsOf(items.filter((item): item is typeof item & PdfItem => 'str' in item));
      length += fragments.reduce((sum, { text }) => sum + text.length, 0);
      pages.push({ fragments, height: page.view[3] ?? 0 });
      page.cleanup();
    }
    return { pages, language: await languageOf(document) };
  } finally {
    await document.destroy();
  }
}

async function languageOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string | null> {
  const { info } = await document.getMetadata();
  return 'Language' in info && typeof info.Language === 'string' ? info.Language : null;
}

function isScanned({ fragments }: PdfPage): boolean {
  return fragments.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0) < FEWEST_LETTERS;
}

/** Paragraphs may span pages; repeated heads and feet follow all of them. */
function readPages(drawn: readonly PdfPage[]): FromColumns {
  const all = drawn.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join(' ');
  const vocabulary = new Map<string, number>();
  for (const [word] of all.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu))
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  const pages = drawn.map((page) => ({ ...page, fragments: joinInitials(page.fragments, vocabulary) }));
  const margins = marginsOf(pages);
  const isRightToLeft = (all.match(RIGHT_TO_LEFT)?.length ?? 0) > all.length / 4;
  const { pieces, stories } = paragraphsOf(
    pages.flatMap(({ fragments, height }, page) => {
      const folios = foliosOf(fragments, { height, usual: usualSize(fragments), heads: margins, isDate });
      const text = fragments.filter((each) => !margins.has(each) && !folios.has(each));
      const columns = columnsOf(text, isRightToLeft);
      return [
        ...columns.map((lines) => ({ lines, page, isFolio: false })),
        ...(folios.size === 0 ? [] : [{ lines: [...folios], page, isFolio: true }]),
      ];
    }),
  );
  const heads = [...margins].map(({ text }: Fragment): ExtractedPiece => ({ text, role: 'boilerplate' }));
  return { pieces: [...pieces, ...heads], stories };
}

const isDate = (text: string) => readDate(text) !== null;

/** Page numbers listed in a sentence; the scan of a whole book is not listed page by page. */
const MOST_LISTED = 12;

function problemsOf(
  file: string,
  text: string,
  { scanned, stories }: { readonly scanned: readonly number[]; readonly stories: number },
): readonly Failure[] {
  const problems: string[] = [];
  if (scanned.length > 0) {
    const listed = scanned.slice(0, MOST_LISTED).map(String);
    const pages = listOf(scanned.length > MOST_LISTED ? [...listed, '…'] : listed);
    problems.push(words.pagesWithoutText({ file, count: scanned.length, pages }));
  }
  if ((text.match(UNKNOWN)?.length ?? 0) > text.length * MOST_UNKNOWN) problems.push(words.pdfGarbled({ file }));
  if (stories > 1) problems.push(words.storiesOnPages({ file, count: stories }));
  return problems.map((sentence) => fail('incomplete', sentence).error);
}
