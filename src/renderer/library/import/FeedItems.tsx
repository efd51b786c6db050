import type { Feed } from '../../../contract';
import { feed as words } from '../../../messages/library/import';
import { dateOf } from '../../../viewmodel/labels/library';
import { ListRow } from '../../ui/ListRow';
import { SafeText } from '../../ui/SafeText';
import styles from './ImportDialogs.module.css';

interface Props {
  readonly feed: Feed;
  /** Their addresses. */
  readonly picked: ReadonlySet<string>;
  readonly onPicked: (picked: ReadonlySet<string>) => void;
}

/** The articles of a feed, to pick from. */
export function FeedItems({ feed, picked, onPicked }: Props) {
  const addresses = [...new Set(feed.items.map(({ address }) => address))];
  const isAll = picked.size === addresses.length;
  const toggle = (address: string): void => {
    const next = new Set(picked);
    if (!next.delete(address)) next.add(address);
    onPicked(next);
  };
  if (addresses.length === 0) return <p role="status">{words.none}</p>;
  return (
    <fieldset className={styles.feed}>
      <legend>
        <SafeText text={feed.title ?? words.untitled} />
      </legend>
      <label className={styles.all}>
        <input type="checkbox" checked={isAll} onChange={() => onPicked(new Set(isAll ? [] : addresses))} />
        {words.all({ count: addresses.length })}
      </label>
      {feed.items.map(({ title, address, published }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a feed may list one address twice
        <label key={at} className={styles.item}>
          <input type="checkbox" checked={picked.has(address)} onChange={() => toggle(address)} />
          <ListRow
            title={title ?? address}
            facts={[dateOf(published), hostOf(address)].filter((fact) => fact !== '').join(' · ')}
          />
        </label>
      ))}
    </fieldset>
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}
