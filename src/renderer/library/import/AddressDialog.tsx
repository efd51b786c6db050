import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Bridge, Failure, Feed } from '../../../contract';
import { urlDialog as words } from '../../../messages/library/import';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FailureNotice } from '../../ui/FailureNotice';
import { Field } from '../../ui/Field';
import { useDelayed } from '../../ui/useDelayed';
import { answered } from '../answered';
import { FeedItems } from './FeedItems';
import styles from './ImportDialogs.module.css';

interface Props {
  readonly bridge: Pick<Bridge, 'readFeed' | 'cancelLibrary'>;
  /** The initial address in the field. */
  readonly address: string;
  readonly onImport: (addresses: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Milliseconds: a feed that arrives sooner shows no progress. */
const PROGRESS_DELAY = 500;

/** Adds the scheme where it is missing: `example.org/story` is an address as well. */
function completed(typed: string): string {
  const trimmed = typed.trim();
  return trimmed === '' || /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

/** Asks for the URL of an article, or of a feed to pick articles from. Fetches nothing before the user submits it. */
export function AddressDialog({ bridge, address, onImport, onClose }: Props) {
  const [typed, setTyped] = useState(address);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { feed, failure, isFetching, fetchFeed, forget } = useFeed(bridge);
  const isSlow = useDelayed(isFetching, PROGRESS_DELAY);
  const isReady = !isFetching && (feed === null ? typed.trim() !== '' : picked.size > 0);
  const close = (): void => {
    if (isFetching) void bridge.cancelLibrary();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    onClose();
    onImport(feed === null ? [completed(typed)] : [...picked]);
  };
  const list = (): void => {
    setPicked(new Set());
    void fetchFeed(completed(typed));
  };
  return (
    <Dialog title={words.title} className={styles.dialog} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={words.field} layout="stacked">
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              forget();
            }}
          />
        </Field>
        {failure === null ? null : <FailureNotice failures={[failure]} />}
        {isSlow ? <p role="status">{words.fetchingFeed}</p> : null}
        {feed === null ? (
          <p className={styles.hint}>{words.hint}</p>
        ) : (
          <FeedItems feed={feed} picked={picked} onPicked={setPicked} />
        )}
        <div className={styles.actions}>
          <Button onClick={close}>{words.cancel}</Button>
          {feed === null ? (
            <Button disabled={!isReady} onClick={list}>
              {words.listFeed}
            </Button>
          ) : null}
          <Button type="submit" disabled={!isReady}>
            {feed === null ? words.importOne : words.importSome({ count: picked.size })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Fetches a feed; an answer that comes after the dialog has closed is dropped. */
function useFeed(bridge: Props['bridge']) {
  const [feed, setFeed] = useState<Feed | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isFetching, setFetching] = useState(false);
  const isOpen = useRef(true);
  useEffect(
    () => () => {
      isOpen.current = false;
    },
    [],
  );
  const fetchFeed = async (address: string): Promise<void> => {
    setFetching(true);
    setFailure(null);
    const result = await answered(bridge.readFeed(address));
    if (!isOpen.current) return;
    setFetching(false);
    setFeed(result.ok ? result.value : null);
    if (!result.ok) setFailure(result.error);
  };
  return { feed, failure, isFetching, fetchFeed, forget: () => setFeed(null) };
}
