import { basename } from 'node:path';
import { z } from 'zod/mini';
import type { Result } from '../../../contract';
import { rescue } from '../../../messages/storage';
import { ok, quoted } from '../../shared/result';
import type { Extractor } from '../../sources/extract/types';
import { isKept } from './articles';
import type { Connection } from './connection';
import type { Originals } from './originals';
import { NOTHING_TO_SAVE, RECOVERING } from './salvage';
import { removeIfEmpty } from './stories';
import type { NewArticle } from './types';

/** The work of a store on opening, before its first request. */

const settingRow = z.object({ value: z.string() });
const purgedRow = z.object({ id: z.number(), story: z.number(), hash: z.string(), name: z.string() });

interface RecoveryOptions {
  readonly connection: Connection;
  readonly originals: Originals;
  readonly extract: Extractor;
  /** The path the damaged database was moved to, or null. */
  readonly setAside: string | null;
  readonly keep: (item: NewArticle) => Result<unknown>;
}

/**
 * Reads originals without an article again after a damaged or missing database was replaced, across interruptions.
 * Resolves to a notice of one sentence, or null when there was nothing to do.
 */
export async function recover(options: RecoveryOptions): Promise<Result<string | null>> {
  const { connection, originals, extract, setAside, keep } = options;
  const saved = connection.row(settingRow, 'SELECT value FROM setting WHERE name = ?', RECOVERING);
  if (saved === null) return ok(null);
  let [again, lost] = [0, 0];
  for (const { hash, name } of originals.all()) {
    if (isKept(connection, hash)) continue;
    const bytes = originals.read(hash, name);
    const hints = originals.hints(hash) ?? { name };
    const extracted = bytes && (await extract(bytes, hints));
    if (bytes === null || !extracted?.ok) {
      lost++;
      continue;
    }
    const kept = keep({ ...extracted.value, bytes, name: hints.name, origin: hints.address ?? null, hints });
    if (!kept.ok) return kept;
    again++;
  }
  connection.run('DELETE FROM setting WHERE name = ?', RECOVERING);
  return ok(noticeOf(setAside, saved.value, again, lost));
}

function noticeOf(setAside: string | null, saved: string, again: number, lost: number): string {
  const isMissing = saved === NOTHING_TO_SAVE;
  const damaged = setAside === null ? rescue.damaged : rescue.setAside({ name: quoted(basename(setAside)) });
  return [
    isMissing ? rescue.missing : damaged,
    ...(isMissing ? [] : [rescue.saved({ count: Number(saved) })]),
    ...(again > 0 || isMissing ? [rescue.readAgain({ count: again })] : []),
    ...(lost > 0 ? [rescue.lost({ count: lost })] : []),
  ].join(' ');
}

/**
 * Permanently deletes articles that were deleted before a time: the rows first, then the files, which do no harm
 * without rows and belong to no other article, because no two have the same bytes.
 */
export function purge(connection: Connection, originals: Originals, before: number): void {
  const sql = 'SELECT id, story, hash, name FROM article WHERE deleted < ?';
  const gone = connection.rows(purgedRow, sql, before);
  if (gone.length === 0) return;
  connection.transaction(() => {
    for (const { id, story } of gone) {
      connection.run('DELETE FROM article WHERE id = ?', id);
      removeIfEmpty(connection, story);
    }
  });
  for (const { hash, name } of gone) originals.remove(hash, name);
}
