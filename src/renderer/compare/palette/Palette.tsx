import { useEffect, useMemo, useRef, useState } from 'react';
import { isMac, writtenKeys } from '../../commands/keys';
import { Combobox } from '../../ui/Combobox';
import { Dialog } from '../../ui/Dialog';
import { type Choice, type Entry, offered } from './entries';
import type { Match, Matches, matchEntries } from './match';
import styles from './Palette.module.css';

interface Props {
  readonly entries: readonly Entry[];
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** How far Page Up and Page Down lead. */
const pageLength = 8;

/** Everything that can be done or gone to, found by a few letters. */
export function Palette({ entries, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const match = useMatcher();
  const found = useMemo(() => matchesOf(entries, typed, match), [entries, typed, match]);

  const choose = (match: Match): void => {
    if (match === undefined) return;
    // Closed first, which gives the focus back: what was chosen may lead it on.
    dialog.current?.close();
    onChoose(match.entry.choice);
  };

  return (
    <Dialog title="Command palette" className={styles.palette} isBare ref={dialog} onClose={onClose}>
      <div className={styles.inner}>
        <Combobox
          label="A command, an outlet or words of a paragraph"
          listLabel="What fits"
          typed={typed}
          onTyped={setTyped}
          items={found?.best ?? []}
          keyOf={({ entry }) => entry.key}
          draw={drawMatch}
          onPick={choose}
          pageLength={pageLength}
          fieldClass={styles.field}
          listClass={styles.list}
          optionClass={styles.option}
        />
        <p className={styles.count} role="status">
          {found === null ? '' : countOf(found)}
        </p>
      </div>
    </Dialog>
  );
}

function drawMatch(match: Match) {
  const { choice, detail, keys } = match.entry;
  return (
    <>
      <bdi className={choice.kind === 'paragraph' ? styles.told : styles.text}>
        <Typed match={match} />
      </bdi>
      {detail === '' ? null : <bdi className={styles.detail}>{detail}</bdi>}
      {keys.map((one) => (
        <kbd key={one}>{writtenKeys(one, isMac)}</kbd>
      ))}
    </>
  );
}

/** The matcher, once it is read: letters typed before that are in the field by then. */
function useMatcher(): typeof matchEntries | null {
  const [match, setMatch] = useState<typeof matchEntries | null>(null);
  useEffect(() => {
    void import('./match').then((read) => setMatch(() => read.matchEntries));
  }, []);
  return match;
}

const none: ReadonlySet<number> = new Set();

/** What fits, or null while that is not known. */
function matchesOf(entries: readonly Entry[], typed: string, match: typeof matchEntries | null): Matches | null {
  if (typed.trim() !== '') return match?.(entries, typed) ?? null;
  const best = offered(entries).map((entry) => ({ entry, indexes: none }));
  return { best, total: best.length };
}

function countOf({ best, total }: Matches): string {
  if (total === 0) return 'Nothing fits';
  return total > best.length ? `The best ${best.length} of ${total.toLocaleString('en-GB')}` : '';
}

/** An entry's text, what was typed of it in bold. */
function Typed({ match: { entry, indexes } }: { readonly match: Match }) {
  const parts: { text: string; isTyped: boolean }[] = [];
  for (let at = 0; at < entry.text.length; at++) {
    const isTyped = indexes.has(at);
    const last = parts.at(-1);
    if (last?.isTyped === isTyped) last.text += entry.text.charAt(at);
    else parts.push({ text: entry.text.charAt(at), isTyped });
  }
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
  return parts.map(({ text, isTyped }, at) => (isTyped ? <b key={at}>{text}</b> : <span key={at}>{text}</span>));
}
