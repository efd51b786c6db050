import type { Bridge, Story } from '../../../contract';
import { pickers, withKey } from '../../../messages/compare/page';
import type { Side } from '../../../viewmodel/pair/sides';
import { opposite } from '../../../viewmodel/pair/sides';
import { keyOf } from '../../commands/keys';
import type { PairSelection } from '../state/state';
import styles from './Heads.module.css';
import { OutletPicker } from './OutletPicker';

interface Props {
  readonly story: Story;
  readonly selection: PairSelection;
  readonly onChoose: (selection: PairSelection) => void;
  readonly onSwap: () => void;
  /** Requests how much two articles share. */
  readonly onCoverage: Bridge['coverage'];
}

/** The two outlets and the button that swaps them; stays in sight while the articles scroll. */
export function Pickers({ story, selection, onChoose, onSwap, onCoverage }: Props) {
  const choose = (side: Side) => (id: string) => {
    // Choosing the outlet of the other side swaps the two, because an article cannot be compared with itself.
    if (id === selection[opposite(side)]) onSwap();
    else onChoose({ ...selection, [side]: id });
  };
  return (
    <section className={styles.pickers} aria-label={pickers.region}>
      <div className={styles.columns}>
        <OutletPicker
          side="left"
          articles={story.articles}
          chosen={selection.left}
          other={selection.right}
          onChoose={choose('left')}
          onCoverage={onCoverage}
        />
        <button
          type="button"
          className={styles.swap}
          onClick={onSwap}
          aria-label={pickers.swap}
          title={withKey({ text: pickers.swap, key: keyOf('swap') })}
        >
          <svg viewBox="0 0 18 14" aria-hidden="true">
            <path d="M2 4h13M12 1l3 3-3 3M16 10H3M6 7l-3 3 3 3" />
          </svg>
        </button>
        <OutletPicker
          side="right"
          articles={story.articles}
          chosen={selection.right}
          other={selection.left}
          onChoose={choose('right')}
          onCoverage={onCoverage}
        />
      </div>
    </section>
  );
}
