/** This folder has the filter panel, the note on its effect, and the rows that filters fold. */
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { relationNames } from '../../../messages/compare/differences';
import { filters as words } from '../../../messages/compare/panels';
import { LOCALE } from '../../../messages/message';
import {
  type Filter,
  isSameFilter,
  noFilter,
  toggled,
  unmatchedOnly,
  withoutStyle,
} from '../../../viewmodel/filter/filter';
import { explainDifferenceCount } from '../../../viewmodel/labels/differenceCount';
import { kindName } from '../../../viewmodel/labels/editKinds';
import { unmatchedWords } from '../../../viewmodel/labels/oneSided';
import { editKinds } from '../../../viewmodel/pair/editKinds';
import { relations, sides } from '../../../viewmodel/pair/sides';
import { Button } from '../../ui/Button';
import { looks } from '../aligned/looks';
import { focusCurrent } from '../position/focus';
import { useShared } from '../state/ViewContext';
import styles from './FilterPanel.module.css';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly clutterShown: boolean;
  readonly onClutter: () => void;
  readonly onClose: () => void;
}

/** The switches of everything that can be folded or left unmarked, each with its count. */
export function FilterPanel({ filter, onFilter, clutterShown, onClutter, onClose }: Props) {
  const { view } = useShared();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    return () => {
      // The element that had the focus may have been folded.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      else focusCurrent();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={styles.panel} aria-label={words.region} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Preset name={words.hideStyle} preset={withoutStyle} filter={filter} onFilter={onFilter} ref={first} />
        <Preset name={words.onlyUnmatched} preset={unmatchedOnly} filter={filter} onFilter={onFilter} />
        <Button quiet onClick={() => onFilter(noFilter)} disabled={isSameFilter(filter, noFilter)}>
          {words.clear}
        </Button>
        <Button quiet onClick={onClose} className={styles.close}>
          {words.close}
        </Button>
      </div>
      <RowSwitches filter={filter} onFilter={onFilter} clutterShown={clutterShown} onClutter={onClutter} />
      <EditSwitches filter={filter} onFilter={onFilter} />
      <p className={styles.reckoning}>{explainDifferenceCount(view)}</p>
    </section>
  );
}

interface PresetProps extends Pick<Props, 'filter' | 'onFilter'> {
  readonly name: string;
  readonly preset: Filter;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** Applies a whole filter; pressed again, clears it. */
function Preset({ name, preset, filter, onFilter, ref }: PresetProps) {
  const on = isSameFilter(filter, preset);
  return <Switch ref={ref} name={name} on={on} onSwitch={() => onFilter(on ? noFilter : preset)} />;
}

/** Which rows are shown. */
function RowSwitches({ filter, onFilter, clutterShown, onClutter }: Omit<Props, 'onClose'>) {
  const { view } = useShared();
  const { counts } = view;
  return (
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
          name={unmatchedWords(view, side)}
          count={counts.only[side]}
          on={!filter.only.has(side)}
          onSwitch={() => onFilter({ ...filter, only: toggled(filter.only, side) })}
        />
      ))}
      <Switch name={words.clutter} count={counts.clutter} on={clutterShown} onSwitch={onClutter} />
    </Group>
  );
}

/** Which kinds of edit are marked. */
function EditSwitches({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const { view } = useShared();
  return (
    <Group title={words.edits}>
      {editKinds.map((kind) => (
        <Switch
          key={kind}
          sample={styles[looks[kind]]}
          name={kindName(view, kind)}
          count={view.counts.kinds[kind]}
          on={!filter.kinds.has(kind)}
          onSwitch={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
        />
      ))}
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface SwitchProps {
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly name: string;
  /** The class that marks the name as the page marks words of this kind. */
  readonly sample?: string | undefined;
  readonly count?: number;
  readonly on: boolean;
  readonly onSwitch: () => void;
}

function Switch({ ref, name, sample, count, on, onSwitch }: SwitchProps) {
  return (
    <button ref={ref} type="button" className={styles.switch} aria-pressed={on} onClick={onSwitch}>
      <span className={styles.tick} aria-hidden="true">
        {on ? '✓' : ''}
      </span>
      <bdi className={sample}>{name}</bdi>
      {count === undefined ? null : <span className={styles.count}>{count.toLocaleString(LOCALE)}</span>}
    </button>
  );
}
