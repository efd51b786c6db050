import { useEffect, useRef, useState } from 'react';
import type { Bridge, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { storyPicker } from '../../../messages/library/stories';
import { storyFacts } from '../../../viewmodel/labels/library';
import { Combobox } from '../../ui/Combobox';
import { Dialog } from '../../ui/Dialog';
import field from '../../ui/Field.module.css';
import { ListRow } from '../../ui/ListRow';
import { answered } from '../answered';
import styles from './StoryPicker.module.css';
import { type StoryChoice, storyChoices } from './storyChoices';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryStories'>;
  readonly title: string;
  /** A story that cannot be picked: the one the articles are in. */
  readonly except: number | null;
  /** Whether a new story is offered. */
  readonly hasNew: boolean;
  /** Null is a new story. */
  readonly onPick: (story: StoryItem | null) => void;
  readonly onClose: () => void;
}

/** Rows that Page Up and Page Down move by. */
const KEY_PAGE = 6;

/** Picks a story by some words of its title. */
export function StoryPicker({ bridge, title, except, hasNew, onPick, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stories = useStories(bridge);
  const [typed, setTyped] = useState('');
  const choices = storyChoices(
    stories.filter((story) => story.id !== except),
    typed,
    hasNew,
  );

  const pick = ({ story }: StoryChoice): void => {
    dialog.current?.close();
    onPick(story);
  };

  return (
    <Dialog title={title} className={styles.picker} ref={dialog} onClose={onClose}>
      <Combobox
        label={storyPicker.field}
        listLabel={storyPicker.results}
        typed={typed}
        onTyped={setTyped}
        items={choices}
        keyOf={({ story }) => story?.id ?? 'new'}
        draw={drawChoice}
        onPick={pick}
        pageLength={KEY_PAGE}
        fieldClass={field.control}
        listClass={styles.list}
        optionClass={styles.option}
      />
      {choices.length === 0 ? (
        <p className={styles.none} role="status">
          {storyPicker.none}
        </p>
      ) : null}
    </Dialog>
  );
}

function drawChoice({ story }: StoryChoice) {
  if (story === null) return <span className={styles.new}>{storyPicker.newStory}</span>;
  return <ListRow title={story.title} facts={storyFacts(story, 'short')} />;
}

/** All stories by title, as far as they have been loaded. */
function useStories(bridge: Props['bridge']): readonly StoryItem[] {
  const [stories, setStories] = useState<readonly StoryItem[]>([]);
  useEffect(() => {
    let hasEnded = false;
    const load = async (): Promise<void> => {
      const all: StoryItem[] = [];
      for (;;) {
        const result = await answered(bridge.libraryStories('title', { skip: all.length, limit: MOST_LISTED }));
        if (hasEnded || !result.ok) return;
        all.push(...result.value.items);
        setStories([...all]);
        if (result.value.items.length === 0 || all.length >= result.value.total) return;
      }
    };
    void load();
    return () => {
      hasEnded = true;
    };
  }, [bridge]);
  return stories;
}
