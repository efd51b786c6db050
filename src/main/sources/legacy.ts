import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Text and the encoding it was decoded from. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Enough for statistics of letters and byte pairs; more only takes longer. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Encodings that are read as a superset: pages declared as Latin-1 are in windows-1252 (the WHATWG Encoding Standard
 * agrees), and the others are extended in the same way.
 */
const READ_AS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  ASCII: 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

/** Used when nothing fits better: it has a character for nearly every byte. */
const LAST_RESORT = 'windows-1252';

/** The name shown for UTF-8 with undecodable bytes, so that the user learns of them. */
const DAMAGED_UTF8 = 'UTF-8 with errors';

/**
 * Bytes are damaged UTF-8, and not in another encoding, when there are this many characters outside ASCII for each
 * error: bytes of other encodings hardly ever form two valid sequences by chance, let alone ten.
 */
const CHARACTERS_PER_ERROR = 10;

/** Decodes bytes in a named encoding; a byte order mark is dropped. */
export function decodeAs(bytes: Buffer, encoding: string): Decoded {
  const isDamaged = encoding === 'UTF-8' && !isUtf8(bytes);
  return { text: iconv.decode(bytes, encoding), encoding: isDamaged ? DAMAGED_UTF8 : encoding };
}

/**
 * Guesses the encoding of bytes that are neither valid UTF-8 nor UTF-16, by chardet's statistics: its best candidate
 * that leaves no byte without a character, else its best. UTF-8 with a few broken bytes stays UTF-8.
 */
export function decodeByStatistics(bytes: Buffer): Decoded {
  const damaged = decodeAs(bytes, 'UTF-8');
  if (isMostlyUtf8(damaged.text)) return damaged;
  const names = analyse(sample(bytes))
    .map((match) => READ_AS[match.name] ?? match.name)
    .filter((name) => iconv.encodingExists(name));
  if (names[0] === 'UTF-8') return damaged;
  for (const name of names) {
    const decoded = decodeAs(bytes, name);
    if (!decoded.text.includes('\ufffd')) return decoded;
  }
  return decodeAs(bytes, names[0] ?? LAST_RESORT);
}

function isMostlyUtf8(text: string): boolean {
  const errors = text.match(/\ufffd/g)?.length ?? 0;
  const characters = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return characters >= errors * CHARACTERS_PER_ERROR;
}

/** The most informative part: from the start of the line with the first byte outside ASCII. */
function sample(bytes: Buffer): Buffer {
  const telling = bytes.findIndex((byte) => byte > 0x7f);
  const start = bytes.lastIndexOf(0x0a, Math.max(0, telling)) + 1;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}
