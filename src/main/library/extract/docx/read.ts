import mammoth from 'mammoth';
import type { Result } from '../../../../contract';
import { fail, quoted } from '../../result';
import { extractMarkup, type FromMarkup } from '../html/page';
import { NOTHING_KNOWN } from '../metadata';
import type { Hints } from '../types';
import { type ZipFault, zipFault } from './zip';

const FAULTS: Readonly<Record<ZipFault, readonly ['damaged' | 'too-large' | 'protected', string]>> = {
  damaged: ['damaged', 'is damaged; open it in a word processor and save it anew.'],
  bomb: ['too-large', 'unpacks to far more than its size; if you trust who made it, open it and save its text.'],
  protected: ['protected', 'is protected by a password; save a copy without one.'],
};

/** Word's styles that say what a paragraph is; mammoth knows the headings by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Caption'] => figcaption:fresh"];

/** The text of a Word document: mammoth makes markup of its styles, without pictures. */
export async function extractDocx(bytes: Buffer, hints: Hints): Promise<Result<FromMarkup>> {
  const fault = await zipFault(bytes);
  if (fault) {
    const [code, sentence] = FAULTS[fault];
    return fail(code, `${quoted(hints.name)} ${sentence}`);
  }
  let html: string;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    html = (await mammoth.convertToHtml({ buffer: bytes }, { styleMap: STYLES, convertImage })).value;
  } catch {
    return fail('damaged', `${quoted(hints.name)} ${FAULTS.damaged[1]}`);
  }
  return extractMarkup(html, hints, NOTHING_KNOWN);
}
