import { useEffect, useState } from 'react';
import type { ArticleItem, Bridge, KeptArticle } from '../../../contract';
import { versions as words } from '../../../messages/library/article';
import { headlineOf, quoted, versionLabel } from '../../../viewmodel/labels/library';
import { Button } from '../../ui/Button';
import { answered } from '../answer';
import styles from './Notes.module.css';

interface Props {
  readonly bridge: Pick<Bridge, 'libraryVersions'>;
  readonly article: KeptArticle;
  readonly changes: number;
  /** Says that the article is a version of another one, or (null) of none. */
  readonly onVersion: (of: number | null) => void;
  readonly onCompare: (articles: readonly number[]) => void;
  readonly onOpen: (article: number) => void;
}

/** The articles this one may be a version of, or that are versions of it. */
export function Versions({ bridge, article, changes, onVersion, onCompare, onOpen }: Props) {
  const others = useVersions(bridge, article.id, changes);
  const [refused, setRefused] = useState<ArticleItem | null>(null);
  const original = others.find(({ id }) => id === article.version?.of);
  const rest = others.filter((one) => one !== original);
  const compare = (other: ArticleItem) => (
    <Button quiet onClick={() => onCompare(other.id < article.id ? [other.id, article.id] : [article.id, other.id])}>
      {words.compare}
    </Button>
  );
  if (original === undefined && rest.length === 0 && refused === null) return null;
  return (
    <div className={styles.versions}>
      {original === undefined || article.version === null ? null : (
        <div className={styles.note}>
          <p>
            {article.version.accepted ? words.versionOf : words.possibleVersionOf}{' '}
            <Other article={original} onOpen={onOpen} />.
          </p>
          {article.version.accepted ? null : <Button onClick={() => onVersion(original.id)}>{words.accept}</Button>}
          <Button
            quiet
            onClick={() => {
              setRefused(original);
              onVersion(null);
            }}
          >
            {words.refuse}
          </Button>
          {compare(original)}
        </div>
      )}
      {refused !== null && article.version === null ? (
        <div className={styles.note}>
          <p>{words.refused({ headline: quoted(headlineOf(refused)) })}</p>
          <Button quiet onClick={() => onVersion(refused.id)}>
            {words.afterAll}
          </Button>
        </div>
      ) : null}
      {rest.map((other) => (
        <div key={other.id} className={styles.note}>
          <p>
            {other.version?.accepted === false ? words.otherPossibleVersion : words.otherVersion}{' '}
            <Other article={other} onOpen={onOpen} />.
          </p>
          {compare(other)}
        </div>
      ))}
    </div>
  );
}

function Other({ article, onOpen }: { readonly article: ArticleItem } & Pick<Props, 'onOpen'>) {
  return (
    <>
      <button type="button" className={styles.link} onClick={() => onOpen(article.id)}>
        {quoted(headlineOf(article))}
      </button>{' '}
      ({versionLabel(article)})
    </>
  );
}

function useVersions(bridge: Props['bridge'], id: number, changes: number): readonly ArticleItem[] {
  const [versions, setVersions] = useState<readonly ArticleItem[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is asked for again
  useEffect(() => {
    let ended = false;
    void answered(bridge.libraryVersions(id)).then((result) => {
      if (!ended && result.ok) setVersions(result.value.filter((one) => one.id !== id));
    });
    return () => {
      ended = true;
    };
  }, [bridge, id, changes]);
  return versions;
}
