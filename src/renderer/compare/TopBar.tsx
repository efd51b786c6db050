import type { ReactNode } from 'react';
import type { Story } from '../../contract';
import { KeysButton } from '../commands/KeysButton';
import { keyOf } from '../commands/keys';
import { Button } from '../ui/Button';
import { formatDay } from '../ui/dates';
import { SafeText } from '../ui/SafeText';
import styles from '../ui/TopBar.module.css';
import { counted } from '../ui/text';

interface Props {
  readonly story: Story | null;
  /** Whether two articles are compared: one alone has nothing to filter. */
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

/** Articles are counted as outlets only where each is known to come from another one. */
function articleNames({ articles }: Story): readonly [string, string] {
  const outlets = new Set(articles.map((article) => article.outlet));
  return outlets.has(null) || outlets.size < articles.length ? ['article', 'articles'] : ['outlet', 'outlets'];
}

/** Whether a title is set in italics: only where its script has them. */
function isSlanted(title: string): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(title);
}

/** What story this is, and the few things that hold for the whole page. */
export function TopBar(props: Props) {
  const { story, isComparing, substanceOnly, onSubstance, filtersShown, onFilters, onLibrary, onKeys, children } =
    props;
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <span className={styles.wordmark}>Crossread</span>
        {story === null ? null : (
          <div className={styles.story}>
            <h1 className={isSlanted(story.title) ? `${styles.title} ${styles.slanted}` : styles.title}>
              <bdi>
                <SafeText text={story.title} />
              </bdi>
            </h1>
            <span className={styles.facts}>
              {story.date === null ? '' : `${formatDay(story.date)} · `}
              {counted(story.articles.length, ...articleNames(story))}
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
                title={`Without house style (${keyOf('substance-only')})`}
              >
                Substance only
              </Button>
              <Button
                quiet
                onClick={onFilters}
                aria-expanded={filtersShown}
                title={`What is shown and marked (${keyOf('toggle-filters')})`}
              >
                Filters
              </Button>
            </>
          ) : null}
          <Button quiet onClick={onLibrary} title={`All stories and articles (${keyOf('show-library')})`}>
            Library
          </Button>
          <KeysButton onKeys={onKeys} />
        </div>
      </div>
    </header>
  );
}
