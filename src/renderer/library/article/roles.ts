import type { Role } from '../../../contract';
import { labels } from '../../../messages/library/article';

/** A role in the menu, where it is called a label. */
export interface RoleLabel {
  readonly role: Role;
  readonly name: string;
  /** The key that assigns it. */
  readonly letter: string;
}

/** The key of each role, in the order in which an article has them. */
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
export const roles: readonly RoleLabel[] = (Object.entries(letters) as [Role, string][]).map(([role, letter]) => ({
  role,
  name: labels[role],
  letter,
}));

/** The label of a paragraph with a role. */
export function roleName(role: Role): string {
  return labels[role];
}

/** The role that a key assigns, or null. */
export function roleOfKey(key: string): Role | null {
  return roles.find(({ letter }) => letter === key.toUpperCase())?.role ?? null;
}
