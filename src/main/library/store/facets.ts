import { z } from 'zod/mini';
import { type Facets, MOST_LISTED } from '../../../contract';
import type { Connection } from './connection';

const countsRow = z.object({ articles: z.number(), stories: z.number(), proposed: z.number() });
const facetRow = z.object({ name: z.string(), articles: z.number() });

/** A story with a single article suggests nothing, so it needs no review. */
const COUNTS = `SELECT coalesce(sum(articles), 0) AS articles, count(*) AS stories,
  coalesce(sum(confirmed = 0 AND articles > 1), 0) AS proposed
  FROM (SELECT story.confirmed, count(*) AS articles FROM story JOIN article ON article.story = story.id
    WHERE article.deleted IS NULL GROUP BY story.id)`;

/**
 * The most frequent first, ties by name, so that the order is stable. Grouped by column number, because `name` is also
 * a column of articles.
 */
const MOST_FREQUENT = `GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_LISTED}`;

const OUTLETS = `SELECT outlet AS name, count(*) AS articles FROM article
  WHERE deleted IS NULL AND outlet IS NOT NULL ${MOST_FREQUENT}`;

const AGENCIES = `SELECT agency.value AS name, count(*) AS articles FROM article, json_each(article.agencies) AS agency
  WHERE deleted IS NULL ${MOST_FREQUENT}`;

/** The numbers of articles and stories, and the values articles can be filtered by. */
export function facetsOf(connection: Connection): Facets {
  const counts = connection.row(countsRow, COUNTS) ?? { articles: 0, stories: 0, proposed: 0 };
  return {
    ...counts,
    outlets: connection.rows(facetRow, OUTLETS),
    agencies: connection.rows(facetRow, AGENCIES),
  };
}
