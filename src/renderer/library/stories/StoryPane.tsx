import { type Ref, useCallback, useState } from 'react';
import type { ArticleOrder, Bridge, Range, StoryItem } from '../../../contract';
import { story as words } from '../../../messages/library/stories';
import { type ArticleDeeds, ArticleList, type ArticlesHandle } from '../articles/ArticleList';
import styles from '../articles/Articles.module.css';
import { ArticleOrderField } from '../articles/FilterBar';
import { useListed } from '../list/useListed';
import { type StoryDeeds, StoryHead } from './StoryHead';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryArticles'>;
  readonly story: StoryItem;
  readonly changes: number;
  readonly changeNames: ArticleDeeds;
  readonly storyDeeds: StoryDeeds;
  readonly renaming: boolean;
  readonly ref: Ref<ArticlesHandle>;
}

/** The chosen story: what it is, and its articles. */
export function StoryPane({ bridge, story, changes, changeNames, storyDeeds, renaming, ref }: Props) {
  const { id } = story;
  const [order, setOrder] = useState<ArticleOrder>('published');
  const ask = useCallback((range: Range) => bridge.libraryArticles({ story: id }, order, range), [bridge, id, order]);
  const list = useListed(ask, changes);
  return (
    <section className={styles.pane} aria-label={words.region}>
      <StoryHead {...storyDeeds} story={story} renaming={renaming} />
      <ArticleList
        {...changeNames}
        // Another story's articles are chosen anew.
        key={id}
        ref={ref}
        list={list}
        label={words.articles}
        tools={<ArticleOrderField order={order} onOrder={setOrder} />}
      />
    </section>
  );
}
