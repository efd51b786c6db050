import { commandIds, commandOf, titleOf } from '../../contract/commands';
import { Dialog } from '../ui/Dialog';
import { Sign } from '../ui/Sign';
import styles from './KeysSheet.module.css';
import { isMac, writtenKeys } from './keys';

/** The commands that have keys, and what keys do that are no command's. */
const keys: readonly (readonly [readonly string[], string])[] = [
  ...commandIds
    .filter((id) => commandOf(id).keys.length > 0)
    .map((id) => [commandOf(id).keys.map((one) => writtenKeys(one, isMac)), titleOf(id)] as const),
  [['Space'], 'Library: select an article'],
  [['F2'], 'Library: rename the story'],
  [[isMac ? '⌘⌫' : 'Del'], 'Library: delete'],
  [['Esc'], 'Close; back from the library'],
];

const signs = [
  ['verbatim', 'Verbatim: the same but for punctuation and house style'],
  ['edited', 'Edited: words changed, cut or added'],
  ['partial', 'Partly shared: a passage or quotation in otherwise different text'],
  ['reworded', 'Reworded: the same statement in other words'],
  ['moved', 'Moved: told at another place'],
  ['hand', 'By hand: a person linked these'],
] as const;

/** All keys and signs in one place. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys and signs" className={styles.sheet} hasClose onClose={onClose}>
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
      <p className={styles.marks}>
        <span className={styles.left}>Words only on the left</span>,{' '}
        <span className={styles.right}>words only on the right</span>; <b>bold</b> where figures, names or quotations
        disagree; <span className={styles.dotted}>dotted</span> for house style, which changes nothing a reader would
        call substance.
      </p>
    </Dialog>
  );
}
