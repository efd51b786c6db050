import { useEffect, useRef } from 'react';
import type { ArticleSummary } from '../../../contract';
import { head } from '../../../messages/compare/page';
import { claimFacts } from '../../../viewmodel/pair/claims';
import { SafeText } from '../../ui/SafeText';
import styles from './OutletPicker.module.css';

interface Props {
  readonly id: string;
  readonly article: ArticleSummary;
  readonly name: string;
  /** The file, if two articles have the same name. */
  readonly detail: string;
  /** The line on how much it shares with the article on the other side. */
  readonly share: string;
  readonly isChosen: boolean;
  /** Whether the arrow keys have reached it. */
  readonly isActive: boolean;
  readonly onPick: () => void;
  readonly onActive: () => void;
}

/** One outlet of the list, with its headline. */
export function OutletOption(props: Props) {
  const { id, article, name, detail, share, isChosen, isActive, onPick, onActive } = props;
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the button takes the keys
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.option}
      data-active={isActive ? '' : undefined}
      // Keeps the focus on the button, which handles the arrow keys.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      onPointerMove={onActive}
    >
      <span className={styles.optionName}>
        <bdi>
          <SafeText text={name} />
        </bdi>
        {detail === '' ? null : (
          <bdi className={styles.file}>
            <SafeText text={detail} />
          </bdi>
        )}
        {article.agencyClaims.length === 0 ? null : (
          <bdi className={styles.file}>
            <SafeText text={claimFacts(article).join(', ')} />
          </bdi>
        )}
      </span>
      <span className={styles.share}>{share}</span>
      <bdi className={article.headline === null ? `${styles.headline} ${styles.none}` : styles.headline}>
        <SafeText text={article.headline ?? head.noHeadline} />
      </bdi>
    </div>
  );
}
