import { type Ref, useState } from 'react';
import type { Hit, Snippet } from '../../../contract';
import { search as words } from '../../../messages/library/articles';
import { headlineOf, versionLabel } from '../../../viewmodel/labels/library';
import { nearMark, segmentsOf } from '../../../viewmodel/search/snippets';
import { ListRow } from '../../ui/ListRow';
import { SafeText } from '../../ui/SafeText';
import { List, type ListHandle } from '../list/List';
import styles from './Results.module.css';
import type { Search } from './useSearch';

interface Props {
  readonly search: Search;
  /** Opens an article where it matches. */
  readonly onOpen: (hit: Hit) => void;
  /** Previews it beside the list, which keeps the focus. */
  readonly onPreview: (hit: Hit) => void;
  readonly ref: Ref<ListHandle>;
}

/** Pixels: a headline, its source and two lines of a passage. */
const ROW_HEIGHT = 128;

/** The articles found, each with the passages that match. */
export function Results({ search, onOpen, onPreview, ref }: Props) {
  const { hits, hasMore, more, failure, query } = search;
  /** A new search starts at its first hit. */
  const [active, setActive] = useState({ query, row: 0 });
  const row = active.query === query ? Math.min(active.row, hits.length - 1) : 0;
  const withHit = (index: number, show: (hit: Hit) => void): void => {
    const hit = hits[index];
    if (hit !== undefined) show(hit);
  };
  return (
    <>
      <p className={styles.count} role="status">
        {failure === null ? countOf(search) : <SafeText text={failure.message} />}
      </p>
      <List
        ref={ref}
        label={words.results}
        total={hits.length}
        active={row}
        rowHeight={ROW_HEIGHT}
        isSelected={(index) => index === row}
        keyOf={(index) => hits[index]?.article.id ?? index}
        onActive={(index) => setActive({ query, row: index })}
        onOpen={(index) => withHit(index, onOpen)}
        onPick={(index) => withHit(index, onPreview)}
        onViewport={(_, last) => {
          if (hasMore && last >= hits.length - 1) more();
        }}
      >
        {(index) => {
          const hit = hits[index];
          return hit === undefined ? null : <HitRow hit={hit} />;
        }}
      </List>
    </>
  );
}

function countOf({ query, hits, hasMore, waiting }: Search): string {
  if (waiting) return words.searching;
  if (query === '') return '';
  const count = hits.length;
  if (count === 0) return words.none;
  return hasMore && count > 1 ? words.top({ count }) : words.found({ count });
}

function HitRow({ hit: { article, snippets } }: { readonly hit: Hit }) {
  return (
    <div className={styles.row}>
      <ListRow
        title={headlineOf(article)}
        lang={article.language}
        isPlaceholder={article.headline === null}
        facts={versionLabel(article)}
      >
        {snippets.map((snippet) => (
          <Passage key={`${snippet.paragraph}-${snippet.start}`} snippet={snippet} />
        ))}
      </ListRow>
    </div>
  );
}

function Passage({ snippet: found }: { readonly snippet: Snippet }) {
  const snippet = nearMark(found);
  return (
    <span className={styles.snippet} dir="auto">
      {snippet.start > 0 ? '… ' : ''}
      {segmentsOf(snippet).map(({ text, isMark }, at) =>
        isMark ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a snippet never change their order
          <mark key={at}>
            <SafeText text={text} />
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a snippet never change their order
          <SafeText key={at} text={text} />
        ),
      )}{' '}
      …
    </span>
  );
}
