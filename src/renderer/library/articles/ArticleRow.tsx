import type { ArticleItem } from '../../../contract';
import { articles as words } from '../../../messages/library/articles';
import { articleFacts, dateOf, listedHeadline, outletOf } from '../../../viewmodel/labels/library';
import { ListRow } from '../../ui/ListRow';
import { SafeText } from '../../ui/SafeText';
import styles from './Articles.module.css';

interface Props {
  readonly article: ArticleItem | undefined;
  readonly isSelected: boolean;
}

/** An article in a list; an empty row until it has been loaded. */
export function ArticleRow({ article, isSelected }: Props) {
  if (article === undefined) return <div className={styles.loading} />;
  const { version } = article;
  return (
    <div className={styles.row} data-selected={isSelected ? '' : undefined}>
      <span className={styles.check} data-check="" aria-hidden="true">
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 6.3l2.4 2.5l4.6-5.3" />
        </svg>
      </span>
      <bdi className={article.outlet === null ? `${styles.outlet} ${styles.unknown}` : styles.outlet}>
        <SafeText text={outletOf(article)} />
      </bdi>
      <div className={styles.headline}>
        <ListRow
          title={listedHeadline(article)}
          lang={article.language}
          isPlaceholder={article.headline === null}
          mark={version === null ? null : version.accepted ? words.version : words.possibleVersion}
          facts={articleFacts(article).join(' · ')}
        />
      </div>
      <time className={styles.date} dateTime={article.published ?? undefined}>
        {dateOf(article.published)}
      </time>
    </div>
  );
}
