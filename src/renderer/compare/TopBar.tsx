import type { ReactNode } from 'react';
import type { Story } from '../../contract';
import { Button } from '../ui/Button';
import { formatDay } from '../ui/dates';
import { SafeText } from '../ui/SafeText';
import { counted } from '../ui/text';
import styles from './TopBar.module.css';

interface Props {
  readonly story: Story | null;
  readonly furnitureShown: boolean;
  readonly onFurniture: () => void;
  readonly onKeys: () => void;
  /** Further tools, before the others. */
  readonly children?: ReactNode;
}

/** Articles are counted as outlets only where each is known to come from another one. */
function articleNames({ articles }: Story): readonly [string, string] {
  const outlets = new Set(articles.map((article) => article.outlet));
  return outlets.has(null) || outlets.size < articles.length ? ['article', 'articles'] : ['outlet', 'outlets'];
}

/** What story this is, and the few things that hold for the whole page. */
export function TopBar({ story, furnitureShown, onFurniture, onKeys, children }: Props) {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <span className={styles.wordmark}>Crossread</span>
        {story === null ? null : (
          <div className={styles.story}>
            <h1 className={styles.title}>
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
          <Button quiet onClick={onFurniture} title="Menus, captions and other page furniture (F)">
            {furnitureShown ? 'Hide furniture' : 'Show furniture'}
          </Button>
          <Button quiet onClick={onKeys} title="All keys (?)" aria-haspopup="dialog">
            Keys <kbd>?</kbd>
          </Button>
        </div>
      </div>
    </header>
  );
}
