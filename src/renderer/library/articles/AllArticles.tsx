import { type Ref, useCallback, useState } from 'react';
import type { ArticleFilter, ArticleOrder, Bridge, Facets, Range } from '../../../contract';
import { articles as words } from '../../../messages/library/articles';
import { useListed } from '../list/useListed';
import { type ArticleDeeds, ArticleList, type ArticlesHandle } from './ArticleList';
import styles from './Articles.module.css';
import { ArticleOrderField, FilterBar } from './FilterBar';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryArticles'>;
  readonly facets: Facets;
  readonly changes: number;
  readonly changeNames: ArticleDeeds;
  readonly ref: Ref<ArticlesHandle>;
}

/** Every article that is kept, sorted and filtered. */
export function AllArticles({ bridge, facets, changes, changeNames, ref }: Props) {
  const [filter, setFilter] = useState<ArticleFilter>({});
  const [order, setOrder] = useState<ArticleOrder>('added');
  const ask = useCallback((range: Range) => bridge.libraryArticles(filter, order, range), [bridge, filter, order]);
  const list = useListed(ask, changes);
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <section className={styles.pane} aria-label={words.all}>
      <header className={styles.paneHead}>
        <h2>{words.all}</h2>
        <p role="status">
          {isFiltered && list.total !== null ? words.countOf({ shown: list.total, total: facets.articles }) : ''}
        </p>
        <ArticleOrderField order={order} onOrder={setOrder} />
      </header>
      <FilterBar facets={facets} filter={filter} onFilter={setFilter} />
      <ArticleList {...changeNames} ref={ref} list={list} label={words.all} />
    </section>
  );
}
