/** Mends text that was garbled before it was imported: UTF-8 read as a legacy encoding, and entities escaped twice. */
import { decodeHTMLStrict } from 'entities';

/** A mended text, with an example of the damage. */
export interface MendResult {
  readonly text: string;
  /** The first mended stretch, before and after; null when nothing was mended. */
  readonly example: { readonly garbled: string; readonly mended: string } | null;
  /** A stretch that looks garbled but was left alone, because it might be intended; null when there is none. */
  readonly doubtful: string | null;
}

/** Encodings that UTF-8 is mistaken for, the commonest first. */
const TAKEN_FOR = ['windows-1252', 'windows-1251', 'windows-1250', 'macintosh'] as const;
type Encoding = (typeof TAKEN_FOR)[number];
/** Text may have been through the same mistake more than once ("Ã¢â‚¬â„¢"). */
const MOST_ROUNDS = 3;
/**
 * Two bytes may be valid UTF-8 by chance ("Spaß“"); a garbled text has at most this share of correct characters beside
 * them.
 */
const MOST_RIGHT = 0.25;
/** One "Ã©" may be intended, and so may a few such pairs of Cyrillic letters. */
const FEWEST: Readonly<Record<Encoding, number>> = {
  'windows-1252': 2,
  'windows-1251': 4,
  'windows-1250': 3,
  macintosh: 3,
};
/** In characters: enough to recognise the place. */
const LONGEST_EXAMPLE = 12;

/** Characters outside ASCII found in correct text; random bytes give characters of scripts nobody reads. */
const PLAUSIBLE =
  /^(?:[\u0080-\u024f\u2010-\u2044\u20a0-\u20bf]|\p{M}|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Thai}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u2100-\u22ff\u25a0-\u27bf\u3000-\u303f\uff00-\uffef]|\p{Emoji_Presentation})$/u;
const FIRST_HIGH = 0x80;
const NO_BREAK_SPACE = 0xa0;

/** Never intended, even among correct characters: punctuation, currencies and emoji from sequences of three or four. */
const UNMISTAKABLE = /^[\u2010-\u2044\u20a0-\u20bf\u2122\u{1f300}-\u{1faff}]$/u;

/** Letters and signs of Western and Central European texts. */
const WESTERN = /^[\u00a0-\u024f\u2010-\u2044\u20a0-\u20bf\u2122]$/u;

type ByteTable = ReadonlyMap<string, number>;

/** The characters of the bytes from 0x80 on. A space marks a byte without a character. */
const UPPER_HALVES: Readonly<Record<Encoding, string>> = {
  'windows-1250': `€ ‚ „…†‡ ‰Š‹ŚŤŽŹ ‘’“”•–— ™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙`,
  macintosh: `ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ`,
  'windows-1252': `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ${range(0xa0, 0xff)}`,
  'windows-1251': `ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї${range(0x410, 0x44f)}`,
};

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join('');
}

/** Maps each character outside ASCII to its byte; a byte may also have come through as a control character. */
function tableOf(upperHalf: string): ByteTable {
  const controls = [...range(FIRST_HIGH, 0x9f)].map((control, at): [string, number] => [control, FIRST_HIGH + at]);
  const characters = [...upperHalf].map((character, at): [string, number] => [character, FIRST_HIGH + at]);
  return new Map([...controls, ...characters.filter(([character]) => character !== ' ')]);
}

const TABLES = {
  'windows-1252': tableOf(UPPER_HALVES['windows-1252']),
  'windows-1251': tableOf(UPPER_HALVES['windows-1251']),
  'windows-1250': tableOf(UPPER_HALVES['windows-1250']),
  macintosh: tableOf(UPPER_HALVES.macintosh),
} as const;

/** A sequence of UTF-8 that was read byte by byte. */
interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

interface Scan {
  readonly found: readonly Sequence[];
  /** Characters outside ASCII that are in no sequence. */
  readonly right: number;
}

/** The length in bytes of a sequence that begins with this byte; 0 if none does. */
function lengthAt(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function sequenceAt(text: string, start: number, table: ByteTable): Sequence | null {
  const bytes: number[] = [];
  const length = lengthAt(table.get(text.charAt(start)) ?? 0);
  for (let at = start; at < start + length; at += 1) {
    const byte = table.get(text.charAt(at));
    if (byte === undefined || (at > start && (byte < 0x80 || byte > 0xbf))) return null;
    bytes.push(byte);
  }
  if (bytes.length === 0) return null;
  try {
    const character = strict.decode(Uint8Array.from(bytes));
    return PLAUSIBLE.test(character) ? { start, end: start + length, character } : null;
  } catch {
    // Overlong forms and surrogates are not valid UTF-8.
    return null;
  }
}

function scan(text: string, table: ByteTable): Scan {
  const found: Sequence[] = [];
  let right = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < FIRST_HIGH) continue;
    const sequence = sequenceAt(text, at, table);
    if (sequence === null) right += text.charCodeAt(at) === NO_BREAK_SPACE ? 0 : 1;
    else {
      found.push(sequence);
      at = sequence.end - 1;
    }
  }
  return { found, right };
}

/**
 * The sequences that are surely garbled: some occur by chance, but not in place of nearly all characters outside ASCII.
 */
function sure({ found, right }: Scan, encoding: Encoding): readonly Sequence[] {
  // In the rarer encodings, chance sequences give other scripts.
  const isRare = encoding === 'windows-1250' || encoding === 'macintosh';
  if (isRare && !found.every(({ character }) => WESTERN.test(character))) return [];
  if (right <= found.length * MOST_RIGHT && found.length >= FEWEST[encoding]) return found;
  // Three Cyrillic letters in a row may be intended; "â€™" never is.
  return encoding === 'windows-1252' ? found.filter(({ character }) => UNMISTAKABLE.test(character)) : [];
}

/** The remains of "”" and "à" after the byte that has no character, or is a space, was lost. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/â€(?![\u0080-\uffff])/gu, '”'],
  [/Ã(?=\s)/gu, 'à'],
];

/** `whole`: nearly all characters outside ASCII are garbled, so the others are remains of garbled ones, too. */
function replaced(text: string, sequences: readonly Sequence[], whole: boolean): string {
  let result = '';
  let at = 0;
  for (const { start, end, character } of sequences) {
    result += text.slice(at, start) + character;
    at = end;
  }
  result += text.slice(at);
  return (whole ? LOST : LOST.slice(0, 1)).reduce((mended, [garbled, meant]) => mended.replace(garbled, meant), result);
}

function around(
  text: string,
  { start, end }: Sequence,
  by: string,
): { readonly garbled: string; readonly mended: string } {
  const before = /\p{L}{0,8}$/u.exec(text.slice(Math.max(0, start - LONGEST_EXAMPLE), start))?.[0] ?? '';
  const after = /^\p{L}{0,8}/u.exec(text.slice(end, end + LONGEST_EXAMPLE))?.[0] ?? '';
  return { garbled: `${before}${text.slice(start, end)}${after}`, mended: `${before}${by}${after}` };
}

/**
 * Mends UTF-8 that was read as windows-1252, windows-1251 or a rarer encoding ("wonâ€™t", "РџСЂРёРІРµС‚") and saved
 * that way. Certain cases are mended; a lone pair that may be intended is left and named. Correct text is returned
 * unchanged. Linear time.
 */
export function mendMojibake(text: string): MendResult {
  let current = text;
  let example: MendResult['example'] = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const best = likeliest(current);
    const [first] = best.sequences;
    if (first === undefined) break;
    example ??= around(current, first, first.character);
    current = replaced(current, best.sequences, best.whole);
  }
  const doubtful = suspect(current, scan(current, TABLES['windows-1252'])) ?? questioned(current);
  const [control] = CONTROL.exec(current) ?? [];
  if (control !== undefined) {
    example ??= { garbled: '\ufffd', mended: characterOf(control) };
    current = current.replace(CONTROLS, characterOf);
  }
  return { text: current, example, doubtful };
}

/** Unicode has no printable characters from 0x80 to 0x9f: these are windows-1252, copied byte by byte. */
const CONTROL = /[\u0080-\u009f]/u;
const CONTROLS = /[\u0080-\u009f]/gu;

function characterOf(control: string): string {
  const character = UPPER_HALVES['windows-1252'].charAt(control.charCodeAt(0) - FIRST_HIGH);
  return character === ' ' ? control : character;
}

/** The encoding that most of a text was mistaken for, and the sequences that surely were. */
function likeliest(text: string): { readonly sequences: readonly Sequence[]; readonly whole: boolean } {
  let best: { readonly sequences: readonly Sequence[]; readonly whole: boolean } = { sequences: [], whole: false };
  for (const encoding of TAKEN_FOR) {
    const found = scan(text, TABLES[encoding]);
    const sequences = sure(found, encoding);
    if (sequences.length > best.sequences.length) best = { sequences, whole: sequences === found.found };
  }
  return best;
}

/** "won?t", "the mayor?s": apostrophes that some program could not write. Twice is not a typo. */
const QUESTIONED = /\p{L}{2,20}\?(?:s|t|re|ve|ll|d)(?![\p{L}=])/gu;
const FEWEST_QUESTIONED = 2;
/** "Caf\ufffd": characters that are lost for good. */
const LOST_CHARACTER = /\p{L}{0,8}\ufffd\p{L}{0,8}/u;

function questioned(text: string): string | null {
  const lost = LOST_CHARACTER.exec(text)?.[0];
  if (lost !== undefined) return lost;
  const found = text.match(QUESTIONED) ?? [];
  return found.length >= FEWEST_QUESTIONED ? (found[0] ?? null) : null;
}

/** "Ã©" and "Â£": the first letters that fill garbled Western text, before a sign that cannot continue a word. */
function suspect(text: string, { found }: Scan): string | null {
  const pair = found.find(({ start }) => /^[ÃÂ][\u00a1-\u00bf]/u.test(text.slice(start, start + 2)));
  return pair ? around(text, pair, '').garbled : null;
}

const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/iu;

/** "=E2=80=99": mail that was never decoded, with its soft line breaks. */
const QUOTED_PRINTABLE = /(?:=[\dA-F]{2}){2,4}/gu;
const SOFT_BREAK = /=\r?\n/gu;
/** "\\u2019": an escape from a program's string. */
const ESCAPE = /\\u([\da-f]{4})/giu;

function fromQuotedPrintable(codes: string): string {
  const bytes = (codes.match(/[\dA-F]{2}/gu) ?? []).map((byte) => Number.parseInt(byte, 16));
  try {
    return bytes.every((byte) => byte >= FIRST_HIGH) ? strict.decode(Uint8Array.from(bytes)) : codes;
  } catch {
    // Not UTF-8, so perhaps not an encoded character at all.
    return codes;
  }
}

function fromEscape(code: string, digits: string): string {
  const character = String.fromCharCode(Number.parseInt(digits, 16));
  return PLAUSIBLE.test(character) ? character : code;
}

function decodeCodes(text: string): string {
  const decoded = text.replace(QUOTED_PRINTABLE, fromQuotedPrintable);
  const joined = decoded === text ? text : decoded.replace(SOFT_BREAK, '');
  return decodeHTMLStrict(joined.replace(ESCAPE, fromEscape));
}

const CODE = new RegExp(`${ENTITY.source}|${QUOTED_PRINTABLE.source}|${ESCAPE.source}`, 'iu');

/**
 * Decodes the codes left in plain text ("&#8217;", "&amp;euro;", "=E2=80=99", "\\u2019"), including those escaped
 * twice.
 */
export function mendEntities(text: string): MendResult {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS && CODE.test(current); round += 1) current = decodeCodes(current);
  if (current === text) return { text, example: null, doubtful: null };
  const garbled = new RegExp(CODE.source, 'giu');
  const example = [...text.matchAll(garbled)].map(([code]) => code).find((code) => decodeCodes(code) !== code) ?? '';
  return { text: current, example: { garbled: example, mended: decodeCodes(example) }, doubtful: null };
}
