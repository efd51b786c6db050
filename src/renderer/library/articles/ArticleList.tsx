import { type MouseEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ArticleItem } from '../../../contract';
import { articles as words } from '../../../messages/library/articles';
import { articlesCounted } from '../../../viewmodel/labels/library';
import type { CommandHandlers } from '../../commands/useCommands';
import { List, type ListHandle } from '../list/List';
import type { ListState } from '../list/useListed';
import { ArticleEntry } from './ArticleEntry';
import styles from './Articles.module.css';
import { ChosenBar } from './ChosenBar';
import { nothingChosen, stretch, toggled, withAll } from './selection';

/** The actions on articles of a list. */
export interface ArticleDeeds {
  readonly onOpen: (article: ArticleItem) => void;
  readonly onCompare: (articles: readonly number[]) => void;
  readonly onMove: (articles: readonly number[]) => void;
  /** Puts them into a new story; absent where they do not stand in one. */
  readonly onSplit?: (articles: readonly number[]) => void;
  readonly onDelete: (articles: readonly number[], what: string) => void;
}

/** The handle by which others act on a list. */
export interface ArticlesHandle extends ListHandle {
  /** Clears the selection: what was to be done with it is done. */
  readonly chooseNone: () => void;
  /** Handlers for the selected articles; commands that cannot be done now are absent. */
  readonly commands: () => ArticleCommands;
}

/** Commands for the selected articles, as the palette offers them. */
export type ArticleCommands = Partial<
  Pick<CommandHandlers<'library'>, 'compare-articles' | 'move-articles' | 'split-articles' | 'delete-articles'>
>;

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
export function ArticleList({ list, label, tools, ref, ...changeNames }: Props) {
  const [active, setActive] = useState(0);
  const [selection, setSelection] = useState(nothingChosen);
  const inner = useRef<ListHandle>(null);
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
    if (chosen.length > 0) changeNames.onDelete(chosen, articlesCounted(chosen.length));
    else if (article !== undefined) changeNames.onDelete([article.id], articlesCounted(1));
  };
  /** The bar goes with the choice, and the focus with the bar. */
  const chooseNone = (): void => {
    setSelection(nothingChosen);
    inner.current?.focus();
  };
  /** Once something is done with the selected articles, the next selection starts empty. */
  const done = (deed: () => void): (() => void) => {
    return () => {
      deed();
      chooseNone();
    };
  };
  const onCompare = (): void => changeNames.onCompare(chosen);
  const onMove = (): void => changeNames.onMove(chosen);
  const onSplit =
    changeNames.onSplit === undefined || chosen.length >= total ? null : done(() => changeNames.onSplit?.(chosen));
  useImperativeHandle(ref, () => ({
    focus: () => inner.current?.focus(),
    chooseNone: () => setSelection(nothingChosen),
    commands: () =>
      chosen.length === 0
        ? {}
        : {
            ...(chosen.length > 1 ? { 'compare-articles': onCompare } : {}),
            'move-articles': onMove,
            ...(onSplit === null ? {} : { 'split-articles': onSplit }),
            'delete-articles': done(remove),
          },
  }));
  // Articles deleted elsewhere are no longer selected.
  useEffect(() => {
    if (total === 0) setSelection(nothingChosen);
  }, [total]);

  return (
    <div className={styles.articles}>
      <div className={styles.bar}>
        {chosen.length === 0 ? (
          tools
        ) : (
          <ChosenBar
            count={chosen.length}
            onCompare={onCompare}
            onMove={onMove}
            onSplit={onSplit}
            onDelete={done(remove)}
            onNone={chooseNone}
          />
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
          if (article !== undefined) changeNames.onOpen(article);
        }}
        onKey={(event) => {
          if (event.key === ' ') toggle(row);
          else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) done(remove)();
          else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) void chooseRows(0, total - 1);
          else if (event.key === 'Escape' && chosen.length > 0) chooseNone();
          else return;
          event.preventDefault();
        }}
        onSight={list.want}
      >
        {(index) => <ArticleEntry article={at(index)} isChosen={isChosen(index)} />}
      </List>
      {total === 0 && list.total !== null ? <p className={styles.none}>{words.none}</p> : null}
    </div>
  );
}
