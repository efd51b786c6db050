import type { Facets } from '../../contract';
import { KeysButton } from '../commands/KeysButton';
import { keyOf } from '../commands/keys';
import { Button } from '../ui/Button';
import bar from '../ui/TopBar.module.css';
import { articlesCounted, storiesCounted } from './words';

interface Props {
  readonly facets: Facets | null;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** The same bar as above a comparison: what this is, and the few things that hold for all of it. */
export function LibraryBar({ facets, onClose, onKeys }: Props) {
  return (
    <header className={bar.bar}>
      <div className={bar.inner}>
        <span className={bar.wordmark}>Crossread</span>
        <div className={bar.story}>
          <h1 className={`${bar.title} ${bar.slanted}`}>Library</h1>
          {facets === null || facets.articles === 0 ? null : (
            <span className={bar.facts}>
              {storiesCounted(facets.stories)} · {articlesCounted(facets.articles)}
              {facets.proposed === 0 ? '' : ` · ${facets.proposed.toLocaleString('en-GB')} proposed`}
            </span>
          )}
        </div>
        <div className={bar.tools}>
          <Button quiet onClick={onClose} title={`Back to the comparison (${keyOf('show-library')})`}>
            Comparison
          </Button>
          <KeysButton onKeys={onKeys} />
        </div>
      </div>
    </header>
  );
}
