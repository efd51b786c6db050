import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Bridge, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { Dialog } from '../../ui/Dialog';
import { SafeText } from '../../ui/SafeText';
import { answered } from '../answer';
import { stepTo } from '../list/steps';
import { storyFacts } from '../words';
import { choicesOf } from './choices';
import styles from './StoryPicker.module.css';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryStories'>;
  readonly title: string;
  /** A story that cannot be picked: where what is moved stands already. */
  readonly except: number | null;
  /** Whether a new story can be picked. */
  readonly hasNew: boolean;
  /** Null is a new story. */
  readonly onPick: (story: StoryItem | null) => void;
  readonly onClose: () => void;
}

const keyPage = 6;

/** Picks a story by some words of its title: an editable combobox as the ARIA practices have it. */
export function StoryPicker({ bridge, title, except, hasNew, onPick, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stories = useStories(bridge);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const choices = choicesOf(
    stories.filter((story) => story.id !== except),
    typed,
    hasNew,
  );

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const pick = (at: number): void => {
    const choice = choices[at];
    if (choice === undefined) return;
    dialog.current?.close();
    onPick(choice.story);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isCaret = event.key === 'Home' || event.key === 'End';
    const place = isCaret ? null : stepTo(event.key, active, choices.length, keyPage);
    if (event.key === 'Enter') pick(active);
    else if (place !== null) setActive(place);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={title} className={styles.picker} ref={dialog} onClose={onClose}>
      <input
        className={styles.field}
        type="text"
        role="combobox"
        aria-label="Words of the story's title"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${id}-${active}` : undefined}
        placeholder="Words of the story’s title"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label="Stories that fit">
        {choices.map(({ story }, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={story?.id ?? 'new'}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className={styles.option}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(at)}
          >
            {story === null ? (
              <span className={styles.new}>A new story</span>
            ) : (
              <>
                <bdi className={styles.title}>
                  <SafeText text={story.title} />
                </bdi>
                <span className={styles.facts}>{storyFacts(story)}</span>
              </>
            )}
          </div>
        ))}
      </div>
      {choices.length === 0 ? (
        <p className={styles.none} role="status">
          No story is called so.
        </p>
      ) : null}
    </Dialog>
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
