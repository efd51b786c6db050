import { GENERIC_NAMES, PRODUCTS, ROLE_MAILBOXES } from './words';

/** Names of outlets have a few words; longer ones are sentences. */
const LONGEST_NAME = 60;
const LONGEST_SENDER = 400;
/** Shorter pieces of a domain are countries and sorts of sites. */
const SHORTEST_LABEL = 3;

/** A sender taken apart: `name` and `mailbox` as written, without quotation marks. */
interface Sender {
  readonly name: string;
  readonly mailbox: string;
  readonly domain: string;
}

function senderOf(from: string): Sender | null {
  const text = from.slice(0, LONGEST_SENDER);
  const [, mailbox = '', domain = ''] = /([^\s<>@"':;,[(]{1,64})@([\p{L}\p{N}.-]{1,190})/u.exec(text) ?? [];
  const end = text.search(/[<[(]/);
  const shown = (end < 0 ? text : text.slice(0, end)).replace(/["'“”*]/g, '').trim();
  // Services that send for others name themselves after it.
  const written = shown.split(/\svia\s/i, 1)[0]?.trim() ?? '';
  const name = written.includes('@') ? '' : written;
  return name === '' ? null : { name, mailbox: mailbox.toLowerCase(), domain: domain.toLowerCase() };
}

/**
 * The outlet that a sender's name gives, "Ostry Ledger" for `Ostry Ledger Briefing <briefing@ledger.example>`; null
 * when it is the name of an individual, or only describes the mail.
 */
export function outletOf(from: string | null): string | null {
  const sender = senderOf(from ?? '');
  if (sender === null || sender.name.length > LONGEST_NAME) return null;
  const words = sender.name.split(/\s+/);
  if (words.every((word) => GENERIC_NAMES.has(bare(word)))) return null;
  const inDomain = wordsInDomain(sender.domain, words);
  if (inDomain > 1) return words.slice(0, inDomain).join(' ');
  if (!isOfOutlet(sender, words)) return null;
  let end = words.length;
  while (end > 1 && PRODUCTS.has(bare(words[end - 1] ?? ''))) end -= 1;
  return words.slice(0, end).join(' ');
}

/** How many of the first words a domain is made of: two of "Ostry Ledger Briefing" in `ostry-ledger.example`. */
function wordsInDomain(domain: string, words: readonly string[]): number {
  const labels = new Set(domain.split('.').map((label) => label.replaceAll('-', '')));
  for (let count = words.length; count > 0; count -= 1) {
    if (
      labels.has(
        words
          .slice(0, count)
          .map(bare)
          .join('')
          .replace(/[^\p{L}\p{N}]/gu, ''),
      )
    )
      return count;
  }
  return 0;
}

/** Whether an address is of an outlet: its mailbox is nobody's in particular, or its domain has a word of the name. */
function isOfOutlet({ mailbox, domain }: Sender, words: readonly string[]): boolean {
  if (ROLE_MAILBOXES.some((role) => mailbox.includes(role))) return true;
  const names = words.map(bare).filter((word) => word.length >= SHORTEST_LABEL && !GENERIC_NAMES.has(word));
  const isPerson = names.some((name) => mailbox.split(/[._-]/).includes(name));
  return !isPerson && domain.split('.').some((label) => label.length >= SHORTEST_LABEL && names.includes(label));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');
}
