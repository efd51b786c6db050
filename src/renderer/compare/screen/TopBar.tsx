import type { ReactNode } from 'react';
import type { Story } from '../../../contract';
import { appName, topBar, withKey } from '../../../messages/compare/page';
import { formatDay } from '../../../viewmodel/labels/dates';
import { KeysButton } from '../../commands/KeysButton';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import styles from '../../ui/TopBar.module.css';

interface Props {
  readonly story: Story | null;
  /** Whether two articles are compared: a single article has nothing to filter. */
  readonly isComparing: boolean;
  readonly substanceOnly: boolean;
  readonly onSubstance: () => void;
  readonly filtersShown: boolean;
  readonly onFilters: () => void;
  readonly onLibrary: () => void;
  readonly onKeys: () => void;
  /** The choice of layout, before the other tools. */
  readonly children?: ReactNode;
}

/** The number of articles, or of outlets if each article is known to come from a different one. */
function articleCount({ articles }: Story): string {
  const outlets = new Set(articles.map((article) => article.outlet));
  const isEachOther = !outlets.has(null) && outlets.size === articles.length;
  return (isEachOther ? topBar.outlets : topBar.articles)({ count: articles.length });
}

/** Whether a title is set in italics: only if its script has them. */
function isSlanted(title: string): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(title);
}

/** The story's title, and the few controls that apply to the whole page. */
export function TopBar(props: Props) {
  const { story, isComparing, substanceOnly, onSubstance, filtersShown, onFilters, onLibrary, onKeys, children } =
    props;
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <span className={styles.wordmark}>{appName}</span>
        {story === null ? null : (
          <div className={styles.story}>
            <h1 className={isSlanted(story.title) ? `${styles.title} ${styles.slanted}` : styles.title}>
              <bdi>
                <SafeText text={story.title} />
              </bdi>
            </h1>
            <span className={styles.facts}>
              {story.date === null ? '' : `${formatDay(story.date)} · `}
              {articleCount(story)}
            </span>
          </div>
        )}
        <div className={styles.tools}>
          {children}
          {isComparing ? (
            <>
              <Button
                quiet
                onClick={onSubstance}
                aria-pressed={substanceOnly}
                title={withKey({ text: topBar.hideStyleTitle, key: keyOf('substance-only') })}
              >
                {topBar.hideStyle}
              </Button>
              <Button
                quiet
                onClick={onFilters}
                aria-expanded={filtersShown}
                title={withKey({ text: topBar.filtersTitle, key: keyOf('toggle-filters') })}
              >
                {topBar.filters}
              </Button>
            </>
          ) : null}
          <Button quiet onClick={onLibrary} title={withKey({ text: topBar.libraryTitle, key: keyOf('show-library') })}>
            {topBar.library}
          </Button>
          <KeysButton onKeys={onKeys} />
        </div>
      </div>
    </header>
  );
}
