import { FORWARD_PREFIXES, REPLY_PREFIXES } from './words';

/** How one message contains another; null when unknown. */
export type MessageRelation = 'forward' | 'reply' | null;

/** "Fwd:", "RE[2]:", "回复：". Subjects are cut to a bound before this is applied. */
const PREFIX = /^\s*\[?\s*(\p{L}[\p{L}\p{M}. ]{0,14}?)\s*(?:[[(]\d{1,3}[\])])?\s*[:：]\s*/u;
const LONGEST_SUBJECT = 500;
/** "[list-name] Fwd: ...", "[EXTERNAL] ...". */
const TAG = /^\s*\[[^\]]{1,40}\]\s*(?=\S)/u;

interface Split {
  readonly passing: MessageRelation;
  readonly rest: string;
}

/** Removes the first prefix or tag; null if there is none. */
function withoutPrefix(subject: string): Split | null {
  const tag = TAG.exec(subject)?.[0];
  if (tag !== undefined) return { passing: null, rest: subject.slice(tag.length) };
  const [whole, prefix] = PREFIX.exec(subject) ?? [];
  if (whole === undefined || prefix === undefined) return null;
  const bare = prefix.toLowerCase().replace(/\./g, '').trim();
  const passing = FORWARD_PREFIXES.has(bare) ? 'forward' : REPLY_PREFIXES.has(bare) ? 'reply' : null;
  return passing === null ? null : { passing, rest: subject.slice(whole.length) };
}

/** How a message contains another one, by the first prefix of its subject. */
export function relationOf(subject: string | null): MessageRelation {
  let rest = subject?.slice(0, LONGEST_SUBJECT) ?? '';
  for (let split = withoutPrefix(rest); split; split = withoutPrefix(rest)) {
    if (split.passing) return split.passing;
    rest = split.rest;
  }
  return null;
}

/** A subject without "Fwd:", "AW:", "[list-name]" and the like before it; null if nothing is left. */
export function subjectAlone(subject: string | null): string | null {
  let rest = subject?.slice(0, LONGEST_SUBJECT) ?? '';
  for (let split = withoutPrefix(rest); split; split = withoutPrefix(rest)) rest = split.rest;
  return rest.trim() || null;
}
