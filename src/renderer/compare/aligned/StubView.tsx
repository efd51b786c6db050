import { places } from '../../../messages/compare/page';
import { arrows, paragraphReference } from '../../../viewmodel/labels/paragraphs';
import { excerpt } from '../../../viewmodel/labels/text';
import type { Stub } from '../../../viewmodel/pair/row';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import { useShared } from '../state/ViewContext';
import { Chip } from './Chip';
import styles from './GapRowView.module.css';
import rowStyles from './LinkRowView.module.css';

/** The maximum number of characters of the paragraph that its stub quotes. */
const QUOTED = 90;

interface Props {
  readonly side: Side;
  readonly stub: Stub;
  /** Whether it is at either end of the chip just followed. */
  readonly isFlashed: boolean;
}

/** Marks the place of a paragraph in its article: its first words, and a chip that leads to the row that shows it. */
export function StubView({ side, stub, isFlashed }: Props) {
  const { view, follow } = useShared();
  const other = opposite(side);
  const where = paragraphReference(view, other, view.pair.comparison.links[stub.link]?.[other][0] ?? -1);
  const article = view.pair[side];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a place in the text
    <div
      role="group"
      aria-label={places.appearsBeside({ when: stub.direction, where })}
      id={stub.key}
      tabIndex={-1}
      data-stub=""
      className={isFlashed ? `${styles.stub} ${rowStyles.flashed}` : styles.stub}
    >
      <Chip moved={stub.moved} onFollow={() => follow(stub.key, stub.to)}>
        {places.appears({ when: stub.direction, where, arrow: arrows[stub.direction] })}
      </Chip>
      <bdi className={styles.quote} lang={article.language ?? undefined}>
        {excerpt(article.paragraphs[stub.paragraph]?.text ?? '', QUOTED)}
      </bdi>
    </div>
  );
}
