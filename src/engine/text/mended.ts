/**
 * Repairs text that was garbled on its way: "&euro;35" and "â‚¬35" are €35, "won&#8217;t" and "wonâ€™t" are won’t. Only
 * the compared text is repaired. Each repaired character knows its position in the text as it was received, and readers
 * see the text unchanged.
 */

/** A repaired text with the origin of its characters. */
export interface MendedText {
  readonly text: string;
  /** Offsets in the source of the range that `from` to `to` (not included) of the repaired text came from. */
  readonly span: (from: number, to: number) => { readonly start: number; readonly end: number };
}

const NAMED: ReadonlyMap<string, string> = new Map(
  `amp:& lt:< gt:> quot:" apos:' lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ laquo:« raquo:» lsaquo:‹ rsaquo:› ndash:– mdash:—
   hellip:… bull:• middot:· euro:€ pound:£ yen:¥ cent:¢ deg:° percnt:% dollar:$ frac12:½ frac14:¼ frac34:¾ sect:§ para:¶ copy:©
   reg:® trade:™ times:× minus:− plusmn:± iexcl:¡ iquest:¿ szlig:ß aelig:æ AElig:Æ oelig:œ OElig:Œ oslash:ø Oslash:Ø eth:ð
   thorn:þ num:# comma:, period:. colon:: semi:; excl:! quest:? lpar:( rpar:) sol:/ hyphen:-`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
/** Accents by the ends of their entity names: &eacute; is e with the first. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
]);
const SPACES: ReadonlySet<string> = new Set(['nbsp', 'ensp', 'emsp', 'thinsp', 'zwnj', 'zwj', 'shy']);
/** An entity, however often its ampersand was escaped again. */
const ENTITY = /&(?:amp;){0,4}(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/y;

/** The characters of Windows-1252 for the bytes from 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of a character in Windows-1252; undefined beyond it. */
function byteOf(character: string | undefined): number | undefined {
  if (character === undefined) return undefined;
  const at = WINDOWS.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.charCodeAt(0);
  // ISO 8859-1 leaves the bytes below 0xa0 as they are.
  return code >= 0x80 && code <= 0xff ? code : undefined;
}

/**
 * Other encodings that UTF-8 is mistaken for, as the characters of the bytes from 0x80 to 0xbf, the continuation bytes.
 */
const OTHERS: readonly OtherEncoding[] = [
  // Mac OS Roman: won‚Äôt, ‚Ç¨35, caf√©, ¬£5.
  {
    leads: new Map([
      ['‚', 0xe2],
      ['√', 0xc3],
      ['¬', 0xc2],
    ]),
    following: 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø',
  },
  // The code page of DOS: wonΓÇÖt, Γé¼35, caf├⌐, ┬ú5.
  {
    leads: new Map([
      ['Γ', 0xe2],
      ['├', 0xc3],
      ['┬', 0xc2],
    ]),
    following: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐',
  },
  // Windows-1251: wonвЂ™t, в‚¬35. Its capital letters are too common in Russian to be mistaken for anything else.
  {
    leads: new Map([['в', 0xe2]]),
    following: 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї',
  },
];
interface OtherEncoding {
  /** Characters that begin a garbled one, with their bytes. */
  readonly leads: ReadonlyMap<string, number>;
  readonly following: string;
}
/** Second bytes of quotation marks, dashes and the signs of currencies: those that follow 0xe2 in news. */
const SECONDS_OF_MARKS: ReadonlySet<number> = new Set([0x80, 0x82, 0x84]);

/** The character that was decoded in another encoding than Windows-1252. */
function otherwiseMisreadAt(source: string, at: number): MisreadCharacter | undefined {
  for (const { leads, following } of OTHERS) {
    const lead = leads.get(source[at] ?? '');
    if (lead === undefined) continue;
    const [second, third] = [1, 2].map((ahead) => following.indexOf(source[at + ahead] ?? ' ') + 0x80);
    if (second === undefined || third === undefined || second < 0x80) continue;
    if (lead === 0xe2 && (third < 0x80 || !SECONDS_OF_MARKS.has(second))) continue;
    const code =
      lead === 0xe2
        ? ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
        : ((lead & 0x1f) << 6) | (second & 0x3f);
    if (isLikely(code)) return { text: String.fromCharCode(code), length: lead === 0xe2 ? 3 : 2 };
  }
  return undefined;
}

const isContinuation = (byte: number | undefined): byte is number => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** First characters of UTF-8 decoded as Windows-1252 in news: letters with accents, Greek, Cyrillic, Arabic, marks. */
const LEADS = /[ÂÃÅÎÏÐÑØÙâ]/;
/** The same for other encodings (see `OTHERS`), for quoted-printable and for JavaScript strings. */
const OTHER_LEADS = /[‚√¬Γ├┬в=\\]/;

/** Whether a character is often garbled, so that two odd marks beside each other are not mistaken for one. */
function isLikely(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0xff) ||
    (code >= 0x140 && code <= 0x17e) ||
    (code >= 0x391 && code <= 0x44f) ||
    (code >= 0x621 && code <= 0x64a) ||
    (code >= 0x2010 && code <= 0x203a) ||
    (code >= 0x20a0 && code <= 0x2122)
  );
}

/** A piece of the source that is one garbled character. */
interface MisreadCharacter {
  readonly text: string;
  readonly length: number;
}

/** The character that was decoded as two or three in a wrong encoding. */
function misreadAt(source: string, at: number): MisreadCharacter | undefined {
  const [lead, second, third] = [byteOf(source[at]), byteOf(source[at + 1]), byteOf(source[at + 2])];
  if (lead === undefined || !isContinuation(second)) return undefined;
  const isThree = lead >= 0xe0;
  if (isThree && !isContinuation(third)) {
    // The last byte of ” has no character in Windows-1252 and is often lost.
    return lead === 0xe2 && second === 0x80 ? { text: '”', length: 2 } : undefined;
  }
  const code = isThree
    ? ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | ((third ?? 0) & 0x3f)
    : ((lead & 0x1f) << 6) | (second & 0x3f);
  return isLikely(code) ? { text: String.fromCharCode(code), length: isThree ? 3 : 2 } : undefined;
}

/** The character of an entity; a space for all white space and joiners. */
function escapedAt(source: string, at: number): MisreadCharacter | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return undefined;
  const [whole, decimal, hex, name] = match;
  const text =
    name === undefined
      ? fromCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
      : fromName(name);
  return text === undefined ? undefined : { text, length: whole.length };
}

function fromCode(code: number): string | undefined {
  // Numbers from 128 to 159 mean Windows-1252, as browsers read them.
  const windows = code >= 0x80 && code <= 0x9f ? WINDOWS[code - 0x80] : undefined;
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const text = windows ?? String.fromCodePoint(code);
  return /^[\s\p{Cf}]$/u.test(text) ? ' ' : text;
}

function fromName(name: string): string | undefined {
  if (SPACES.has(name)) return ' ';
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? undefined : `${name.slice(0, 1)}${accent}`.normalize('NFC');
}

/** E2=82=AC of quoted-printable and u20ac of JavaScript, after their first sign. */
const QUOTED = /=E2=8[0-4]=[89AB][0-9A-F]|=C[23]=[89AB][0-9A-F]/y;
const SCRIPTED = /\\u([0-9a-fA-F]{4})/y;

/** Codes that mail programs or scripts wrote for a character and nothing decoded. */
function encodedAt(source: string, at: number): MisreadCharacter | undefined {
  SCRIPTED.lastIndex = at;
  const scripted = SCRIPTED.exec(source);
  if (scripted !== null) {
    const text = fromCode(Number.parseInt(scripted[1] ?? '', 16));
    return text === undefined ? undefined : { text, length: scripted[0].length };
  }
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(source)?.[0];
  if (quoted === undefined) return undefined;
  const bytes = quoted
    .slice(1)
    .split('=')
    .map((byte) => Number.parseInt(byte, 16));
  const code = bytes.reduce(
    (sum, byte, index) => (index === 0 ? byte & (bytes.length === 3 ? 0x0f : 0x1f) : (sum << 6) | (byte & 0x3f)),
    0,
  );
  return { text: fromCode(code) ?? ' ', length: quoted.length };
}

function pieceAt(source: string, at: number, character: string): MisreadCharacter | undefined {
  if (character === '&') return escapedAt(source, at);
  if (LEADS.test(character)) return misreadAt(source, at);
  if (!OTHER_LEADS.test(character)) return undefined;
  return character === '=' || character === '\\' ? encodedAt(source, at) : otherwiseMisreadAt(source, at);
}

/** The repaired text; undefined when nothing in it was garbled. Linear in the length of the text. */
export function mended(source: string): MendedText | undefined {
  if (!source.includes('&') && !LEADS.test(source) && !OTHER_LEADS.test(source)) return undefined;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let changed = false;
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? '';
    const piece = pieceAt(source, at, character);
    const { text: meant, length } = piece ?? { text: character, length: 1 };
    changed ||= piece !== undefined;
    for (let unit = 0; unit < meant.length; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    text += meant;
    at += length;
  }
  if (!changed) return undefined;
  // An escaped space is part of the word before it: every source character that is not white space is in a token.
  const isEscapedSpace = (index: number): boolean =>
    /^\s$/.test(text[index] ?? '') && !/^\s$/.test(source.slice(starts[index], ends[index]));
  return {
    text,
    span: (from, to) => {
      let [first, last] = [from, to];
      while (isEscapedSpace(last)) last++;
      while (first > 0 && isEscapedSpace(first - 1) && /^\s*$/.test(text.slice(0, first))) first--;
      return { start: starts[first] ?? 0, end: ends[last - 1] ?? 0 };
    },
  };
}
