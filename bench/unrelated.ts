/** Links between articles about different events: all are false, so there should be next to none. */
import { type Article, compareArticles, parseArticle, type Relation } from '../src/engine';
import { plainArticle } from '../src/engine/article/plain';
import { documentPairs, eventArticles } from './data';
import { figure, heading, row } from './table';

const RELATIONS: readonly Relation[] = ['verbatim', 'edited', 'partial', 'reworded'];

function report(name: string, pairs: readonly (readonly [Article, Article])[]): void {
  const links = pairs.map(([left, right]) => compareArticles(left, right).links);
  const mean = (relation: Relation | null): string =>
    figure(links.flat().filter((link) => relation === null || link.relation === relation).length / pairs.length);
  const linked = links.filter(({ length }) => length > 0).length / links.length;
  row(name, [String(pairs.length), mean(null), figure(linked), ...RELATIONS.map(mean)]);
}

/** Every item with each later one. */
const combinations = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((left, index) => items.slice(index + 1).map((right) => [left, right] as const));

export function reportUnrelated(): void {
  heading('Unrelated articles: links of each pair, all of them false', ['pairs', 'links', 'with any', ...RELATIONS]);
  const english = [...eventArticles()].flatMap(([event, articles]) =>
    articles.map(({ text }) => ({ event, article: parseArticle(text) })),
  );
  report(
    'English, different events',
    combinations(english).flatMap(([a, b]) => (a.event === b.event ? [] : [[a.article, b.article] as const])),
  );
  const portuguese = documentPairs('porsimples-ori-str.dev').map(({ paragraphs }) =>
    plainArticle(
      paragraphs.map((sentences) => sentences.join(' ')),
      'pt',
    ),
  );
  report('Portuguese, different texts', combinations(portuguese));
}
