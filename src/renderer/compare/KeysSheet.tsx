import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { Sign } from '../ui/Sign';
import styles from './KeysSheet.module.css';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['N', 'F7'], 'Next difference'],
  [['P', 'Shift F7'], 'Previous difference'],
  [['X', 'S'], 'Swap the sides'],
  [['F'], 'Show or hide page furniture'],
  [['L'], 'Aligned, or as published'],
  [['Y'], 'As published: scroll together, or each column alone'],
  [['Enter'], 'Follow a chip to the other end of a move'],
  [['?'], 'This sheet'],
  [['Esc'], 'Close'],
];

const signs = [
  ['verbatim', 'Verbatim: the same but for punctuation and house style'],
  ['edited', 'Edited: words changed, cut or added'],
  ['partial', 'Partly shared: a passage or quotation in otherwise different text'],
  ['reworded', 'Reworded: the same statement in other words'],
  ['moved', 'Moved: told at another place'],
] as const;

/** All keys and signs in one place. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="keys-title">Keys and signs</h2>
        <Button onClick={onClose}>Close</Button>
      </div>
      <div className={styles.columns}>
        <dl className={styles.keys}>
          {keys.map(([names, what]) => (
            <div key={what}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <ul className={styles.signs}>
          {signs.map(([name, what]) => (
            <li key={name}>
              <Sign name={name} />
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.marks}>
        <span className={styles.left}>Words only on the left</span>,{' '}
        <span className={styles.right}>words only on the right</span>; <b>bold</b> where figures, names or quotations
        disagree; <span className={styles.dotted}>dotted</span> for house style, which changes nothing a reader would
        call substance.
      </p>
    </dialog>
  );
}
