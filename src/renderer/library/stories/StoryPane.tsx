import { useCallback } from 'react';
import type { Bridge, Range, StoryItem } from '../../../contract';
import { articleOrders } from '../../../messages/library/articles';
import { screen } from '../../../messages/library/screen';
import { story as words } from '../../../messages/library/stories';
import { SelectField } from '../../ui/SelectField';
import { ArticleList, type ArticleListControls } from '../articles/ArticleList';
import styles from '../articles/Articles.module.css';
import { useListed } from '../list/useListed';
import { StoryHead, type StoryHeadCommands } from './StoryHead';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryArticles'>;
  readonly story: StoryItem;
  readonly libraryVersion: number;
  readonly isRenaming: boolean;
  readonly commands: StoryHeadCommands;
  readonly controls: ArticleListControls;
}

/** The picked story: its title and the commands on it, and its articles. */
export function StoryPane({ bridge, story, libraryVersion, isRenaming, commands, controls }: Props) {
  const { id } = story;
  const { state, dispatch } = controls;
  const { order } = state;
  const ask = useCallback((range: Range) => bridge.libraryArticles({ story: id }, order, range), [bridge, id, order]);
  const list = useListed(ask, libraryVersion);
  const sortField = (
    <SelectField
      label={screen.sortBy}
      options={articleOrders}
      value={order}
      onChange={(next) => dispatch({ type: 'sort', order: next })}
    />
  );
  return (
    <section className={styles.pane} aria-label={words.region}>
      <StoryHead story={story} isRenaming={isRenaming} commands={commands} />
      {/* Another story's list starts at its top. */}
      <ArticleList key={id} {...controls} list={list} label={words.articles} tools={sortField} />
    </section>
  );
}
