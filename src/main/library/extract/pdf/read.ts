import { getDocumentProxy } from 'unpdf';
import type { Failure, Result } from '../../../../contract';
import { fail, ok, quoted } from '../../result';
import { assemble, type Piece } from '../assemble';
import { LONGEST_TEXT } from '../bounds';
import type { FromMarkup } from '../html/page';
import { known, knownLanguage, NOTHING_KNOWN } from '../metadata';
import type { Hints } from '../types';
import { joinInitials } from './initials';
import { marginsOf } from './margins';
import { columnsOf } from './order';
import { paragraphsOf } from './paragraphs';
import { type Fragment, fragmentsOf, type Item, type PdfPage } from './text';

/** A page with fewer letters is a picture with a stamp on it. */
const FEWEST_LETTERS = 20;
/** Fonts that do not say which letters they draw give letters that are none; a few are ornaments. */
const MOST_UNKNOWN = 0.1;
const UNKNOWN = /[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\n\t]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly language: string | null;
}

/** The text of a PDF in reading order, headers and footers as furniture. Nothing in it is drawn or run. */
export async function extractPdf(bytes: Buffer, { name }: Hints): Promise<Result<FromMarkup>> {
  let pdf: PdfText;
  try {
    pdf = await readPdf(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return fail('protected', `${quoted(name)} is protected by a password; save a copy without one.`);
    }
    return fail('damaged', `${quoted(name)} is damaged; open it in a PDF viewer and print it to a new PDF.`);
  }
  const { pages } = pdf;
  const scanned = pages.filter(isScanned).length;
  if (scanned === pages.length) {
    return fail(
      'no-text',
      `${quoted(name)} holds pictures of pages, not text; run text recognition (OCR) on it first.`,
    );
  }
  const { text, blocks } = assemble(piecesOf(pages));
  const headline = blocks.find(({ role }) => role === 'headline');
  return ok({
    text,
    blocks,
    metadata: {
      ...NOTHING_KNOWN,
      headline: headline ? known(text.slice(headline.start, headline.end), 'page') : null,
      language: knownLanguage(pdf.language, 'document'),
    },
    problems: problemsOf(name, text, scanned, pages.length),
  });
}

async function readPdf(bytes: Buffer): Promise<PdfText> {
  // The library takes the bytes it is given for its own.
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
      const fragments = fragmentsOf(items.filter((item): item is typeof item & Item => 'str' in item));
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

/** Paragraphs run on over pages; what stands in a page's margins comes after all of them. */
function piecesOf(drawn: readonly PdfPage[]): readonly Piece[] {
  const all = drawn.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join(' ');
  const vocabulary = new Map<string, number>();
  for (const [word] of all.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu))
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  const pages = drawn.map((page) => ({ ...page, fragments: joinInitials(page.fragments, vocabulary) }));
  const margins = marginsOf(pages);
  const isRightToLeft = (all.match(RIGHT_TO_LEFT)?.length ?? 0) > all.length / 4;
  const columns = pages.flatMap(({ fragments }) =>
    columnsOf(
      fragments.filter((each) => !margins.has(each)),
      isRightToLeft,
    ),
  );
  return [
    ...paragraphsOf(columns),
    ...[...margins].map(({ text }: Fragment): Piece => ({ text, role: 'boilerplate' })),
  ];
}

function problemsOf(name: string, text: string, scanned: number, pages: number): readonly Failure[] {
  const problems: Failure[] = [];
  if (scanned > 0) {
    const sentence = `${scanned} of the ${pages} pages of ${quoted(name)} are pictures without text; run text recognition (OCR) on it to have them.`;
    problems.push(fail('incomplete', sentence).error);
  }
  if ((text.match(UNKNOWN)?.length ?? 0) > text.length * MOST_UNKNOWN) {
    const sentence = `${quoted(name)} does not say which letters its fonts draw, so its text is garbled; run text recognition (OCR) on it.`;
    problems.push(fail('incomplete', sentence).error);
  }
  return problems;
}
