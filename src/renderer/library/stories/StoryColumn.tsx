import type { Ref } from 'react';
import type { Facets, StoryOrder } from '../../../contract';
import { counts } from '../../../messages/library/counts';
import { screen } from '../../../messages/library/screen';
import { storyOrders, stories as words } from '../../../messages/library/stories';
import { storiesCounted } from '../../../viewmodel/labels/library';
import { SelectField } from '../../ui/SelectField';
import { useDelayed } from '../../ui/useDelayed';
import type { ListHandle } from '../list/List';
import type { StoryListModel } from '../state/useStoryList';
import styles from './Stories.module.css';
import { StoryList, type StoryListCommands } from './StoryList';

/** The commands of the column. */
export interface StoryColumnCommands extends StoryListCommands {
  readonly sort: (order: StoryOrder) => void;
  /** Shows all articles on the right. */
  readonly showAll: () => void;
}

interface Props {
  readonly stories: StoryListModel;
  readonly order: StoryOrder;
  readonly facets: Facets | null;
  /** Whether all articles are shown on the right, instead of those of a story. */
  readonly isAll: boolean;
  readonly commands: StoryColumnCommands;
  readonly ref: Ref<ListHandle>;
}

/** Milliseconds: a library that opens sooner shows no progress. */
const OPENING_DELAY = 500;

/** The stories on the left, their order, and the button that shows all articles. */
export function StoryColumn({ stories, order, facets, isAll, commands, ref }: Props) {
  const { list, row, picked } = stories;
  const isOpening = useDelayed(list.total === null, OPENING_DELAY);
  return (
    <>
      <div className={styles.head}>
        <h2>{list.total === null ? words.list : storiesCounted(list.total)}</h2>
        <SelectField label={screen.sortBy} options={storyOrders} value={order} onChange={commands.sort} />
      </div>
      <button type="button" className={styles.all} aria-pressed={isAll} onClick={commands.showAll}>
        {words.allArticles}
        {facets === null ? null : <span className={styles.count}>{counts.number({ count: facets.articles })}</span>}
      </button>
      {isOpening ? (
        <p className={styles.opening} role="status">
          {screen.opening}
        </p>
      ) : null}
      <StoryList ref={ref} list={list} active={row} shown={isAll ? null : (picked?.id ?? null)} commands={commands} />
    </>
  );
}
