import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { EditKind } from '../../../contract';
import { relationNames } from '../../../messages/compare/differences';
import { filters as words } from '../../../messages/compare/panels';
import { LOCALE } from '../../../messages/message';
import {
  type Filter,
  isSameFilter,
  kinds,
  nothingFiltered,
  oneSidedOnly,
  substanceOnly,
  toggled,
} from '../../../viewmodel/filter/filter';
import { reckon } from '../../../viewmodel/filter/reckoning';
import { kindName, ownParagraphs } from '../../../viewmodel/labels/alone';
import { relations, sides } from '../../../viewmodel/pair/sides';
import { Button } from '../../ui/Button';
import { useShared } from '../state/ViewContext';
import styles from './FilterPanel.module.css';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly furnitureShown: boolean;
  readonly onFurniture: () => void;
  readonly onClose: () => void;
}

/** All that can be folded or left unmarked, each with how much there is of it. */
export function FilterPanel({ filter, onFilter, furnitureShown, onFurniture, onClose }: Props) {
  const { view } = useShared();
  const { counts } = view;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      // The element that had the focus may have been folded meanwhile.
      const kept = before instanceof HTMLElement && before.isConnected ? before : null;
      const current = kept ?? document.querySelector<HTMLElement>('[data-current]');
      (current ?? document.querySelector('main'))?.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const preset = (name: string, to: Filter) => {
    const on = isSameFilter(filter, to);
    return <Switch name={name} on={on} onSwitch={() => onFilter(on ? nothingFiltered : to)} />;
  };
  return (
    <section className={styles.panel} aria-label={words.region} ref={box} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        {preset(words.hideStyle, substanceOnly)}
        {preset(words.onlyUnmatched, oneSidedOnly)}
        <Button quiet onClick={() => onFilter(nothingFiltered)} disabled={isSameFilter(filter, nothingFiltered)}>
          {words.clear}
        </Button>
        <Button quiet onClick={onClose} className={styles.close}>
          {words.close}
        </Button>
      </div>
      <Group title={words.rows}>
        {relations.map((relation) => (
          <Switch
            key={relation}
            name={relationNames[relation]}
            count={counts.relations[relation]}
            on={!filter.relations.has(relation)}
            onSwitch={() => onFilter({ ...filter, relations: toggled(filter.relations, relation) })}
          />
        ))}
        {sides.map((side) => (
          <Switch
            key={side}
            name={ownParagraphs(view, side)}
            count={counts.only[side]}
            on={!filter.only.has(side)}
            onSwitch={() => onFilter({ ...filter, only: toggled(filter.only, side) })}
          />
        ))}
        <Switch name={words.clutter} count={counts.furniture} on={furnitureShown} onSwitch={onFurniture} />
      </Group>
      <Group title={words.edits}>
        {kinds.map((kind) => (
          <Switch
            key={kind}
            sample={samples[kind]}
            name={kindName(view, kind)}
            count={counts.kinds[kind]}
            on={!filter.kinds.has(kind)}
            onSwitch={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
          />
        ))}
      </Group>
      <p className={styles.reckoning}>{reckon(view)}</p>
    </section>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** How the words of each kind are marked: the switches are the legend of the page. */
const samples: Readonly<Record<EditKind, string | undefined>> = {
  figure: styles.weighty,
  name: styles.weighty,
  quotation: styles.weighty,
  attribution: styles.change,
  'name-spelling': styles.spelling,
  wording: styles.change,
  cut: styles.change,
  addition: styles.change,
  'house-style': styles.house,
};

interface SwitchProps {
  readonly name: string;
  /** The class that draws the name as the page marks words of this kind. */
  readonly sample?: string | undefined;
  readonly count?: number;
  readonly on: boolean;
  readonly onSwitch: () => void;
}

function Switch({ name, sample, count, on, onSwitch }: SwitchProps) {
  return (
    <button type="button" className={styles.switch} aria-pressed={on} onClick={onSwitch}>
      <span className={styles.tick} aria-hidden="true">
        {on ? '✓' : ''}
      </span>
      <bdi className={sample}>{name}</bdi>
      {count === undefined ? null : <span className={styles.count}>{count.toLocaleString(LOCALE)}</span>}
    </button>
  );
}
