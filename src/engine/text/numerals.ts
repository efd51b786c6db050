/** Converts numbers as outlets write them to plain ASCII digits: Arabic-Indic and other digits, Han numerals. */

/** The zero of each row of decimal digits used in news: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50] as const;
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** Digits of any of these scripts as ASCII digits; full-width ones are folded by NFKC already. */
export const asciiDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
  });

const FROM_ZERO = '〇一二三四五六七八九';
const HAN_DIGIT_VARIANTS: ReadonlyMap<string, number> = new Map([
  ...[...FROM_ZERO].map((digit, value): [string, number] => [digit, value]),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
]);
const HAN_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const HAN_MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** Han numerals that are single digits. */
export const HAN_DIGITS: readonly string[] = [...HAN_DIGIT_VARIANTS.keys()];

/** The value of a single Han numeral used as a word: 三 is 3, 两 is 2. */
export const hanDigit = (character: string): number | undefined => HAN_DIGIT_VARIANTS.get(character);

/** The inside of a regular expression's character class of the numerals of Chinese and Japanese. */
export const HAN_NUMERALS = [...HAN_DIGIT_VARIANTS.keys(), ...HAN_UNITS.keys(), ...HAN_MYRIADS.keys()].join('');
/** The numerals that multiply a number in digits: 5千, 1.5万. */
export const HAN_SCALES = [...HAN_UNITS.keys(), ...HAN_MYRIADS.keys()].slice(1).join('');

const ONLY_HAN = new RegExp(`^[${HAN_NUMERALS}]{2,}$`);
const SCALED = new RegExp(`^(\\d+(?:\\.\\d+)?)([${HAN_SCALES}]+)$`);

/** 二百 -> 200, 二〇一二 -> 2012, 1.5万 -> 15000; any other text as it is. */
export function fromHan(text: string): string {
  const scaled = SCALED.exec(text);
  if (scaled !== null) {
    const factor = [...(scaled[2] ?? '')].reduce(
      (product, sign) => product * (HAN_UNITS.get(sign) ?? HAN_MYRIADS.get(sign) ?? 1),
      1,
    );
    return plain(Number(scaled[1]) * factor) ?? text;
  }
  if (!ONLY_HAN.test(text)) return text;
  const signs = [...text];
  if (signs.every((sign) => HAN_DIGIT_VARIANTS.has(sign)))
    return signs.map((sign) => HAN_DIGIT_VARIANTS.get(sign)).join('');
  let [total, section, digit] = [0, 0, 0];
  for (const sign of signs) {
    const unit = HAN_UNITS.get(sign);
    const myriad = HAN_MYRIADS.get(sign);
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total += (section + digit === 0 ? 1 : section + digit) * myriad;
      [section, digit] = [0, 0];
    } else digit = digit * 10 + (HAN_DIGIT_VARIANTS.get(sign) ?? 0);
  }
  return plain(total + section + digit) ?? text;
}

/** The digits of a number, without exponent or rounding noise; undefined where it is too large to be exact. */
function plain(value: number): string | undefined {
  if (!(value < 1e15)) return undefined;
  return String(Number(value.toFixed(6)));
}
