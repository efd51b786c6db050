import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Bridge, Failure, Feed } from '../../../contract';
import { urlDialog } from '../../../messages/library/import';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SafeText } from '../../ui/SafeText';
import { useDelayed } from '../../ui/useDelayed';
import { answered } from '../answer';
import { FeedItems } from './FeedItems';
import styles from './ImportDialogs.module.css';

interface Props {
  readonly bridge: Pick<Bridge, 'readFeed' | 'cancelLibrary'>;
  /** The address in the field at first. */
  readonly address: string;
  readonly onImport: (addresses: readonly string[]) => void;
  readonly onClose: () => void;
}

/** ms: what takes longer says so. */
const progressAfter = 500;

/** `example.org/story` is an address as well. */
function completed(typed: string): string {
  const trimmed = typed.trim();
  return trimmed === '' || /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

/** Takes the address of an article, or of a feed to pick articles from. Nothing is fetched before a person says so. */
export function AddressDialog({ bridge, address, onImport, onClose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(address);
  const [feed, setFeed] = useState<Feed | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asking, setAsking] = useState(false);
  const waiting = useDelayed(asking, progressAfter);
  const isOpen = useRef(true);
  useEffect(
    () => () => {
      isOpen.current = false;
    },
    [],
  );
  const close = (): void => {
    if (asking) void bridge.cancelLibrary();
    onClose();
  };
  const list = async (): Promise<void> => {
    setAsking(true);
    setFailure(null);
    const result = await answered(bridge.readFeed(completed(typed)));
    if (!isOpen.current) return;
    setAsking(false);
    setFeed(result.ok ? result.value : null);
    setPicked(new Set());
    if (!result.ok) setFailure(result.error);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const addresses = feed === null ? [completed(typed)].filter((one) => one !== '') : [...picked];
    if (addresses.length === 0 || asking) return;
    onClose();
    onImport(addresses);
  };
  return (
    <Dialog title={urlDialog.title} className={styles.dialog} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor={id}>{urlDialog.field}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setFeed(null);
          }}
        />
        {failure === null ? null : (
          <p role="alert" className={styles.failure}>
            <SafeText text={failure.message} />
          </p>
        )}
        {waiting ? <p role="status">{urlDialog.fetchingFeed}</p> : null}
        {feed === null ? (
          <p className={styles.hint}>{urlDialog.hint}</p>
        ) : (
          <FeedItems feed={feed} picked={picked} onPicked={setPicked} />
        )}
        <div className={styles.actions}>
          <Button onClick={close}>{urlDialog.cancel}</Button>
          {feed === null ? (
            <Button disabled={typed.trim() === '' || asking} onClick={() => void list()}>
              {urlDialog.listFeed}
            </Button>
          ) : null}
          <Button type="submit" disabled={asking || (feed === null ? typed.trim() === '' : picked.size === 0)}>
            {feed === null ? urlDialog.importOne : urlDialog.importSome({ count: picked.size })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
