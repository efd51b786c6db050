import { useCallback } from 'react';
import type { Bridge, Facets, Range } from '../../../contract';
import { articleOrders, articles as words } from '../../../messages/library/articles';
import { screen } from '../../../messages/library/screen';
import { SelectField } from '../../ui/SelectField';
import { useListed } from '../list/useListed';
import { ArticleList, type ArticleListControls } from './ArticleList';
import styles from './Articles.module.css';
import { FilterBar } from './FilterBar';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryArticles'>;
  readonly facets: Facets;
  readonly libraryVersion: number;
  readonly controls: ArticleListControls;
}

/** All articles of the library, sorted and filtered. */
export function AllArticles({ bridge, facets, libraryVersion, controls }: Props) {
  const { state, dispatch } = controls;
  const { filter, order } = state;
  const ask = useCallback((range: Range) => bridge.libraryArticles(filter, order, range), [bridge, filter, order]);
  const list = useListed(ask, libraryVersion);
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <section className={styles.pane} aria-label={words.all}>
      <header className={styles.paneHead}>
        <h2>{words.all}</h2>
        <p role="status">
          {isFiltered && list.total !== null ? words.countOf({ shown: list.total, total: facets.articles }) : ''}
        </p>
        <SelectField
          label={screen.sortBy}
          options={articleOrders}
          value={order}
          onChange={(next) => dispatch({ type: 'sort', order: next })}
        />
      </header>
      <FilterBar facets={facets} filter={filter} onFilter={(next) => dispatch({ type: 'filter', filter: next })} />
      <ArticleList {...controls} list={list} label={words.all} />
    </section>
  );
}
