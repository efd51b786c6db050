import type { ArticleItem } from '../../../contract';
import { articles as words } from '../../../messages/library/articles';
import { articleFacts, dateOf, listedHeadline, outletOf } from '../../../viewmodel/labels/library';
import { SafeText } from '../../ui/SafeText';
import styles from './Articles.module.css';

interface Props {
  readonly article: ArticleItem | undefined;
  readonly isChosen: boolean;
}

/** An article as an entry of the index. */
export function ArticleEntry({ article, isChosen }: Props) {
  if (article === undefined) return <div className={styles.coming} />;
  const facts = articleFacts(article);
  return (
    <div className={styles.entry} data-chosen={isChosen ? '' : undefined}>
      <span className={styles.check} data-check="" aria-hidden="true">
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 6.3l2.4 2.5l4.6-5.3" />
        </svg>
      </span>
      <bdi className={article.outlet === null ? `${styles.outlet} ${styles.unknown}` : styles.outlet}>
        <SafeText text={outletOf(article)} />
      </bdi>
      <div className={styles.told}>
        <bdi
          className={article.headline === null ? `${styles.headline} ${styles.nameless}` : styles.headline}
          lang={article.language ?? undefined}
        >
          <SafeText text={listedHeadline(article)} />
        </bdi>
        {facts.length === 0 && article.version === null ? null : (
          <span className={styles.facts}>
            {article.version === null ? null : (
              <em className={styles.version}>{article.version.accepted ? words.version : words.possibleVersion}</em>
            )}
            <bdi>{facts.join(' · ')}</bdi>
          </span>
        )}
      </div>
      <time className={styles.date} dateTime={article.published ?? undefined}>
        {dateOf(article.published)}
      </time>
    </div>
  );
}
