import type { Ref } from 'react';
import type { StoryItem } from '../../../contract';
import { stories as words } from '../../../messages/library/stories';
import { isSuggested, storyFacts } from '../../../viewmodel/labels/library';
import { SafeText } from '../../ui/SafeText';
import { List, type ListHandle } from '../list/List';
import type { ListState } from '../list/useListed';
import styles from './Stories.module.css';

interface Props {
  readonly list: ListState<StoryItem>;
  readonly active: number;
  /** The story on the right, or null while that shows all articles. */
  readonly shown: number | null;
  readonly onActive: (index: number) => void;
  readonly onOpen: (story: StoryItem) => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly ref: Ref<ListHandle>;
}

/** Pixels: a title of one line, its facts and the room around them. */
const rowHeight = 66;

/** The index of stories, as long as it may be. */
export function StoryList({ list, active, shown, onActive, onOpen, onRename, onDelete, ref }: Props) {
  return (
    <List
      ref={ref}
      label={words.list}
      className={styles.list}
      total={list.total ?? 0}
      active={active}
      rowHeight={rowHeight}
      isSelected={(index) => shown !== null && list.at(index)?.id === shown}
      keyOf={(index) => list.at(index)?.id ?? `row-${index}`}
      onActive={onActive}
      onOpen={(index) => {
        const story = list.at(index);
        if (story !== undefined) onOpen(story);
      }}
      onKey={(event) => {
        if (event.key === 'F2') onRename();
        else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) onDelete();
        else return;
        event.preventDefault();
      }}
      onSight={list.want}
    >
      {(index) => <StoryEntry story={list.at(index)} />}
    </List>
  );
}

/** A story as an entry of the index; a rule while it has not come. */
export function StoryEntry({ story }: { readonly story: StoryItem | undefined }) {
  if (story === undefined) return <div className={styles.coming} />;
  return (
    <div className={styles.entry}>
      <bdi className={styles.title}>
        <SafeText text={story.title} />
      </bdi>
      <span className={styles.facts}>
        {isSuggested(story) ? <em className={styles.proposed}>{words.suggested}</em> : null}
        <bdi>{storyFacts(story, 'short')}</bdi>
      </span>
    </div>
  );
}
