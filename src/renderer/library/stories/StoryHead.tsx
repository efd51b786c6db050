import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { StoryItem } from '../../../contract';
import { story as words } from '../../../messages/library/stories';
import { isSuggested, storyFacts } from '../../../viewmodel/labels/library';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import styles from './StoryHead.module.css';

/** The commands on a whole story. */
export interface StoryHeadCommands {
  readonly startRenaming: () => void;
  /**
   * `title` is null when it is unchanged; an empty one names the story after its first article. `hasLeft`: the focus
   * has already moved elsewhere.
   */
  readonly endRenaming: (title: string | null, hasLeft: boolean) => void;
  readonly open: () => void;
  readonly keep: () => void;
  readonly merge: () => void;
  readonly delete: () => void;
}

interface Props {
  readonly story: StoryItem;
  readonly isRenaming: boolean;
  readonly commands: StoryHeadCommands;
}

/** The picked story: its title, which can be edited in place, and the commands on all of it. */
export function StoryHead({ story, isRenaming, commands }: Props) {
  return (
    <header className={styles.head}>
      {isSuggested(story) ? (
        <div className={styles.proposal}>
          <p>
            <em>{words.suggestedMark}</em> {words.suggested}
          </p>
          <Button onClick={commands.keep}>{words.keep}</Button>
        </div>
      ) : null}
      {isRenaming ? (
        <TitleField title={story.title} onEnd={commands.endRenaming} />
      ) : (
        <h2 className={styles.title}>
          <bdi>
            <SafeText text={story.title} />
          </bdi>
        </h2>
      )}
      <p className={styles.facts}>
        <bdi>{storyFacts(story, 'long')}</bdi>
      </p>
      <div className={styles.actions} role="toolbar" aria-label={words.toolbar}>
        <Button onClick={commands.open}>{story.articles === 1 ? words.read : words.compare}</Button>
        <Button quiet onClick={commands.startRenaming} title={words.renameHint({ keys: keyOf('rename-story') })}>
          {words.rename}
        </Button>
        <Button quiet onClick={commands.merge}>
          {words.merge}
        </Button>
        <Button quiet onClick={commands.delete}>
          {words.delete}
        </Button>
      </div>
    </header>
  );
}

interface TitleFieldProps {
  readonly title: string;
  readonly onEnd: StoryHeadCommands['endRenaming'];
}

/** Enter, or leaving the field, renames the story; Escape keeps the old title. */
function TitleField({ title, onEnd }: TitleFieldProps) {
  const [typed, setTyped] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  /** Removing the field after Enter or Escape fires another blur event. */
  const hasEnded = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (to: string | null, hasLeft: boolean): void => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    onEnd(to === title ? null : to, hasLeft);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') end(typed.trim(), false);
    else if (event.key === 'Escape') end(null, false);
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={words.titleField}
      placeholder={words.titlePlaceholder}
      maxLength={MAX_TITLE}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(typed.trim(), true)}
    />
  );
}

/** UTF-16 units: a headline, not a paragraph. */
const MAX_TITLE = 300;
