import type { Ref } from 'react';
import type { Facets, StoryItem, StoryOrder } from '../../../contract';
import { counts } from '../../../messages/library/counts';
import { screen } from '../../../messages/library/screen';
import { storyOrders, stories as words } from '../../../messages/library/stories';
import { storiesCounted } from '../../../viewmodel/labels/library';
import { useDelayed } from '../../ui/useDelayed';
import type { ListHandle } from '../list/List';
import { SortField } from '../list/SortField';
import styles from './Stories.module.css';
import { StoryList } from './StoryList';
import type { StoriesState } from './useStories';

interface Props {
  readonly stories: StoriesState;
  readonly facets: Facets | null;
  /** Whether all articles are shown instead of a story's. */
  readonly isAll: boolean;
  readonly onAll: () => void;
  readonly onChoose: (row: number) => void;
  readonly onOpen: (story: StoryItem) => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly ref: Ref<ListHandle>;
}

const orders: Readonly<Record<StoryOrder, string>> = storyOrders;

/** ms: what takes longer says so. */
const openingAfter = 500;

/** The stories on the left, how they are sorted, and the way to all articles. */
export function StoryColumn({ stories, facets, isAll, onAll, onChoose, onOpen, onRename, onDelete, ref }: Props) {
  const { list, order, setOrder, row, chosen } = stories;
  const count = list.total ?? 0;
  const isOpening = useDelayed(list.total === null, openingAfter);
  return (
    <>
      <div className={styles.head}>
        <h2>{list.total === null ? words.list : storiesCounted(count)}</h2>
        <SortField orders={orders} order={order} onOrder={setOrder} className={styles.order} />
      </div>
      <button type="button" className={styles.all} aria-pressed={isAll} onClick={onAll}>
        {words.allArticles}
        {facets === null ? null : <span className={styles.count}>{counts.number({ count: facets.articles })}</span>}
      </button>
      {isOpening ? (
        <p className={styles.opening} role="status">
          {screen.opening}
        </p>
      ) : null}
      <StoryList
        ref={ref}
        list={list}
        active={row}
        shown={isAll ? null : (chosen?.id ?? null)}
        onActive={onChoose}
        onOpen={onOpen}
        onRename={onRename}
        onDelete={onDelete}
      />
    </>
  );
}
