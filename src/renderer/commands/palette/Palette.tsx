import { useMemo, useRef, useState } from 'react';
import { palette } from '../../../messages/commands';
import { createMatcher, type ItemMatch, type ItemMatches } from '../../../viewmodel/search/match';
import { Combobox } from '../../ui/Combobox';
import { Dialog } from '../../ui/Dialog';
import { isMac, writtenKeys } from '../keys';
import { offered, type PaletteChoice, type PaletteEntry, searchedOf } from './entries';
import styles from './Palette.module.css';

interface Props {
  readonly entries: readonly PaletteEntry[];
  /** The placeholder, which says what can be typed. */
  readonly label: string;
  readonly onChoose: (choice: PaletteChoice) => void;
  readonly onClose: () => void;
}

/** How far Page Up and Page Down move. */
const pageLength = 8;

/** A searchable list of commands, outlets and paragraphs. */
export function Palette({ entries, label, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const match = useMemo(() => createMatcher(entries, searchedOf), [entries]);
  const found = useMemo(() => matchesOf(entries, typed, match), [entries, typed, match]);

  const choose = (match: ItemMatch<PaletteEntry>): void => {
    // Close first, which returns the focus, because the chosen entry may then move it.
    dialog.current?.close();
    onClose();
    onChoose(match.item.choice);
  };

  return (
    <Dialog title={palette.title} className={styles.palette} isBare ref={dialog} onClose={onClose}>
      <div className={styles.inner}>
        <Combobox
          label={label}
          listLabel={palette.results}
          typed={typed}
          onTyped={setTyped}
          items={found.best}
          keyOf={({ item }) => item.key}
          draw={drawMatch}
          onPick={choose}
          pageLength={pageLength}
          fieldClass={styles.field}
          listClass={styles.list}
          optionClass={styles.option}
        />
        <p className={styles.count} role="status">
          {countOf(found)}
        </p>
      </div>
    </Dialog>
  );
}

function drawMatch(match: ItemMatch<PaletteEntry>) {
  const { choice, detail, keys } = match.item;
  return (
    <>
      <bdi className={choice.kind === 'paragraph' ? styles.storyText : styles.text}>
        <Typed match={match} />
      </bdi>
      {detail === '' ? null : <bdi className={styles.detail}>{detail}</bdi>}
      {keys.map((one) => (
        <kbd key={one}>{writtenKeys(one, isMac)}</kbd>
      ))}
    </>
  );
}

const none: ReadonlySet<number> = new Set();

/** The matches; while nothing is typed, the suggested entries. */
function matchesOf(
  entries: readonly PaletteEntry[],
  typed: string,
  match: (typed: string) => ItemMatches<PaletteEntry>,
): ItemMatches<PaletteEntry> {
  if (typed.trim() !== '') return match(typed);
  const best = offered(entries).map((item) => ({ item, indexes: none }));
  return { best, total: best.length };
}

function countOf({ best, total }: ItemMatches<PaletteEntry>): string {
  if (total === 0) return palette.none;
  return total > best.length ? palette.top({ shown: best.length, total }) : '';
}

/** An entry's text, with the typed letters in bold. */
function Typed({ match: { item, indexes } }: { readonly match: ItemMatch<PaletteEntry> }) {
  const parts: { text: string; isTyped: boolean }[] = [];
  for (let at = 0; at < item.text.length; at++) {
    const isTyped = indexes.has(at);
    const last = parts.at(-1);
    if (last?.isTyped === isTyped) last.text += item.text.charAt(at);
    else parts.push({ text: item.text.charAt(at), isTyped });
  }
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
  return parts.map(({ text, isTyped }, at) => (isTyped ? <b key={at}>{text}</b> : <span key={at}>{text}</span>));
}
