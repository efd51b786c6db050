import { type MouseEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ArticleItem } from '../../../contract';
import { Button } from '../../ui/Button';
import { List, type ListHandle } from '../list/List';
import type { ListState } from '../list/useListed';
import { articlesCounted } from '../words';
import { ArticleEntry } from './ArticleEntry';
import styles from './Articles.module.css';
import { nothingChosen, stretch, toggled, withAll } from './selection';

/** What can be done with articles of a list. */
export interface ArticleDeeds {
  readonly onOpen: (article: ArticleItem) => void;
  readonly onCompare: (articles: readonly number[]) => void;
  readonly onMove: (articles: readonly number[]) => void;
  /** Puts them into a new story; absent where they do not stand in one. */
  readonly onSplit?: (articles: readonly number[]) => void;
  readonly onDelete: (articles: readonly number[], what: string) => void;
}

/** What the list can be told from outside. */
export interface ArticlesHandle extends ListHandle {
  /** What was chosen is dealt with: nothing is chosen any more. */
  readonly chooseNone: () => void;
}

interface Props extends ArticleDeeds {
  readonly list: ListState<ArticleItem>;
  readonly label: string;
  /** Shown before the actions while nothing is chosen. */
  readonly tools?: ReactNode;
  readonly ref: Ref<ArticlesHandle>;
}

/** Pixels: a headline of one line, its facts and the room around them. */
const rowHeight = 64;

/** The articles of a story or of the library, to be chosen and opened. */
export function ArticleList({ list, label, tools, ref, ...deeds }: Props) {
  const [active, setActive] = useState(0);
  const [selection, setSelection] = useState(nothingChosen);
  const inner = useRef<ListHandle>(null);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => inner.current?.focus(),
      chooseNone: () => setSelection(nothingChosen),
    }),
    [],
  );
  const { chosen } = selection;
  const { at, load } = list;
  const total = list.total ?? 0;
  const row = Math.min(active, total - 1);
  const isChosen = (index: number): boolean => {
    const article = at(index);
    return article !== undefined && chosen.includes(article.id);
  };
  const toggle = (index: number): void => {
    const article = at(index);
    if (article !== undefined) setSelection((now) => toggled(now, article.id, index));
  };
  const chooseRows = async (first: number, last: number): Promise<void> => {
    const rows = await load(first, last);
    setSelection((now) =>
      withAll(
        now,
        rows.map(({ id }) => id),
      ),
    );
  };
  const onActive = (index: number, extending: boolean): void => {
    setActive(index);
    if (extending) void chooseRows(...stretch(selection, index));
    else if (chosen.length === 0) setSelection({ chosen, anchor: index });
  };
  const onPick = (index: number, event: MouseEvent): void => {
    const isCheck = event.target instanceof Element && event.target.closest('[data-check]') !== null;
    if (!event.shiftKey && (isCheck || event.ctrlKey || event.metaKey)) toggle(index);
  };
  const remove = (): void => {
    const article = at(row);
    if (chosen.length > 0) deeds.onDelete(chosen, articlesCounted(chosen.length));
    else if (article !== undefined) deeds.onDelete([article.id], articlesCounted(1));
  };
  /** What is done with the chosen ones is done; the next choice begins anew. */
  const done = (deed: () => void): (() => void) => {
    return () => {
      deed();
      setSelection(nothingChosen);
    };
  };
  // What is deleted elsewhere is chosen no more.
  useEffect(() => {
    if (total === 0) setSelection(nothingChosen);
  }, [total]);

  return (
    <div className={styles.articles}>
      <div className={styles.bar}>
        {chosen.length === 0 ? (
          tools
        ) : (
          <div className={styles.actions} role="toolbar" aria-label="The selected articles">
            <span className={styles.count} role="status">
              {articlesCounted(chosen.length)} selected
            </span>
            {chosen.length === 1 ? null : (
              <Button onClick={() => deeds.onCompare(chosen)}>
                {chosen.length === 2 ? 'Compare these' : `Compare these ${chosen.length.toLocaleString('en-GB')}`}
              </Button>
            )}
            <Button quiet onClick={() => deeds.onMove(chosen)}>
              Move to another story…
            </Button>
            {deeds.onSplit === undefined || chosen.length >= total ? null : (
              <Button quiet onClick={done(() => deeds.onSplit?.(chosen))}>
                Split off as a new story
              </Button>
            )}
            <Button quiet onClick={done(remove)}>
              Delete
            </Button>
            <Button quiet onClick={() => setSelection(nothingChosen)}>
              Select none
            </Button>
          </div>
        )}
      </div>
      <List
        ref={inner}
        label={label}
        className={styles.list}
        isMultiple
        total={total}
        active={row}
        rowHeight={rowHeight}
        isSelected={isChosen}
        keyOf={(index) => at(index)?.id ?? `row-${index}`}
        onActive={onActive}
        onPick={onPick}
        onOpen={(index) => {
          const article = at(index);
          if (article !== undefined) deeds.onOpen(article);
        }}
        onKey={(event) => {
          if (event.key === ' ') toggle(row);
          else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) done(remove)();
          else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) void chooseRows(0, total - 1);
          else if (event.key === 'Escape' && chosen.length > 0) setSelection(nothingChosen);
          else return;
          event.preventDefault();
        }}
        onSight={list.want}
      >
        {(index) => <ArticleEntry article={at(index)} isChosen={isChosen(index)} />}
      </List>
      {total === 0 && list.total !== null ? <p className={styles.none}>No article fits.</p> : null}
    </div>
  );
}
