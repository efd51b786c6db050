import { basename } from 'node:path';
import { z } from 'zod/mini';
import type { Result } from '../../../contract';
import { rescue } from '../../../messages/storage';
import { ok, quoted } from '../../shared/result';
import { isKept } from './articles';
import type { Connection } from './connection';
import type { Originals } from './originals';
import { NOTHING_TO_SAVE, RECOVERING } from './salvage';
import { removeIfEmpty } from './stories';
import type { Extract, NewArticle } from './types';

/** Maintenance that a store does when it is opened, before the first request. */

const settingRow = z.object({ value: z.string() });
const purgedRow = z.object({ id: z.number(), story: z.number(), hash: z.string(), name: z.string() });

/**
 * After a damaged or missing database was replaced: reads the originals that no article has; safe to interrupt and
 * repeat. Returns the sentence to show to the user, or null if there was nothing to do.
 */
export async function recover(
  connection: Connection,
  originals: Originals,
  extract: Extract,
  setAside: string | null,
  keep: (item: NewArticle) => Result<unknown>,
): Promise<Result<string | null>> {
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
 * Purges articles deleted before a given time: first the rows, then the files. Without rows the files do no harm, and
 * they are not shared, because no two articles have the same bytes.
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
