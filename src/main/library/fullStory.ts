import type { Result } from '../../contract';
import { ok } from '../shared/result';
import { type FullArticle, type FullStory, MOST_ARTICLES } from '../sources/load';
import type { LibraryClient } from './store/client';

type Client = Pick<LibraryClient, 'call'>;

/** A story of the library with its articles in full, or only the first ones if there are too many to open. */
export async function fullStory(client: Client, id: number): Promise<Result<FullStory>> {
  const [story, listed] = await Promise.all([client.call('story', id), client.call('articles', { story: id })]);
  if (!story.ok) return story;
  if (!listed.ok) return listed;
  const ids = listed.value.map((article) => article.id).sort((a, b) => a - b);
  const articles = await inFull(client, ids.slice(0, MOST_ARTICLES));
  const { title, date } = story.value;
  return articles.ok ? ok({ title, date, articles: articles.value }) : articles;
}

/** Some articles of the library as a story, in this order. */
export async function fullArticles(client: Client, ids: readonly number[]): Promise<Result<FullStory>> {
  const articles = await inFull(client, ids);
  if (!articles.ok) return articles;
  const title = articles.value.map(({ article, name }) => article.headline ?? name)[0] ?? '';
  return ok({ title, date: null, articles: articles.value });
}

async function inFull(client: Client, ids: readonly number[]): Promise<Result<readonly FullArticle[]>> {
  const found = await Promise.all(ids.map((id) => client.call('article', id)));
  const articles: FullArticle[] = [];
  for (const one of found) {
    if (!one.ok) return one;
    const { id, name, encoding, article } = one.value;
    articles.push({ id, name, encoding, article });
  }
  return ok(articles);
}
