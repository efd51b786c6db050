import { type MimeNode, Splitter } from '@zone-eu/mailsplit';
import libmime from 'libmime';

/** A leaf part of a mail; its transfer encoding is decoded, its character encoding is not. */
export interface MailPart {
  readonly contentType: string;
  readonly charset: string | null;
  /**
   * Whether its lines are wrapped (`format=flowed`, RFC 3676), and whether the trailing space is removed on rejoining.
   */
  readonly isFlowed: boolean;
  readonly deletesSpace: boolean;
  readonly isAttachment: boolean;
  /** The address of a page saved as one file. */
  readonly location: string | null;
  /** Parts with the same number have the same content in different formats; null for a part that is always shown. */
  readonly alternative: number | null;
  readonly bytes: Buffer;
}

/** One message: the mail itself, or one attached to it. Fields missing from its header are null. */
export interface MailMessage {
  readonly subject: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string | null;
  readonly contentType: string;
  /** The address of a page saved as one file (written by Chromium browsers). */
  readonly snapshotOf: string | null;
  /** The number of messages around it, each attached to the next. */
  readonly level: number;
  readonly parts: readonly MailPart[];
}

/** Mails attached to mails: real ones go three or four deep; deeper ones were made to take long. */
const MOST_LEVELS = 20;

/** Parts of a mail. The splitter's default limit of a thousand is too low for a mail with many forwards. */
const MOST_PARTS = 20_000;

/** The type of an attached message. Most programs mark it as an attachment; it is read nevertheless. */
const MESSAGE = 'message/rfc822';

interface Leaf {
  readonly node: MimeNode;
  readonly chunks: Buffer[];
}

/** A message whose parts are still encoded. */
interface EncodedMessage {
  readonly root: MimeNode;
  readonly level: number;
  readonly leaves: Leaf[];
}

/**
 * Splits a mail, or a page saved as MHTML, into messages: the mail itself first, then the messages attached to it, in
 * order. Rejects if the bytes are not a mail.
 */
export function messagesOf(bytes: Buffer): Promise<readonly MailMessage[]> {
  return split(bytes, 0);
}

async function split(bytes: Buffer, level: number): Promise<readonly MailMessage[]> {
  const splitter = new Splitter({ maxChildNodes: MOST_PARTS, defaultInlineEmbedded: true });
  const unread: EncodedMessage[] = [];
  const owners = new Map<MimeNode, EncodedMessage>();
  const leaves = new Map<MimeNode, Leaf>();
  splitter.end(bytes);
  for await (const chunk of splitter) {
    if (chunk.type === 'node') {
      const owner = ownerOf(chunk, owners, level);
      owners.set(chunk, owner);
      if (owner.root === chunk) unread.push(owner);
      if (chunk.multipart || chunk.messageNode) continue;
      const leaf: Leaf = { node: chunk, chunks: [] };
      leaves.set(chunk, leaf);
      owner.leaves.push(leaf);
    } else if (chunk.type === 'body') {
      leaves.get(chunk.node)?.chunks.push(chunk.value);
    }
  }
  const messages: MailMessage[] = [];
  for (const each of unread) messages.push(...(await messageOf(each)));
  return messages;
}

/** The message that contains a part: that of its parent, or a new one if the part is the root of a message. */
function ownerOf(node: MimeNode, owners: ReadonlyMap<MimeNode, EncodedMessage>, level: number): EncodedMessage {
  const parent = node.parentNode || null;
  const around = parent ? owners.get(parent) : undefined;
  if (around === undefined) return { root: node, level, leaves: [] };
  return parent?.messageNode ? { root: node, level: around.level + 1, leaves: [] } : around;
}

/** A message, followed by those attached to it as files. */
async function messageOf({ root, level, leaves }: EncodedMessage): Promise<readonly MailMessage[]> {
  const alternatives = new Map<MimeNode, number>();
  const parts: MailPart[] = [];
  const attached: MailMessage[] = [];
  for (const { node, chunks } of leaves) {
    const part = await partOf(node, Buffer.concat(chunks), alternativeOf(node, root, alternatives));
    const inner = part.contentType === MESSAGE && level < MOST_LEVELS ? await attachedIn(part.bytes, level + 1) : [];
    if (inner.length === 0) parts.push(part);
    attached.push(...inner);
  }
  const header = (name: string) => headerOf(root, name);
  const message: MailMessage = {
    subject: header('subject'),
    from: header('from'),
    to: header('to'),
    date: header('date'),
    contentType: root.contentType || 'text/plain',
    snapshotOf: header('snapshot-content-location'),
    level,
    parts,
  };
  return [message, ...attached];
}

/** The messages in an attachment; none if it is damaged, which makes it a file that was not read. */
async function attachedIn(bytes: Buffer, level: number): Promise<readonly MailMessage[]> {
  try {
    return await split(bytes, level);
  } catch {
    return [];
  }
}

/** The number of the outermost `multipart/alternative` around a part, within its message. */
function alternativeOf(node: MimeNode, root: MimeNode, numbers: Map<MimeNode, number>): number | null {
  let found: number | null = null;
  for (let at = node; at !== root && at.parentNode; ) {
    at = at.parentNode;
    if (at.multipart !== 'alternative') continue;
    found = numbers.get(at) ?? numbers.size;
    numbers.set(at, found);
  }
  return found;
}

async function partOf(node: MimeNode, raw: Buffer, alternative: number | null): Promise<MailPart> {
  const decoder = node.getDecoder();
  decoder.end(raw);
  const decoded: Buffer[] = [];
  for await (const chunk of decoder) decoded.push(Buffer.from(chunk));
  return {
    contentType: node.contentType || 'text/plain',
    charset: node.charset || null,
    isFlowed: node.flowed,
    deletesSpace: node.delSp,
    isAttachment: node.disposition === 'attachment',
    location: headerOf(node, 'content-location'),
    alternative,
    bytes: Buffer.concat(decoded),
  };
}

function headerOf(node: MimeNode, name: string): string | null {
  const value = node.headers ? node.headers.getFirst(name) : '';
  return value ? libmime.decodeWords(value.trim()) : null;
}
