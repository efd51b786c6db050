import { commandIds, commandOf, titleOf } from '../../contract/commands';
import { keysSheet } from '../../messages/commands';
import { Dialog } from '../ui/Dialog';
import { Sign } from '../ui/Sign';
import styles from './KeysSheet.module.css';
import { isMac, writtenKeys } from './keys';

/** Keys and their meanings: those of commands first, then the others. */
const keys: readonly (readonly [readonly string[], string])[] = [
  ...commandIds
    .filter((id) => commandOf(id).keys.length > 0)
    .map((id) => [commandOf(id).keys.map((one) => writtenKeys(one, isMac)), titleOf(id)] as const),
  [['Space'], keysSheet.select],
  [['Esc'], keysSheet.close],
];

const signs = Object.entries(keysSheet.signs) as readonly [keyof typeof keysSheet.signs, string][];

/** All symbols, marks and keys in one place; symbols first, because new users look for those. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={keysSheet.title} className={styles.sheet} hasClose onClose={onClose}>
      <h3 className={styles.heading}>{keysSheet.symbols}</h3>
      <ul className={styles.signs}>
        {signs.map(([name, meaning]) => (
          <li key={name}>
            <Sign name={name} />
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
      <p className={styles.marks}>
        <span className={styles.left}>{keysSheet.onlyLeft}</span>,{' '}
        <span className={styles.right}>{keysSheet.onlyRight}</span>; <b>{keysSheet.bold}</b>: {keysSheet.boldMeaning};{' '}
        <span className={styles.dotted}>{keysSheet.dotted}</span>: {keysSheet.dottedMeaning}
      </p>
      <h3 className={styles.heading}>{keysSheet.keys}</h3>
      <dl className={styles.keys}>
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
