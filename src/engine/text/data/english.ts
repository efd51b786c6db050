/** English: house style, abbreviations, attribution. Word rarity comes from ./englishRarity. */

import { englishBits } from './englishRarity';
import type { Language } from './language';
import { words } from './words';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const numbers = new Map<string, string>([
  ...SMALL.split(' ').map((word, value): [string, string] => [word, String(value)]),
  ...TENS.split(' ').map((word, index): [string, string] => [word, String((index + 2) * 10)]),
]);

export const english: Language = {
  honorifics: words('mr mrs ms miss mx messrs'),
  abbreviations: words(
    `mr mrs ms mx messrs dr prof sen rep gov gen col lt maj capt cmdr sgt adm rev hon pres sec st ste jr sr vs etc no inc corp
     co ltd bros dept est fig approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
     ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
     va vt wash wis wyo mt ft ave blvd rd op cit al ed eds vol`,
  ),
  numbers,
  spellings: [
    [/isation(s?)$/, 'ization$1'],
    [/(.{3})is(e|es|ed|ing|er|ers)$/, '$1iz$2'],
    [/(.{3})yse(s|d)?$/, '$1yze$2'],
    [/(.{3,})our(s|ed|ing|ite|able|al|ful)?$/, '$1or$2'],
    [/(.{3})tre(s)?$/, '$1ter$2'],
    [/(.{3})ence$/, '$1ense'],
    [/l{2,}(ed|ing|er|ers)$/, 'l$1'],
    [/^programme(s?)$/, 'program$1'],
    [/^grey/, 'gray'],
  ],
  attributions: words(
    `said says say saying told tells tell telling claimed claims claim stated states announced reported reports according
     added adds insisted insists argued argues alleged alleges confirmed confirms denied denies warned warns declared
     replied acknowledged admitted asserted maintained maintains suggested noted quoted quoting cited citing`,
  ),
  optional: words('that'),
  articles: words('a an the'),
  common: words(
    `the of to and in a that is was for on with as it at by he she they from be his her their have has had an are were
     will who which this not but said its been or would than more after about up one out when also into over other could
     we i you there no new two if what some against`,
  ),
  bits: englishBits,
};
