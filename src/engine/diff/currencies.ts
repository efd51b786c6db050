/** Reads signs, codes and names of currencies before a number, and the remains of a sign that was lost on its way. */
import { pairs } from '../text/data/words';
import type { NumberRead } from './numbers';
import type { Unit } from './unit';
import type { UnitReader } from './unitReader';

/** Signs and codes of currencies, which are the same in all languages. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = pairs(
  `$:usd us$:usd usd:usd €:eur eur:eur £:gbp gbp:gbp ¥:jpy jpy:jpy cny:cny rmb:cny ₹:inr inr:inr rs:inr ₽:rub rub:rub ₩:krw krw:krw
   ₺:try ₴:uah uah:uah ₪:ils ils:ils chf:chf cad:cad aud:aud sek:sek nok:nok dkk:dkk pln:pln brl:brl r$:brl mxn:mxn zar:zar`,
);
/** Prefixes of a dollar sign that name the country: US$, A$, C$. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'usd'],
  ['a', 'aud'],
  ['c', 'cad'],
  ['nz', 'nzd'],
  ['hk', 'hkd'],
  ['r', 'brl'],
]);

/** The remains of a lost currency sign: ?400,000. */
const LOST_SIGN = /^[?\ufffd¤]$/;
export const LOST_CURRENCY = 'lost';
/** Currencies whose signs get lost: those beyond ASCII. */
export const OFTEN_LOST: readonly string[] = ['eur', 'gbp', 'jpy', 'inr'];

/** Signs and words before a number that name its currency. */
export const CURRENCY_WORDS: readonly string[] = [...CURRENCY_SIGNS.keys(), ...DOLLARS.keys()];

/** A currency before its number: EUR 2,500, Rs 1.5 crore, US$35, € 5. */
export function currencyBefore(reader: UnitReader): string | undefined {
  return reader.attempt(() => {
    const [unit, next] = [reader.peek(), reader.peek(1)];
    if (unit === undefined || next === undefined) return undefined;
    const dollar = next.glued && next.key.startsWith('$') ? DOLLARS.get(unit.key) : undefined;
    if (dollar !== undefined) {
      reader.at += next.key === '$' ? 2 : 1;
      return dollar;
    }
    // A currency's name comes after its number; before it, only a sign or a code does.
    const code = LOST_SIGN.test(unit.key) && next.glued && !unit.glued ? LOST_CURRENCY : CURRENCY_SIGNS.get(unit.key);
    if (code === undefined || next.kind !== 'figure') return undefined;
    reader.at++;
    return code;
  });
}

/** The currency whose sign is attached to a number; the letter before the sign of A$35 may be a separate unit. */
export function signOf({ sign }: NumberRead, before: Unit | undefined): string | undefined {
  if (sign === undefined) return undefined;
  return (sign === '$' && before !== undefined ? DOLLARS.get(before.key) : undefined) ?? CURRENCY_SIGNS.get(sign);
}
