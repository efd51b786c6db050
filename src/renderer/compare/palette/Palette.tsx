import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isMac, writtenKeys } from '../../commands/keys';
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

/** Everything that can be done or gone to, found by a few letters: an editable combobox as the ARIA practices have it. */
export function Palette({ entries, onChoose, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const match = useMatcher();
  const found = useMemo(() => matchesOf(entries, typed, match), [entries, typed, match]);
  const matches = found?.best ?? [];

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const choose = (match: Match | undefined): void => {
    if (match === undefined) return;
    // Closed first, which gives the focus back: what was chosen may lead it on.
    dialog.current?.close();
    onChoose(match.entry.choice);
  };
  const last = matches.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: active === last ? 0 : active + 1,
    ArrowUp: active === 0 ? last : active - 1,
    PageDown: Math.min(last, active + pageLength),
    PageUp: Math.max(0, active - pageLength),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const place = places[event.key];
    if (event.key === 'Enter') choose(matches[active]);
    else if (place !== undefined && last >= 0) setActive(place);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title="Command palette" className={styles.palette} isBare ref={dialog} onClose={onClose}>
      <div className={styles.inner}>
        <input
          className={styles.field}
          type="text"
          role="combobox"
          aria-label="A command, an outlet or words of a paragraph"
          aria-expanded={matches.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={matches.length > 0 ? `${id}-${active}` : undefined}
          placeholder="A command, an outlet or words of a paragraph"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div className={styles.list} id={`${id}-list`} role="listbox" aria-label="What fits">
          {matches.map((match, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={match.entry.key}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              className={styles.option}
              // The focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(match)}
              onPointerMove={() => setActive(at)}
            >
              <bdi className={match.entry.choice.kind === 'paragraph' ? styles.told : styles.text}>
                <Typed match={match} />
              </bdi>
              {match.entry.detail === '' ? null : <bdi className={styles.detail}>{match.entry.detail}</bdi>}
              {match.entry.keys.map((keys) => (
                <kbd key={keys}>{writtenKeys(keys, isMac)}</kbd>
              ))}
            </div>
          ))}
        </div>
        <p className={styles.count} role="status">
          {found === null ? '' : countOf(found)}
        </p>
      </div>
    </Dialog>
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
