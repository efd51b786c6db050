import { type Ref, useState } from 'react';
import type { Hit, Snippet } from '../../../contract';
import { search as words } from '../../../messages/library/articles';
import { headlineOf, versionLabel } from '../../../viewmodel/labels/library';
import { nearMark, segmentsOf } from '../../../viewmodel/search/snippets';
import { SafeText } from '../../ui/SafeText';
import { List, type ListHandle } from '../list/List';
import styles from './Results.module.css';
import type { Search } from './useSearch';

interface Props {
  readonly search: Search;
  /** Opens an article where it matches. */
  readonly onOpen: (hit: Hit) => void;
  /** Shows it beside the list. */
  readonly onGlance: Props['onOpen'];
  readonly ref: Ref<ListHandle>;
}

/** Pixels: a headline, where it comes from and two lines of what was found. */
const rowHeight = 128;

/** The articles found, each with the passages that match. */
export function Results({ search, onOpen, onGlance, ref }: Props) {
  const { hits, hasMore, more, failure, query } = search;
  /** Another search begins at its first hit. */
  const [active, setActive] = useState({ query, row: 0 });
  const row = active.query === query ? Math.min(active.row, hits.length - 1) : 0;
  const show = (index: number, how: Props['onOpen']): void => {
    const hit = hits[index];
    if (hit !== undefined) how(hit);
  };
  return (
    <>
      <p className={styles.count} role="status">
        {failure === null ? countOf(search) : <SafeText text={failure.message} />}
      </p>
      <List
        ref={ref}
        label={words.results}
        className={styles.list}
        total={hits.length}
        active={row}
        rowHeight={rowHeight}
        isSelected={(index) => index === row}
        keyOf={(index) => hits[index]?.article.id ?? index}
        onActive={(index) => setActive({ query, row: index })}
        onOpen={(index) => show(index, onOpen)}
        onPick={(index) => show(index, onGlance)}
        onSight={(_, last) => {
          if (hasMore && last >= hits.length - 1) more();
        }}
      >
        {(index) => {
          const hit = hits[index];
          return hit === undefined ? null : <HitEntry hit={hit} />;
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

function HitEntry({ hit: { article, snippets } }: { readonly hit: Hit }) {
  return (
    <div className={styles.hit}>
      <bdi
        className={article.headline === null ? `${styles.headline} ${styles.nameless}` : styles.headline}
        lang={article.language ?? undefined}
      >
        <SafeText text={headlineOf(article)} />
      </bdi>
      <span className={styles.source}>
        <bdi>{versionLabel(article)}</bdi>
      </span>
      {snippets.map((snippet) => (
        <Passage key={`${snippet.paragraph}-${snippet.start}`} snippet={snippet} />
      ))}
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
