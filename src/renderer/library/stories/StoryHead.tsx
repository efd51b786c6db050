import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { StoryItem } from '../../../contract';
import { story as words } from '../../../messages/library/stories';
import { isSuggested, storyFacts } from '../../../viewmodel/labels/library';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import styles from './StoryHead.module.css';

/** The actions on a whole story. */
export interface StoryDeeds {
  readonly onRename: () => void;
  /**
   * Null leaves the title as it was; an empty one gives the story its first article's headline. `isLeft`: the person
   * has gone to something else meanwhile.
   */
  readonly onRenamed: (title: string | null, isLeft: boolean) => void;
  readonly onOpen: () => void;
  readonly onConfirm: () => void;
  readonly onMerge: () => void;
  readonly onDelete: () => void;
}

interface Props extends StoryDeeds {
  readonly story: StoryItem;
  readonly renaming: boolean;
}

/** The chosen story: its title, to be changed in place, and the actions on all of it. */
export function StoryHead({ story, renaming, onRename, onRenamed, onOpen, onConfirm, onMerge, onDelete }: Props) {
  return (
    <header className={styles.head}>
      {isSuggested(story) ? (
        <div className={styles.proposal}>
          <p>
            <em>{words.suggestedMark}</em> {words.suggested}
          </p>
          <Button onClick={onConfirm}>{words.keep}</Button>
        </div>
      ) : null}
      {renaming ? (
        <TitleField title={story.title} onRenamed={onRenamed} />
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
        <Button onClick={onOpen}>{story.articles === 1 ? words.read : words.compare}</Button>
        <Button quiet onClick={onRename} title={words.renameHint({ keys: keyOf('rename-story') })}>
          {words.rename}
        </Button>
        <Button quiet onClick={onMerge}>
          {words.merge}
        </Button>
        <Button quiet onClick={onDelete}>
          {words.delete}
        </Button>
      </div>
    </header>
  );
}

/** Enter, or leaving the field, renames; Escape leaves the title as it was. */
function TitleField({ title, onRenamed }: { readonly title: string } & Pick<Props, 'onRenamed'>) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(title);
  const ended = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (to: string | null, isLeft: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onRenamed(to === title ? null : to, isLeft);
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
      maxLength={longestTitle}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(typed.trim(), true)}
    />
  );
}

/** UTF-16 units: a headline, not a paragraph. */
const longestTitle = 300;
