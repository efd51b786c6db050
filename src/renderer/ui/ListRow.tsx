import type { ReactNode } from 'react';
import styles from './ListRow.module.css';
import { SafeText } from './SafeText';

interface Props {
  readonly title: string;
  /** The language of the title, if known. */
  readonly lang?: string | null;
  /** Whether the title only replaces a missing one. */
  readonly isPlaceholder?: boolean;
  /** A short remark before the facts, such as "Suggested". */
  readonly mark?: string | null;
  /** The line under the title; omitted if it is empty and there is no mark. */
  readonly facts?: string;
  /** More lines. */
  readonly children?: ReactNode;
}

/** The content of a row of a list: a title and the facts under it. */
export function ListRow({ title, lang, isPlaceholder = false, mark = null, facts = '', children }: Props) {
  return (
    <span className={styles.row}>
      <bdi className={styles.title} lang={lang ?? undefined} data-placeholder={isPlaceholder ? '' : undefined}>
        <SafeText text={title} />
      </bdi>
      {facts === '' && mark === null ? null : (
        <span className={styles.facts}>
          {mark === null ? null : <em className={styles.mark}>{mark}</em>}
          <bdi>{facts}</bdi>
        </span>
      )}
      {children}
    </span>
  );
}
