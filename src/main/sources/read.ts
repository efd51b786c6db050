import type { Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Result } from '../../contract';
import { files } from '../../messages/import';
import { type FailedResult, fail, notText, ok, quoted, withoutText } from '../shared/result';
import { decode } from './decode';
import { mendEntities, mendMojibake } from './mend';

/** A file's text. */
export interface SourceText {
  readonly text: string;
  /** The encoding if it was not UTF-8 (detected, so possibly wrong), else null. */
  readonly encoding: string | null;
}

/**
 * In bytes of a text file. War and Peace in English is 3.2 MB; no article is longer, and comparing two of that size
 * still finishes.
 */
export const LARGEST_FILE = 4 * 1024 * 1024;

/** Reads one text file. `name` is the name used in failure messages (the path by default). */
export async function readSource(path: string, name: string = path): Promise<Result<SourceText>> {
  const bytes = await readBytes(path, name, LARGEST_FILE);
  return bytes.ok ? textIn(bytes.value, name) : bytes;
}

/**
 * Reads the bytes of one file. Reads nothing of a file over the limit (in bytes), and no more than the limit of a file
 * that is growing. A path that is not UTF-8 can only be given as a buffer.
 */
export async function readBytes(path: string | Buffer, name: string, limit: number): Promise<Result<Buffer>> {
  try {
    const refusal = refused(await stat(path), name, limit);
    if (refusal) return refusal;
    const bytes = await readAtMost(path, limit + 1);
    return bytes.length > limit ? tooLarge(name, limit) : ok(bytes);
  } catch (error) {
    return failedToRead(error, name);
  }
}

/** The text in the bytes of a text file, mended where it was garbled before it was imported. */
export async function textIn(bytes: Buffer, name: string): Promise<Result<SourceText>> {
  if (bytes.length > LARGEST_FILE) return tooLarge(name, LARGEST_FILE);
  const decoded = await decode(bytes);
  if (decoded === null) return notText(name);
  if (decoded.text.trim() === '') return withoutText(name);
  const { text } = mendEntities(mendMojibake(decoded.text).text);
  return ok({ text, encoding: decoded.encoding === 'UTF-8' ? null : decoded.encoding });
}

function refused(stats: Stats, name: string, limit: number): FailedResult | null {
  if (stats.isDirectory()) return folder(name);
  if (!stats.isFile()) return fail('not-a-file', files.notAFile({ name: quoted(name) }));
  if (stats.size > limit) return tooLarge(name, limit);
  return null;
}

function folder(name: string): FailedResult {
  return fail('not-a-file', files.folder({ name: quoted(name) }));
}

function tooLarge(name: string, limit: number): FailedResult {
  return fail('too-large', files.tooLargeText({ name: quoted(name), limit: limit / 1024 / 1024 }));
}

/** The failure for an error thrown by the file system. */
export function failedToRead(error: unknown, name: string): FailedResult {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    // This character replaced bytes of the name that are not UTF-8, so the name does not lead to the file.
    if (name.includes('\ufffd')) {
      return fail('not-found', files.notUtf8Name({ name: quoted(name) }));
    }
    return fail('not-found', files.missing({ name: quoted(name) }));
  }
  if (code === 'ELOOP') return fail('unreadable', files.loop({ name: quoted(name) }));
  if (code === 'EISDIR') return folder(name);
  if (code === 'EACCES' || code === 'EPERM') {
    return fail('unreadable', files.forbidden({ name: quoted(name) }));
  }
  return fail('unreadable', files.unreadable({ name: quoted(name) }));
}

async function readAtMost(path: string | Buffer, limit: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    // One byte more than the file has, so that the first pass sees its end.
    const { size } = await file.stat();
    return await readUpTo(file, Math.min(size + 1, limit));
  } finally {
    await file.close();
  }
}

async function readUpTo(file: FileHandle, limit: number): Promise<Buffer> {
  const buffer = Buffer.alloc(limit);
  let filled = 0;
  while (filled < limit) {
    const { bytesRead } = await file.read(buffer, filled, limit - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
