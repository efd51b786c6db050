import type { Connection } from './connection';

/** Marks the file as a library of Crossread ("CRSR"), at a fixed place in its header. */
export const APPLICATION_ID = 0x43525352;

/**
 * The steps from an empty file to the newest version, one for each version. A released step is never edited: users'
 * libraries have already taken it.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    -- Null: its first article's headline names it.
    title TEXT,
    date TEXT,
    -- 1 when a person has said that this is one story; grouping never changes it then.
    confirmed INTEGER NOT NULL DEFAULT 0,
    sample INTEGER NOT NULL DEFAULT 0,
    -- Milliseconds since 1970, here and below.
    created INTEGER NOT NULL,
    opened INTEGER
  ) STRICT;

  CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (id),
    -- 1 when a person has put it there; grouping never moves it then.
    placed INTEGER NOT NULL DEFAULT 0,
    -- SHA-256 of the original bytes, which are a file of this name.
    hash TEXT NOT NULL UNIQUE,
    -- SHA-256 of the told text as extracted: equal for two savings of one article.
    wording TEXT NOT NULL,
    -- The file's name, and the path or address it came from.
    name TEXT NOT NULL,
    origin TEXT,
    encoding TEXT,
    -- The article as extracted, in JSON; corrections are apart.
    extracted TEXT NOT NULL,
    -- As corrected, to sort and to filter by.
    outlet TEXT,
    headline TEXT,
    byline TEXT,
    published TEXT,
    agencies TEXT NOT NULL,
    language TEXT,
    -- What it is grouped by.
    terms BLOB NOT NULL,
    added INTEGER NOT NULL,
    -- When it was deleted; until it is purged it can be brought back.
    deleted INTEGER,
    version_of INTEGER REFERENCES article (id) ON DELETE SET NULL,
    -- 'proposed', 'accepted' or 'refused'; null when it is no version of anything.
    version_state TEXT
  ) STRICT;
  CREATE INDEX article_story ON article (story);
  CREATE INDEX article_wording ON article (wording);
  CREATE INDEX article_origin ON article (origin);
  CREATE INDEX article_version ON article (version_of);

  CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    -- One change, in JSON; the latest is undone first.
    change TEXT NOT NULL
  ) STRICT;
  CREATE INDEX correction_article ON correction (article);

  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  -- Holds no text of its own: hits are marked in the articles, by their offsets.
  CREATE VIRTUAL TABLE search USING fts5 (
    headline, outlet, byline, told, rest,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
  // Everything that lists show of a story, and that articles are sorted and filtered by, without the text of articles:
  // lists of 10,000 articles load in a tenth of the time.
  `
  DROP INDEX article_story;
  CREATE INDEX article_listed ON article (story, deleted, outlet, headline, name, published, agencies, added);
  `,
  // The articles that a newer Crossread has to read again, and unfinished imports.
  `
  -- The rules the article was read by (\`READER\`); 0 for those of 0.1, which did not number them.
  ALTER TABLE article ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX article_reader ON article (reader, deleted, story);

  -- An import that is under way, or was interrupted.
  CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- How many sources it has; null while its folders have not been looked into.
    total INTEGER
  ) STRICT;

  -- What an import still has to keep. Struck out by the transaction that keeps it.
  CREATE TABLE import_source (
    id INTEGER PRIMARY KEY,
    import INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    -- 'path': a file or folder that a person named; 'file': one that was found; 'address'; 'bytes': something pasted.
    kind TEXT NOT NULL,
    -- The path, byte by byte (not all systems have UTF-8), the address, or what a paste is called.
    name BLOB NOT NULL,
    -- Of a paste: the bytes, and in JSON what is known of them.
    bytes BLOB,
    hints TEXT
  ) STRICT;
  CREATE INDEX import_source_import ON import_source (import);
  `,
  // How an article depends on its agencies, for lists. An agency that only the user named counts as credited, as it
  // does after a correction. Articles of 0.1 have no claims until they are read again.
  `
  ALTER TABLE article ADD COLUMN agency_claims TEXT NOT NULL DEFAULT '[]';
  UPDATE article SET agency_claims = (
    SELECT json_group_array(json_object('agency', agency.value, 'claim', coalesce(
      (SELECT claim.value ->> 'claim' FROM json_each(article.extracted, '$.agencyClaims') AS claim
       WHERE claim.value ->> 'agency' = agency.value),
      'credits'
    ))) FROM json_each(article.agencies) AS agency
  ) WHERE reader > 0;
  `,
];

/** The version this build writes. */
export const VERSION = MIGRATIONS.length;

/** Migrates a database from version `from` to the newest, each step and its version in one transaction. */
export function migrate(connection: Connection, from: number): void {
  MIGRATIONS.slice(from).forEach((step, index) => {
    connection.transaction(() => {
      connection.exec(step);
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${from + index + 1}`);
    });
  });
  // The next start reads the header without SQLite, so it must not be only in the log.
  if (from < VERSION) connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
