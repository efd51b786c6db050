import type { Role } from '../types';

const STORY_TEXT: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'crosshead']);

/** Whether a paragraph of this role reports the event. The rest is clutter or metadata and is not aligned. */
export const isStoryText = (role: Role): boolean => STORY_TEXT.has(role);
