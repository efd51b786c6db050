import type { KeyboardEvent, Ref } from 'react';
import { search as words } from '../../../messages/library/articles';
import { keyOf } from '../../commands/keys';
import field from '../../ui/Field.module.css';
import styles from './SearchField.module.css';

interface Props {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** Called on Enter or Arrow Down, to move to the results. */
  readonly onResults: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Searches the whole library. */
export function SearchField({ typed, onTyped, onResults, ref }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== '') onTyped('');
    else if ((event.key === 'Enter' || event.key === 'ArrowDown') && typed.trim() !== '') onResults();
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.search}>
      <input
        ref={ref}
        type="search"
        className={field.control}
        aria-label={words.field}
        placeholder={words.placeholder({ keys: keyOf('search-library') })}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
