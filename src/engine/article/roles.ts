import type { Role } from '../types';

const TOLD: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'crosshead']);

/** Whether a paragraph of this role tells the event; the rest is furniture or metadata and takes no part in alignment. */
export const isTold = (role: Role): boolean => TOLD.has(role);
