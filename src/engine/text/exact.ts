/** Exact numbers: a third, 2.5 and 35 million must be equal or not, never nearly equal. */

/** A fraction in lowest terms; the denominator is positive. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** Longer runs of digits are no printed amount, and arithmetic on them takes square time. */
const MOST_DIGITS = 30;

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `over` divided by `under`, which must be positive. */
export function exact(over: bigint | number, under: bigint | number = 1n): Exact {
  const [a, b] = [BigInt(over), BigInt(under)];
  const divisor = commonDivisor(a, b);
  return divisor <= 1n ? { over: a, under: b } : { over: a / divisor, under: b / divisor };
}

/** The number written as `digits` ("1200", "6.00"); undefined when it is not one, or too long. */
export function fromDecimal(digits: string): Exact | undefined {
  if (digits.length > MOST_DIGITS || !/^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  const [whole = '', fraction = ''] = digits.split('.');
  return exact(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

export const plus = (a: Exact, b: Exact): Exact => exact(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
export const negative = ({ over, under }: Exact): Exact => ({ over: -over, under });
export const powerOfTen = (power: number): Exact => exact(10n ** BigInt(power));
export const isLess = (a: Exact, b: Exact): boolean => a.over * b.under < b.over * a.under;
export const isWhole = ({ under }: Exact): boolean => under === 1n;

/** A key that is equal for equal numbers only: `7/2`, `12`. */
export const printExact = ({ over, under }: Exact): string => (under === 1n ? String(over) : `${over}/${under}`);
