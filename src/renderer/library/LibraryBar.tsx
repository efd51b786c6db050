import type { Facets } from '../../contract';
import { counts } from '../../messages/library/counts';
import { screen } from '../../messages/library/screen';
import { articlesCounted, storiesCounted } from '../../viewmodel/labels/library';
import { KeysButton } from '../commands/KeysButton';
import { keyOf } from '../commands/keys';
import { Button } from '../ui/Button';
import bar from '../ui/TopBar.module.css';

interface Props {
  readonly facets: Facets | null;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** The bar at the top, as on the Compare screen: the size of the library, and the way back. */
export function LibraryBar({ facets, onClose, onKeys }: Props) {
  return (
    <header className={bar.bar}>
      <div className={bar.inner}>
        <span className={bar.wordmark}>Crossread</span>
        <div className={bar.story}>
          <h1 className={`${bar.title} ${bar.slanted}`}>{screen.title}</h1>
          {facets === null || facets.articles === 0 ? null : (
            <span className={bar.facts}>
              {storiesCounted(facets.stories)} · {articlesCounted(facets.articles)}
              {facets.proposed === 0 ? '' : ` · ${counts.suggested({ count: facets.proposed })}`}
            </span>
          )}
        </div>
        <div className={bar.tools}>
          <Button quiet onClick={onClose} title={screen.toComparisonHint({ keys: keyOf('show-library') })}>
            {screen.toComparison}
          </Button>
          <KeysButton onKeys={onKeys} />
        </div>
      </div>
    </header>
  );
}
