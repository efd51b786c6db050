import { isUtf8 } from 'node:buffer';
import type { Decoded } from './legacy';

/** Longer marks first: the UTF-32LE mark begins with the UTF-16LE mark. */
export const BYTE_ORDER_MARKS: readonly { readonly mark: Buffer; readonly encoding: string }[] = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'UTF-8' },
  { mark: Buffer.from([0xff, 0xfe, 0x00, 0x00]), encoding: 'UTF-32LE' },
  { mark: Buffer.from([0x00, 0x00, 0xfe, 0xff]), encoding: 'UTF-32BE' },
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'UTF-16LE' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'UTF-16BE' },
];

/**
 * Text has no control characters except line ends, tabs, form feeds and the odd stray one (an old end-of-file mark); in
 * compressed data about one byte in ten is one. One in a hundred lies well between the two.
 */
const MOST_CONTROLS = 0.01;

/** Tab, line feed, vertical tab, form feed, carriage return: the control characters used for layout. */
const isLayout = (byte: number): boolean => byte >= 0x09 && byte <= 0x0d;

/** Text with a byte order mark is trusted unless it contains something no text has: lone surrogates or zeros. */
const NEVER_IN_TEXT = /[\p{Cs}\0]/u;

/** Text without a mark gets a stricter test: other bytes read as UTF-16 soon produce unassigned characters. */
const UNLIKELY_IN_TEXT = /[\p{Cn}\p{Co}\p{Cs}\0]/u;

/**
 * Decodes a file's bytes: by byte order mark, else as strict UTF-8, else as UTF-16 without a mark, else by statistics.
 * Returns null when the bytes are not text at all.
 */
export async function decode(bytes: Buffer): Promise<Decoded | null> {
  for (const { mark, encoding } of BYTE_ORDER_MARKS) {
    if (bytes.subarray(0, mark.length).equals(mark)) return decodeUnless(NEVER_IN_TEXT, bytes, encoding);
  }
  // Only UTF-16 text contains zero bytes, and nearly all of it does: each space and line end has one.
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  if (hasTooManyControls(bytes)) return null;
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' };
  // Loaded on first use: the tables of the legacy encodings are large, and most files are UTF-8.
  const { decodeByStatistics } = await import('./legacy');
  return decodeByStatistics(bytes);
}

/** Tries both byte orders; if both give plausible characters, the one with more white space is right. */
async function decodeUnmarkedUtf16(bytes: Buffer): Promise<Decoded | null> {
  if (bytes.length % 2 !== 0) return null;
  const little = await decodeUnless(UNLIKELY_IN_TEXT, bytes, 'UTF-16LE');
  const big = await decodeUnless(UNLIKELY_IN_TEXT, bytes, 'UTF-16BE');
  if (little === null || big === null) return little ?? big;
  return countSpaces(big.text) > countSpaces(little.text) ? big : little;
}

async function decodeUnless(unlikely: RegExp, bytes: Buffer, encoding: string): Promise<Decoded | null> {
  const { decodeAs } = await import('./legacy');
  const decoded = decodeAs(bytes, encoding);
  return unlikely.test(decoded.text) ? null : decoded;
}

function countSpaces(text: string): number {
  return text.match(/\s/g)?.length ?? 0;
}

function hasTooManyControls(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes) if ((byte < 0x20 && !isLayout(byte)) || byte === 0x7f) controls++;
  return controls > bytes.length * MOST_CONTROLS;
}
