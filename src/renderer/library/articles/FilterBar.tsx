import type { ArticleFilter, Facets } from '../../../contract';
import { filters as words } from '../../../messages/library/articles';
import { visible } from '../../../viewmodel/labels/text';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './FilterBar.module.css';

interface Props {
  readonly facets: Facets;
  readonly filter: ArticleFilter;
  readonly onFilter: (filter: ArticleFilter) => void;
}

/** The filters of the list of all articles; a listed article passes all of them. */
export function FilterBar({ facets, filter, onFilter }: Props) {
  const change = (name: keyof ArticleFilter, value: string): void => {
    const { [name]: _, ...rest } = filter;
    onFilter(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <fieldset className={styles.bar} aria-label={words.bar}>
      {(['outlet', 'agency'] as const).map((name) => (
        <Field key={name} label={words[name]} layout="inline">
          <select value={filter[name] ?? ''} onChange={(event) => change(name, event.target.value)}>
            <option value="">{words.any}</option>
            <FacetOptions facets={name === 'outlet' ? facets.outlets : facets.agencies} selected={filter[name]} />
          </select>
        </Field>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={words[name]} layout="inline">
          <input type="date" value={filter[name] ?? ''} onChange={(event) => change(name, event.target.value)} />
        </Field>
      ))}
      {Object.keys(filter).length === 0 ? null : (
        <Button quiet onClick={() => onFilter({})}>
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}

interface FacetOptionsProps {
  readonly facets: Facets['outlets'];
  readonly selected: string | undefined;
}

/** The names to select from. The selected one stays in the list even after its last article is gone. */
function FacetOptions({ facets, selected }: FacetOptionsProps) {
  const isListed = selected === undefined || facets.some(({ name }) => name === selected);
  return [...facets, ...(isListed ? [] : [{ name: selected, articles: 0 }])].map(({ name, articles }) => (
    <option key={name} value={name}>
      {words.choice({ name: visible(name), count: articles })}
    </option>
  ));
}
