import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useEffect, useEffectEvent } from 'react';
import type { ArticleItem } from '../../../contract';
import { articles as words } from '../../../messages/library/articles';
import { List, type ListHandle } from '../list/List';
import type { ListState } from '../list/useListed';
import type { SelectionCommands } from '../state/commandHandlers';
import { ArticleRow } from './ArticleRow';
import styles from './Articles.module.css';
import { type ArticleListAction, type ArticleListState, rowsFromAnchor } from './articleList';
import { SelectionBar } from './SelectionBar';

/** The state of a list of articles, and the commands on its rows. */
export interface ArticleListControls {
  readonly state: ArticleListState;
  readonly dispatch: (action: ArticleListAction) => void;
  readonly commands: SelectionCommands;
  readonly onOpen: (article: ArticleItem) => void;
  readonly onDelete: (articles: readonly number[]) => void;
  readonly handle: RefObject<ListHandle | null>;
}

interface Props extends ArticleListControls {
  readonly list: ListState<ArticleItem>;
  readonly label: string;
  /** Shown above the list while nothing is selected. */
  readonly tools?: ReactNode;
}

/** Pixels: a headline of one line, its facts and the padding. */
const ROW_HEIGHT = 64;

/** The articles of a story or of the library, which can be selected and opened. */
export function ArticleList(props: Props) {
  const { list, label, tools, state, dispatch, commands, onOpen, handle } = props;
  const { ids } = state.selection;
  const total = list.total ?? 0;
  const active = Math.min(state.active, total - 1);
  const isSelected = (index: number): boolean => ids.includes(list.at(index)?.id ?? Number.NaN);
  const rowActions = rowActionsOf(props, active);
  const clear = (): void => {
    dispatch({ type: 'select-none' });
    // The bar disappears with the selection, and the focus would be lost with it.
    handle.current?.focus();
  };
  const forgetDeleted = useEffectEvent(() => dispatch({ type: 'select-none' }));
  useEffect(() => {
    if (total === 0) forgetDeleted();
  }, [total]);

  return (
    <div className={styles.articles}>
      <div className={styles.bar}>
        {ids.length === 0 ? tools : <SelectionBar count={ids.length} commands={commands} onClear={clear} />}
      </div>
      <List
        ref={handle}
        label={label}
        isMultiple
        total={total}
        active={active}
        rowHeight={ROW_HEIGHT}
        isSelected={isSelected}
        keyOf={(index) => list.at(index)?.id ?? `row-${index}`}
        onOpen={(index) => {
          const article = list.at(index);
          if (article !== undefined) onOpen(article);
        }}
        onViewport={list.want}
        {...rowActions}
        onKey={(event) => {
          if (event.key === 'Escape' && ids.length > 0) {
            clear();
            event.preventDefault();
          } else rowActions.onKey(event);
        }}
      >
        {(index) => <ArticleRow article={list.at(index)} isSelected={isSelected(index)} />}
      </List>
      {total === 0 && list.total !== null ? <p className={styles.none}>{words.none}</p> : null}
    </div>
  );
}

/** Selecting and deleting by keys and clicks. */
function rowActionsOf({ list, state, dispatch, commands, onDelete }: Props, active: number) {
  const total = list.total ?? 0;
  const toggle = (row: number): void => {
    const article = list.at(row);
    if (article !== undefined) dispatch({ type: 'toggle', id: article.id, row });
  };
  const selectRows = async (first: number, last: number): Promise<void> => {
    const rows = await list.load(first, last);
    dispatch({ type: 'select', ids: rows.map(({ id }) => id) });
  };
  /** Deletes the selected articles, or the one at the active row. */
  const remove = (): void => {
    const article = list.at(active);
    if (commands.delete !== null) commands.delete();
    else if (article !== undefined) onDelete([article.id]);
  };
  return {
    onActive: (row: number, isRange: boolean): void => {
      dispatch({ type: 'activate', row, isRange });
      if (isRange) void selectRows(...rowsFromAnchor(state.selection, row));
    },
    onPick: (row: number, event: MouseEvent): void => {
      const isCheck = event.target instanceof Element && event.target.closest('[data-check]') !== null;
      if (!event.shiftKey && (isCheck || event.ctrlKey || event.metaKey)) toggle(row);
    },
    onKey: (event: KeyboardEvent): void => {
      const isMod = event.ctrlKey || event.metaKey;
      if (event.key === ' ') toggle(active);
      else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) remove();
      else if (event.key.toLowerCase() === 'a' && isMod) void selectRows(0, total - 1);
      else return;
      event.preventDefault();
    },
  };
}
