import { termsOf } from '../../../engine';
import {
  existing,
  insertArticle,
  isKept,
  type Known,
  knownAs,
  unmarkDeleted,
  updateExtracted,
  wordingOf,
} from './articles';
import type { Connection } from './connection';
import type { Grouping } from './grouping';
import { type Originals, sha256 } from './originals';
import { place } from './stories';
import type { Imported, NewArticle } from './types';
import { setVersion } from './versions';

/** The places that articles are kept in. */
export interface Shelf {
  readonly connection: Connection;
  readonly originals: Originals;
  readonly grouping: Grouping;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The outcome for an article, and the original that a newer copy of it replaced. */
export interface Kept {
  readonly imported: Imported;
  readonly replaced: { readonly hash: string; readonly name: string } | null;
}

/**
 * Keeps one article with its original, in the story proposed for it, or in `given` by the user's choice. Must be called
 * inside a transaction of `Store`.
 */
export function keepArticle(shelf: Shelf, item: NewArticle, given: number | null): Kept {
  const hash = sha256(item.bytes);
  const wording = wordingOf(item.article);
  const known = knownAs(shelf.connection, item, hash, wording);
  return known === null ? add(shelf, item, { hash, wording, given }) : keepAgain(shelf, item, { hash, known, given });
}

/**
 * Removes replaced originals, once the replacement is durable. An article may have one of them again: if two copies of
 * it arrive together, each replaces the other.
 */
export function removeReplaced({ connection, originals }: Shelf, kept: readonly Kept[]): void {
  for (const { replaced } of kept)
    if (replaced !== null && !isKept(connection, replaced.hash)) originals.remove(replaced.hash, replaced.name);
}

interface Again {
  readonly hash: string;
  readonly known: Known;
  readonly given: number | null;
}

function keepAgain({ connection, originals, grouping }: Shelf, item: NewArticle, { hash, known, given }: Again): Kept {
  const { id } = known;
  const isUpdated = known.kind === 'wording';
  if (isUpdated) {
    originals.keep(item.bytes, hash, item.name, item.hints);
    updateExtracted(connection, id, item, hash);
  } else {
    // A message about a lost original asks the user to import it again.
    if (originals.read(hash, known.name) === null) originals.keep(item.bytes, hash, known.name, item.hints);
    if (known.deleted) unmarkDeleted(connection, id);
  }
  if (given !== null) place(connection, [id], given, true);
  grouping.refresh([id]);
  const outcome = isUpdated ? 'updated' : known.deleted ? 'restored' : 'known';
  const { story } = existing(connection, id);
  return {
    imported: { id, outcome, story, versionOf: null },
    replaced: isUpdated ? { hash: known.replaced, name: known.name } : null,
  };
}

interface Addition {
  readonly hash: string;
  readonly wording: string;
  readonly given: number | null;
}

function add(shelf: Shelf, item: NewArticle, { hash, wording, given }: Addition): Kept {
  const { connection, originals, grouping } = shelf;
  originals.keep(item.bytes, hash, item.name, item.hints);
  const terms = termsOf(item.article);
  const now = shelf.now();
  const story = given ?? grouping.propose(terms, now);
  const versionOf = grouping.versionOf(terms, item.article.outlet, item.origin, story);
  const id = insertArticle(connection, item, { hash, wording, terms, story, now });
  if (given !== null) place(connection, [id], story, true);
  if (versionOf !== null) setVersion(connection, id, versionOf, 'proposed');
  grouping.put(id, terms, story);
  return { imported: { id, outcome: 'added', story, versionOf }, replaced: null };
}
