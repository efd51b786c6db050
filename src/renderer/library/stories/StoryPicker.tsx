import { useEffect, useRef, useState } from 'react';
import type { Bridge, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { storyPicker } from '../../../messages/library/stories';
import { storyFacts } from '../../../viewmodel/labels/library';
import { Combobox } from '../../ui/Combobox';
import { Dialog } from '../../ui/Dialog';
import { SafeText } from '../../ui/SafeText';
import { answered } from '../answer';
import { type Choice, choicesOf } from './choices';
import styles from './StoryPicker.module.css';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryStories'>;
  readonly title: string;
  /** A story that cannot be picked: where the articles are already. */
  readonly except: number | null;
  /** Whether a new story can be picked. */
  readonly hasNew: boolean;
  /** Null is a new story. */
  readonly onPick: (story: StoryItem | null) => void;
  readonly onClose: () => void;
}

/** How far Page Up and Page Down lead. */
const pageLength = 6;

/** Picks a story by some words of its title. */
export function StoryPicker({ bridge, title, except, hasNew, onPick, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stories = useStories(bridge);
  const [typed, setTyped] = useState('');
  const choices = choicesOf(
    stories.filter((story) => story.id !== except),
    typed,
    hasNew,
  );

  const pick = ({ story }: Choice): void => {
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
        pageLength={pageLength}
        fieldClass={styles.field}
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

function drawChoice({ story }: Choice) {
  if (story === null) return <span className={styles.new}>{storyPicker.newStory}</span>;
  return (
    <>
      <bdi className={styles.title}>
        <SafeText text={story.title} />
      </bdi>
      <span className={styles.facts}>{storyFacts(story, 'short')}</span>
    </>
  );
}

/** All stories, by title, as they come. */
function useStories(bridge: Props['bridge']): readonly StoryItem[] {
  const [stories, setStories] = useState<readonly StoryItem[]>([]);
  useEffect(() => {
    let ended = false;
    const read = async (): Promise<void> => {
      const all: StoryItem[] = [];
      for (;;) {
        const result = await answered(bridge.libraryStories('title', { skip: all.length, limit: MOST_LISTED }));
        if (ended || !result.ok) return;
        all.push(...result.value.items);
        setStories([...all]);
        if (result.value.items.length === 0 || all.length >= result.value.total) return;
      }
    };
    void read();
    return () => {
      ended = true;
    };
  }, [bridge]);
  return stories;
}
