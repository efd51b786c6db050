import { GENERIC_NAMES, PRODUCTS, ROLE_MAILBOXES } from './words';

/** In characters: names of outlets have a few words; longer ones are sentences. */
const LONGEST_NAME = 60;
const LONGEST_SENDER = 400;
/** In characters: shorter labels of a domain are countries and kinds of sites. */
const SHORTEST_LABEL = 3;

/** A parsed sender: `name` and `mailbox` as written, without quotation marks. */
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
  // Services that send for others add their name after "via".
  const written = shown.split(/\svia\s/i, 1)[0]?.trim() ?? '';
  const name = written.includes('@') ? '' : written;
  return name === '' ? null : { name, mailbox: mailbox.toLowerCase(), domain: domain.toLowerCase() };
}

/**
 * The outlet in a sender's name, "Ostry Ledger" for `Ostry Ledger Briefing <briefing@ledger.example>`; null if the name
 * is a person's, or only names the product.
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

/** How many of the first words a domain consists of: two of "Ostry Ledger Briefing" in `ostry-ledger.example`. */
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

/** Whether an address is an outlet's: its mailbox is not personal, or its domain contains a word of the name. */
function isOfOutlet({ mailbox, domain }: Sender, words: readonly string[]): boolean {
  if (ROLE_MAILBOXES.some((role) => mailbox.includes(role))) return true;
  const names = words.map(bare).filter((word) => word.length >= SHORTEST_LABEL && !GENERIC_NAMES.has(word));
  const isPerson = names.some((name) => mailbox.split(/[._-]/).includes(name));
  return !isPerson && domain.split('.').some((label) => label.length >= SHORTEST_LABEL && names.includes(label));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');
}
