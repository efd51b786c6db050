/** From a Word document to its text, by way of HTML. */

import mammoth from 'mammoth';
import type { Result } from '../../../../contract';
import { docxDamaged, docxProtected, docxTooLarge } from '../../../../messages/formats';
import { fail, ok, quoted } from '../../../shared/result';
import { extractMarkup, type FromMarkup } from '../html/page';
import { NOTHING_KNOWN } from '../metadata';
import { withNotes } from '../notes';
import type { Hints } from '../types';
import { type ZipFault, zipFault } from './zip';

const FAULTS = {
  damaged: ['damaged', docxDamaged],
  bomb: ['too-large', docxTooLarge],
  protected: ['protected', docxProtected],
} as const satisfies Readonly<Record<ZipFault, unknown>>;

/** Word's styles that determine a paragraph's role, by name or, in documents that do not define them, by id. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  'p.Title => h1:fresh',
  "p[style-name='Caption'] => figcaption:fresh",
  'p.Caption => figcaption:fresh',
];

/** Mammoth's output for notes: the marks that refer to them, and their list at the end. */
const NOTE_MARK = /<a href="#(?:foot|end)note-[^"<>]{0,80}" id="[^"<>]{0,80}">\[\d{1,6}\]<\/a>/g;
const WRITTEN_MARK = /<sup>\[\d{1,3}\]<\/sup>/g;
const EMPTY_MARK = /<sup>[\s,;]{0,9}<\/sup>/g;
const WAY_BACK = /\s?<a href="#(?:foot|end)note-ref-[^"<>]{0,80}">↑<\/a>/g;
const NOTES = ['<ol><li id="footnote-', '<ol><li id="endnote-'];

/**
 * The text of a Word document: mammoth turns its styles into HTML, without pictures, comments and tracked deletions.
 * The marks of notes are left out; the notes follow the text, as clutter.
 */
export async function extractDocx(bytes: Buffer, hints: Hints): Promise<Result<FromMarkup>> {
  const fault = await zipFault(bytes);
  if (fault) return failed(fault, hints);
  let html: string;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    html = (await mammoth.convertToHtml({ buffer: bytes }, { styleMap: STYLES, convertImage })).value;
  } catch {
    return failed('damaged', hints);
  }
  const at = Math.max(...NOTES.map((start) => html.lastIndexOf(start)));
  const [body, notes] = at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)];
  const text = extractMarkup(withoutMarks(body), hints, NOTHING_KNOWN);
  if (!text.ok || notes === '') return text;
  const after = extractMarkup(withoutMarks(notes), hints, NOTHING_KNOWN);
  return after.ok ? ok(withNotes(text.value, after.value)) : after;
}

function failed(fault: ZipFault, { name }: Hints) {
  const [code, sentence] = FAULTS[fault];
  return fail(code, sentence({ file: quoted(name) }));
}

function withoutMarks(html: string): string {
  const bare = html.replace(NOTE_MARK, '').replace(WRITTEN_MARK, '').replace(WAY_BACK, '');
  // A mark is superscript by its style and by direct formatting, so its empty element may be inside another.
  return bare.replace(EMPTY_MARK, '').replace(EMPTY_MARK, '');
}
