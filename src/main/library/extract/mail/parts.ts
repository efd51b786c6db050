import { type MimeNode, Splitter } from '@zone-eu/mailsplit';
import libmime from 'libmime';

/** A part of a mail that holds no further parts, its transfer encoding undone and its character encoding not. */
export interface Part {
  readonly contentType: string;
  readonly charset: string | null;
  readonly isAttachment: boolean;
  /** Where it was, in a page saved as one file. */
  readonly location: string | null;
  readonly bytes: Buffer;
}

export interface MailParts {
  readonly subject: string | null;
  readonly date: string | null;
  /** The address of a page saved as one file (Chrome and its kin write it). */
  readonly snapshotOf: string | null;
  readonly parts: readonly Part[];
}

/** Takes a mail or a page saved as MHTML apart; rejects for what is none. Forwarded mails inside are taken apart too. */
export async function partsOf(bytes: Buffer): Promise<MailParts> {
  const splitter = new Splitter();
  const parts: { node: MimeNode; chunks: Buffer[] }[] = [];
  let root: MimeNode | null = null;
  splitter.end(bytes);
  for await (const chunk of splitter) {
    if (chunk.type === 'node') {
      root ??= chunk;
      if (!chunk.multipart) parts.push({ node: chunk, chunks: [] });
    } else if (chunk.type === 'body') {
      parts.at(-1)?.chunks.push(chunk.value);
    }
  }
  const header = (name: string) => headerOf(root, name);
  return {
    subject: header('subject'),
    date: header('date'),
    snapshotOf: header('snapshot-content-location'),
    parts: await Promise.all(parts.map(({ node, chunks }) => partOf(node, Buffer.concat(chunks)))),
  };
}

async function partOf(node: MimeNode, raw: Buffer): Promise<Part> {
  const decoder = node.getDecoder();
  decoder.end(raw);
  const decoded: Buffer[] = [];
  for await (const chunk of decoder) decoded.push(Buffer.from(chunk));
  return {
    contentType: node.contentType || 'text/plain',
    charset: node.charset || null,
    isAttachment: node.disposition === 'attachment',
    location: headerOf(node, 'content-location'),
    bytes: Buffer.concat(decoded),
  };
}

function headerOf(node: MimeNode | null, name: string): string | null {
  const value = node?.headers ? node.headers.getFirst(name) : '';
  return value ? libmime.decodeWords(value.trim()) : null;
}
