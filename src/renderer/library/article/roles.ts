import type { Role } from '../../../contract';
import { labels } from '../../../messages/library/article';

/** A role as a person chooses it: on screen it is called a label. */
export interface RoleName {
  readonly role: Role;
  readonly name: string;
  /** The letter it is chosen by. */
  readonly letter: string;
}

/** The letter of each role, in the order in which an article has them. */
const letters: Readonly<Record<Role, string>> = {
  headline: 'H',
  standfirst: 'S',
  byline: 'Y',
  dateline: 'L',
  date: 'D',
  body: 'B',
  crosshead: 'X',
  caption: 'C',
  credit: 'R',
  boilerplate: 'F',
};

/** All roles, in the order in which an article has them. */
export const roles: readonly RoleName[] = (Object.entries(letters) as [Role, string][]).map(([role, letter]) => ({
  role,
  name: labels[role],
  letter,
}));

/** The label of a paragraph with a role. */
export function roleName(role: Role): string {
  return labels[role];
}

/** The role a letter stands for, or null. */
export function roleOfKey(key: string): Role | null {
  return roles.find(({ letter }) => letter === key.toUpperCase())?.role ?? null;
}
