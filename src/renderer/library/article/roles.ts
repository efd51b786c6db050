import type { Role } from '../../../contract';

/** A role as a person chooses it. */
export interface RoleName {
  readonly role: Role;
  readonly name: string;
  /** The letter it is chosen by. */
  readonly letter: string;
}

/** In the order in which an article has them. */
export const roles: readonly RoleName[] = [
  { role: 'headline', name: 'Headline', letter: 'H' },
  { role: 'standfirst', name: 'Standfirst', letter: 'S' },
  { role: 'byline', name: 'Byline', letter: 'Y' },
  { role: 'dateline', name: 'Dateline', letter: 'L' },
  { role: 'date', name: 'Date', letter: 'D' },
  { role: 'body', name: 'Body', letter: 'B' },
  { role: 'crosshead', name: 'Crosshead', letter: 'X' },
  { role: 'caption', name: 'Caption', letter: 'C' },
  { role: 'credit', name: 'Credit', letter: 'R' },
  { role: 'boilerplate', name: 'Furniture', letter: 'F' },
];

export function roleName(role: Role): string {
  return roles.find((one) => one.role === role)?.name ?? role;
}

/** The role a letter stands for, or null. */
export function roleOfKey(key: string): Role | null {
  return roles.find(({ letter }) => letter === key.toUpperCase())?.role ?? null;
}

const told: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'crosshead']);

/** Whether a paragraph tells something of the story; the rest stands quietly beside it. */
export function isTold(role: Role): boolean {
  return told.has(role);
}
