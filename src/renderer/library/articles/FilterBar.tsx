import type { ArticleFilter, ArticleOrder, Facets } from '../../../contract';
import { articleOrders, filters } from '../../../messages/library/articles';
import { visible } from '../../../viewmodel/labels/text';
import { Button } from '../../ui/Button';
import { SortField } from '../list/SortField';
import styles from './FilterBar.module.css';

interface OrderProps {
  readonly order: ArticleOrder;
  readonly onOrder: (order: ArticleOrder) => void;
}

const orders: Readonly<Record<ArticleOrder, string>> = articleOrders;

/** Sorts articles. */
export function ArticleOrderField({ order, onOrder }: OrderProps) {
  return <SortField orders={orders} order={order} onOrder={onOrder} className={styles.field} />;
}

interface Props {
  readonly facets: Facets;
  readonly filter: ArticleFilter;
  readonly onFilter: (filter: ArticleFilter) => void;
}

/** Filters all articles: those listed pass every filter. */
export function FilterBar({ facets, filter, onFilter }: Props) {
  const change = (name: keyof ArticleFilter, value: string): void => {
    const { [name]: _, ...rest } = filter;
    onFilter(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <fieldset className={styles.bar} aria-label={filters.bar}>
      <label className={styles.field}>
        {filters.outlet}
        <select value={filter.outlet ?? ''} onChange={(event) => change('outlet', event.target.value)}>
          <option value="">{filters.any}</option>
          <Facet facets={facets.outlets} chosen={filter.outlet} />
        </select>
      </label>
      <label className={styles.field}>
        {filters.agency}
        <select value={filter.agency ?? ''} onChange={(event) => change('agency', event.target.value)}>
          <option value="">{filters.any}</option>
          <Facet facets={facets.agencies} chosen={filter.agency} />
        </select>
      </label>
      <label className={styles.field}>
        {filters.from}
        <input type="date" value={filter.from ?? ''} onChange={(event) => change('from', event.target.value)} />
      </label>
      <label className={styles.field}>
        {filters.to}
        <input type="date" value={filter.to ?? ''} onChange={(event) => change('to', event.target.value)} />
      </label>
      {Object.keys(filter).length === 0 ? null : (
        <Button quiet onClick={() => onFilter({})}>
          {filters.clear}
        </Button>
      )}
    </fieldset>
  );
}

/** The names to choose from; the chosen one stays among them when its last article has gone. */
function Facet({ facets, chosen }: { readonly facets: Facets['outlets']; readonly chosen: string | undefined }) {
  const isThere = chosen === undefined || facets.some(({ name }) => name === chosen);
  return [...facets, ...(isThere ? [] : [{ name: chosen, articles: 0 }])].map(({ name, articles }) => (
    <option key={name} value={name}>
      {filters.choice({ name: visible(name), count: articles })}
    </option>
  ));
}
