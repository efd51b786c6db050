import type { Ref } from 'react';
import type { StoryItem } from '../../../contract';
import { stories as words } from '../../../messages/library/stories';
import { isSuggested, storyFacts } from '../../../viewmodel/labels/library';
import { ListRow } from '../../ui/ListRow';
import { List, type ListHandle } from '../list/List';
import type { ListState } from '../list/useListed';
import styles from './Stories.module.css';

/** The commands of the list of stories. */
export interface StoryListCommands {
  readonly pick: (row: number) => void;
  readonly open: (story: StoryItem) => void;
  /** Of the picked story. */
  readonly rename: () => void;
  readonly delete: () => void;
}

interface Props {
  readonly list: ListState<StoryItem>;
  readonly active: number;
  /** The story on the right; null while all articles are shown there. */
  readonly shown: number | null;
  readonly commands: StoryListCommands;
  readonly ref: Ref<ListHandle>;
}

/** Pixels: a title of one line, its facts and the padding. */
const ROW_HEIGHT = 66;

/** The list of all stories. */
export function StoryList({ list, active, shown, commands, ref }: Props) {
  return (
    <List
      ref={ref}
      label={words.list}
      total={list.total ?? 0}
      active={active}
      rowHeight={ROW_HEIGHT}
      isSelected={(index) => shown !== null && list.at(index)?.id === shown}
      keyOf={(index) => list.at(index)?.id ?? `row-${index}`}
      onActive={commands.pick}
      onOpen={(index) => {
        const story = list.at(index);
        if (story !== undefined) commands.open(story);
      }}
      onKey={(event) => {
        if (event.key === 'F2') commands.rename();
        else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) commands.delete();
        else return;
        event.preventDefault();
      }}
      onViewport={list.want}
    >
      {(index) => <StoryRow story={list.at(index)} />}
    </List>
  );
}

/** A story in the list; an empty row until it has been loaded. */
function StoryRow({ story }: { readonly story: StoryItem | undefined }) {
  if (story === undefined) return <div className={styles.loading} />;
  return (
    <div className={styles.row}>
      <ListRow
        title={story.title}
        mark={isSuggested(story) ? words.suggested : null}
        facts={storyFacts(story, 'short')}
      />
    </div>
  );
}
