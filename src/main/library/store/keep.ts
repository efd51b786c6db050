import type { Imported } from '../../../contract';
import { termsOf } from '../../../engine';
import { wordingKey } from '../../shared/articleKeys';
import { sha256 } from '../../shared/hash';
import {
  existing,
  insertArticle,
  isKept,
  type KnownArticle,
  knownAs,
  unmarkDeleted,
  updateExtracted,
} from './articles';
import type { Connection } from './connection';
import type { StoryGrouping } from './grouping';
import type { Originals } from './originals';
import { place } from './stories';
import type { NewArticle } from './types';
import { setVersion } from './versions';

/** The database and files that articles are stored in. */
export interface ArticleStorage {
  readonly connection: Connection;
  readonly originals: Originals;
  readonly grouping: StoryGrouping;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The outcome for an article, and the original that a new saved copy replaced. */
export interface KeptOutcome {
  readonly imported: Imported;
  readonly replaced: { readonly hash: string; readonly name: string } | null;
}

/**
 * Stores an article with its original: in the story it is proposed for, or in `chosenStory`. Called
 * inside a transaction of `Store`.
 */
export function keepArticle(storage: ArticleStorage, item: NewArticle, chosenStory: number | null): KeptOutcome {
  const hash = sha256(item.bytes);
  const wording = wordingKey(item.article);
  const known = knownAs(storage.connection, item, hash, wording);
  return known === null
    ? add(storage, item, { hash, wording, chosenStory })
    : keepAgain(storage, item, { hash, known, chosenStory });
}

/**
 * Removes the originals that were replaced, once the transaction is durable. An article may use one of them again: if
 * two saved copies are imported together, each replaces the other.
 */
export function removeReplaced({ connection, originals }: ArticleStorage, kept: readonly KeptOutcome[]): void {
  for (const { replaced } of kept)
    if (replaced !== null && !isKept(connection, replaced.hash)) originals.remove(replaced.hash, replaced.name);
}

interface KnownImport {
  readonly hash: string;
  readonly known: KnownArticle;
  readonly chosenStory: number | null;
}

function keepAgain(
  { connection, originals, grouping }: ArticleStorage,
  item: NewArticle,
  { hash, known, chosenStory }: KnownImport,
): KeptOutcome {
  const { id } = known;
  const isUpdated = known.kind === 'wording';
  if (isUpdated) {
    originals.keep(item.bytes, hash, item.name, item.hints);
    updateExtracted(connection, id, item, hash);
  } else {
    // The sentence about a lost original asks the user to import it again.
    if (originals.read(hash, known.name) === null) originals.keep(item.bytes, hash, known.name, item.hints);
    if (known.deleted) unmarkDeleted(connection, id);
  }
  if (chosenStory !== null) place(connection, [id], chosenStory, true);
  grouping.refresh([id]);
  const outcome = isUpdated ? 'updated' : known.deleted ? 'restored' : 'known';
  const { story } = existing(connection, id);
  return {
    imported: { id, outcome, story, versionOf: null },
    replaced: isUpdated ? { hash: known.replaced, name: known.name } : null,
  };
}

interface NewImport {
  readonly hash: string;
  readonly wording: string;
  readonly chosenStory: number | null;
}

function add(storage: ArticleStorage, item: NewArticle, { hash, wording, chosenStory }: NewImport): KeptOutcome {
  const { connection, originals, grouping } = storage;
  originals.keep(item.bytes, hash, item.name, item.hints);
  const terms = termsOf(item.article);
  const now = storage.now();
  const story = chosenStory ?? grouping.propose(terms, now);
  const versionOf = grouping.versionOf(terms, item.article.outlet, item.origin, story);
  const id = insertArticle(connection, item, { hash, wording, terms, story, now });
  if (chosenStory !== null) place(connection, [id], story, true);
  if (versionOf !== null) setVersion(connection, id, versionOf, 'proposed');
  grouping.put(id, terms, story);
  return { imported: { id, outcome: 'added', story, versionOf }, replaced: null };
}
