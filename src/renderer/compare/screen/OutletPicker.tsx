import { useId, useRef } from 'react';
import type { ArticleSummary, Bridge } from '../../../contract';
import { pickers } from '../../../messages/compare/page';
import { listedNames } from '../../../viewmodel/labels/names';
import { shareLine } from '../../../viewmodel/labels/shareLine';
import type { Side } from '../../../viewmodel/pair/sides';
import { SafeText } from '../../ui/SafeText';
import { OutletOption } from './OutletOption';
import styles from './OutletPicker.module.css';
import { useCoverages } from './useCoverages';
import { useListbox } from './useListbox';

interface Props {
  readonly side: Side;
  readonly articles: readonly ArticleSummary[];
  /** The id of the article on this side. */
  readonly chosen: string;
  /** The id of the article on the other side. */
  readonly other: string;
  readonly onChoose: (id: string) => void;
  readonly onCoverage: Bridge['coverage'];
}

/** The outlet's name, which opens a list of all outlets of the story. */
export function OutletPicker({ side, articles, chosen, other, onChoose, onCoverage }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const names = listedNames(articles);
  const index = articles.findIndex((article) => article.id === chosen);
  const onPick = (at: number): void => {
    const next = articles[at];
    if (next !== undefined && next.id !== chosen) onChoose(next.id);
  };
  const list = useListbox({ box, names: names.map(({ name }) => name), chosen: index, onPick });
  const { isOpen, active } = list;
  const coverages = useCoverages({ isOpen, side, articles, other, onCoverage });
  const beside = articles.find((one) => one.id === other);
  const name = names[index];
  return (
    <div className={`${styles.picker} ${styles[side]}`} ref={box}>
      <button
        type="button"
        role="combobox"
        aria-label={pickers[side]({ name: [name?.name, name?.detail].filter(Boolean).join(', ') })}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        className={styles.button}
        onClick={list.toggle}
        onKeyDown={list.onKeyDown}
      >
        <ButtonFace name={name?.name ?? ''} detail={name?.detail ?? ''} isFile={articles[index]?.outlet === null} />
      </button>
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label={pickers.list} hidden={!isOpen}>
        {articles.map((article, at) => (
          <OutletOption
            key={article.id}
            id={`${id}-${at}`}
            article={article}
            name={names[at]?.name ?? ''}
            detail={names[at]?.detail ?? ''}
            share={article.id === other ? pickers.beside : shareLine(side, article, coverages.get(article.id), beside)}
            isChosen={article.id === chosen}
            isActive={isOpen && at === active}
            onPick={() => list.pick(at)}
            onActive={() => list.setActive(at)}
          />
        ))}
      </div>
    </div>
  );
}

interface FaceProps {
  readonly name: string;
  readonly detail: string;
  /** Whether the name is that of the file, which is not set in capitals. */
  readonly isFile: boolean;
}

function ButtonFace({ name, detail, isFile }: FaceProps) {
  return (
    <>
      <span className={styles.square} aria-hidden="true" />
      <bdi className={isFile ? `${styles.name} ${styles.asWritten}` : styles.name}>
        <SafeText text={name} />
      </bdi>
      {detail === '' ? null : (
        <bdi className={styles.buttonFile}>
          <SafeText text={detail} />
        </bdi>
      )}
      <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" />
      </svg>
    </>
  );
}
