import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Failure } from '../../../contract';
import { encodings } from '../../../messages/import';
import { garbledCodes, garbledText, perhapsGarbled } from '../../../messages/reading';
import { fail, quoted } from '../../shared/result';
import { BYTE_ORDER_MARKS, decode } from '../decode';
import { decodeAs } from '../legacy';
import { mendEntities, mendMojibake } from '../mend';
import type { Hints, KnownEncoding } from './types';

/** Decoded text, the basis for its encoding, and problems to report. */
export interface DecodedSource {
  readonly text: string;
  readonly encoding: KnownEncoding;
  readonly problems: readonly Failure[];
}

/** In bytes. HTML must declare its encoding within the first kilobyte, but saved pages put comments before that. */
const DECLARED_WITHIN = 4096;

/** A declared encoding is trusted up to this share of undecodable characters; a false declaration spoils many more. */
const MOST_UNREADABLE = 0.005;

/** Encodings whose bytes are all ASCII, or include zeros: for them, being valid UTF-8 proves nothing. */
const STATEFUL = /^(?:utf-?(?:7|16|32)|iso-2022|hz-)/i;

/** Labels that the WHATWG Encoding Standard reads as a superset of the encoding, as browsers do. */
const READ_AS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'GB18030',
  gbk: 'GB18030',
  'x-gbk': 'GB18030',
  gb18030: 'GB18030',
  'x-sjis': 'Shift_JIS',
  'shift-jis': 'Shift_JIS',
  shift_jis: 'Shift_JIS',
  'windows-31j': 'Shift_JIS',
  big5: 'Big5',
  'big5-hkscs': 'Big5',
  'ks_c_5601-1987': 'EUC-KR',
  'euc-kr': 'EUC-KR',
  'euc-jp': 'EUC-JP',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  utf8: 'UTF-8',
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16LE',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};

/** The name under which an encoding is read and shown, or null when it cannot be read. */
export function encodingNamed(label: string): string | null {
  const name = READ_AS[label.trim().toLowerCase()] ?? label.trim();
  return iconv.encodingExists(name) ? name : null;
}

/** The encoding named by a content type such as `text/html; charset=windows-1251`. */
export function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.+-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** The encoding declared in the first lines of a page or of XML. */
function declaredInside(bytes: Buffer): string | null {
  const head = bytes.subarray(0, DECLARED_WITHIN).toString('latin1');
  const [, xml] = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.+-]+)/i.exec(head) ?? [];
  if (xml !== undefined) return xml;
  const [, meta] = /<meta\b[^<>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.+-]+)/i.exec(head) ?? [];
  // A declaration that can be read byte by byte is not in UTF-16.
  return meta !== undefined && /^utf-?16/i.test(meta) ? 'UTF-8' : (meta ?? null);
}

/**
 * Decodes bytes in the encoding the user chose, else by byte order mark, content type or the page's own declaration,
 * else by detection. A declaration that the bytes contradict is reported and ignored. Null when the bytes are not text.
 */
export async function decodeSource(bytes: Buffer, hints: Hints): Promise<DecodedSource | null> {
  const chosen = hints.encoding === undefined ? null : encodingNamed(hints.encoding);
  // The user may have chosen an encoding in order to see the garbled text itself.
  if (chosen !== null) return known(decodeAs(bytes, chosen), 'chosen', []);
  const isMarked = BYTE_ORDER_MARKS.some(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  const label = isMarked ? null : (charsetOf(hints.contentType) ?? declaredInside(bytes));
  const declared = label === null ? null : encodingNamed(label);
  if (declared !== null && !isUtf8Throughout(bytes, declared)) {
    const decoded = decodeAs(bytes, declared);
    if (isReadable(decoded.text)) return mended(known(decoded, 'declared', []), hints);
  }
  const decoded = await decode(bytes);
  if (decoded === null) return null;
  // Valid UTF-8 is certain: nobody needs to check whether its letters are right.
  const isDoubtful = label !== null && !(declared !== null && decoded.encoding === 'UTF-8');
  const problems = isDoubtful ? [belied(label, decoded.encoding, hints)] : [];
  return mended(known(decoded, isMarked ? 'declared' : 'detected', problems), hints);
}

/**
 * Whether bytes are UTF-8 although another encoding is declared, as in pages saved again by a program that kept the
 * declaration. Text in another encoding is valid UTF-8 only by chance, and hardly ever throughout; ASCII reads the same
 * either way.
 */
function isUtf8Throughout(bytes: Buffer, declared: string): boolean {
  return declared !== 'UTF-8' && !isAscii(bytes) && isUtf8(bytes) && !STATEFUL.test(declared);
}

/** The source with text mended that was garbled before it was imported, and a problem that says so. */
function mended(source: DecodedSource, { name }: Hints): DecodedSource {
  const { text, example, doubtful } = mendMojibake(source.text);
  const sentences = [
    ...(example === null ? [] : [garbledText({ name: quoted(name), ...example })]),
    ...(doubtful === null ? [] : [perhapsGarbled({ name: quoted(name), garbled: doubtful })]),
  ];
  const problems = sentences.map((sentence) => fail('encoding', sentence).error);
  return { ...source, text, problems: [...source.problems, ...problems] };
}

/**
 * Plain text with leftover character references ("&#8217;") replaced. In markup they are correct, and the parser of the
 * markup replaces them.
 */
export function withoutEntities(source: DecodedSource, { name }: Hints): DecodedSource {
  const { text, example } = mendEntities(source.text);
  if (example === null) return source;
  const problem = fail('encoding', garbledCodes({ name: quoted(name), ...example })).error;
  return { ...source, text, problems: [...source.problems, problem] };
}

function known(
  { text, encoding }: { readonly text: string; readonly encoding: string },
  basis: KnownEncoding['basis'],
  problems: readonly Failure[],
): DecodedSource {
  return { text, encoding: { name: encoding, basis }, problems };
}

function isReadable(text: string): boolean {
  const unreadable = text.match(/[\ufffd\0]/g)?.length ?? 0;
  return unreadable <= text.length * MOST_UNREADABLE;
}

function belied(label: string, used: string, { name }: Hints): Failure {
  return fail('encoding', encodings.contradicted({ name: quoted(name), declared: label, used })).error;
}
