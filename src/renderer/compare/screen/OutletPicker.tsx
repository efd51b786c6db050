import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ArticleSummary, Bridge } from '../../../contract';
import { head, pickers } from '../../../messages/compare/page';
import { listedNames } from '../../../viewmodel/labels/names';
import { shareLine } from '../../../viewmodel/labels/shareLine';
import { claimFacts } from '../../../viewmodel/pair/claims';
import type { Side } from '../../../viewmodel/pair/sides';
import { SafeText } from '../../ui/SafeText';
import { useShares } from '../state/useShares';
import styles from './OutletPicker.module.css';
import { findTyped } from './typeAhead';

interface Props {
  readonly side: Side;
  readonly articles: readonly ArticleSummary[];
  readonly chosen: string;
  /** The article of the other side. */
  readonly other: string;
  readonly onChoose: (id: string) => void;
  readonly onCoverage: Bridge['coverage'];
}

/** Typed letters go on spelling one name for this long. */
const typingPause = 700;

/**
 * A list of the story's outlets that opens from the outlet's name: a select-only combobox as the ARIA practices have
 * it.
 */
export function OutletPicker({ side, articles, chosen, other, onChoose, onCoverage }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const names = listedNames(articles);
  const index = articles.findIndex((article) => article.id === chosen);
  const name = names[index];
  const beside = articles.find((one) => one.id === other);
  const shares = useShares(open, side, articles, other, onCoverage);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);

  useEffect(() => {
    if (open) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, id]);

  const show = (): void => {
    typed.current = { text: '', at: 0 };
    setActive(Math.max(0, index));
    setOpen(true);
  };

  const pick = (at: number): void => {
    const next = articles[at];
    setOpen(false);
    if (next !== undefined && next.id !== chosen) onChoose(next.id);
  };

  const isSpelling = (): boolean => typed.current.text !== '' && performance.now() - typed.current.at < typingPause;

  const spell = (key: string): void => {
    const text = isSpelling() ? typed.current.text + key : key;
    typed.current = { text, at: performance.now() };
    const match = findTyped(
      names.map((one) => one.name),
      text,
    );
    if (match !== -1) setActive(match);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      show();
    } else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else if (event.key === 'Enter' || (event.key === ' ' && !isSpelling())) pick(active);
    else if (event.key === 'ArrowDown') setActive(Math.min(articles.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Home') setActive(0);
    else if (event.key === 'End') setActive(articles.length - 1);
    else if (event.key.length === 1) spell(event.key);
    else return;
    // An open list has these keys to itself: a letter spells a name, it does not step to a difference.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={`${styles.picker} ${styles[side]}`} ref={box}>
      <button
        type="button"
        role="combobox"
        aria-label={pickers[side]({ name: [name?.name, name?.detail].filter(Boolean).join(', ') })}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        className={styles.button}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={onKeyDown}
      >
        <span className={styles.square} aria-hidden="true" />
        <bdi className={articles[index]?.outlet === null ? `${styles.name} ${styles.asWritten}` : styles.name}>
          <SafeText text={name?.name ?? ''} />
        </bdi>
        {name?.detail ? (
          <bdi className={styles.buttonFile}>
            <SafeText text={name.detail} />
          </bdi>
        ) : null}
        <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </button>
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label={pickers.list} hidden={!open}>
        {articles.map((one, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the button takes the keys
          <div
            key={one.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={one.id === chosen}
            className={styles.option}
            data-active={open && at === active ? '' : undefined}
            // The focus stays on the button, from where the arrow keys choose on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(at)}
            onPointerMove={() => setActive(at)}
          >
            <span className={styles.optionName}>
              <bdi>
                <SafeText text={names[at]?.name ?? ''} />
              </bdi>
              {names[at]?.detail ? (
                <bdi className={styles.file}>
                  <SafeText text={names[at].detail} />
                </bdi>
              ) : null}
              {one.agencyClaims.length === 0 ? null : (
                <bdi className={styles.file}>
                  <SafeText text={claimFacts(one).join(', ')} />
                </bdi>
              )}
            </span>
            <span className={styles.share}>
              {one.id === other ? pickers.beside : shareLine(side, one, shares.get(one.id), beside)}
            </span>
            <bdi className={one.headline === null ? `${styles.headline} ${styles.none}` : styles.headline}>
              <SafeText text={one.headline ?? head.noHeadline} />
            </bdi>
          </div>
        ))}
      </div>
    </div>
  );
}
