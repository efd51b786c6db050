/** Agencies by name only, without the wordings of datelines and credits (./agencies). */
import { AGENCIES } from './data/agencies';

const agencyOfName = new Map(AGENCIES.flatMap(({ name, names }) => names.map((one) => [one.toLowerCase(), name])));

/** The short name of the agency that a text names, in any case (`ap`, `Associated Press`); else null. */
export function agencyNamed(text: string): string | null {
  return agencyOfName.get(text.toLowerCase()) ?? null;
}

/** One spelling for all names of an agency; any other name in lower case. */
function agencyKey(name: string): string {
  const plain = name.trim().toLowerCase().replace(/^the /u, '');
  return (agencyNamed(plain) ?? plain).toLowerCase();
}

/** Whether two names belong to one agency: `AP` and `The Associated Press`. Names of other outlets must be equal. */
export function isSameAgency(one: string, other: string): boolean {
  return agencyKey(one) === agencyKey(other);
}
